internal import RuleFormat

extension EditorGuide {
  private static let vimrc = Bilingual(chinese: "写入 ~/.vimrc", english: "add to ~/.vimrc")

  /// Vim with vim-lsp.
  static let vimLSP = EditorGuide(
    name: "vim-lsp", title: "Vim, vim-lsp", place: vimrc, comment: "\"",
    text: """
      augroup copydesk
        autocmd!
        autocmd User lsp_setup call lsp#register_server({
          \\ 'name': 'copydesk',
          \\ 'cmd': {info -> ['copydesk', 'lsp']},
          \\ 'allowlist': ['text', 'markdown'],
          \\ })
      augroup END

      """)

  /// Vim or Neovim with ALE.
  static let ale = EditorGuide(
    name: "ale", title: "Vim, ALE", place: vimrc, comment: "\"",
    text: """
      for s:copydesk_type in ['text', 'markdown']
        call ale#linter#Define(s:copydesk_type, {
          \\ 'name': 'copydesk',
          \\ 'lsp': 'stdio',
          \\ 'executable': 'copydesk',
          \\ 'command': '%e lsp',
          \\ 'project_root': {buffer -> fnamemodify(bufname(buffer), ':p:h')},
          \\ 'language': 'plaintext',
          \\ })
      endfor

      """)
}
