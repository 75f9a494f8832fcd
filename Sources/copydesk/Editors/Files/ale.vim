" copydesk in ALE.
for s:copydesk_type in ['text', 'markdown']
  call ale#linter#Define(s:copydesk_type, {
    \ 'name': 'copydesk',
    \ 'lsp': 'stdio',
    \ 'executable': 'copydesk',
    \ 'command': '%e lsp',
    \ 'project_root': {buffer -> fnamemodify(bufname(buffer), ':p:h')},
    \ 'language': 'plaintext',
    \ })
endfor
