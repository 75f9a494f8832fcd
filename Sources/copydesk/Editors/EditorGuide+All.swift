internal import RuleFormat

extension EditorGuide {
  /// The built-in client, without plugins.
  static let neovim = EditorGuide(
    name: "neovim", title: "Neovim 0.7+",
    files: [
      EditorFile(
        PackageResources.neovim_lua, .whole, comment: "--",
        in: [EditorPlace(.configuration, "nvim/plugin/copydesk.lua")])
    ])

  /// A named server, which other configurations can add to.
  static let neovimLSPConfig = EditorGuide(
    name: "neovim-lspconfig", title: "Neovim, vim.lsp.config or nvim-lspconfig",
    files: [
      EditorFile(
        PackageResources.neovim_lspconfig_lua, .whole, comment: "--",
        in: [EditorPlace(.configuration, "nvim/after/plugin/copydesk.lua")])
    ])

  static let vimLSP = EditorGuide(
    name: "vim-lsp", title: "Vim, vim-lsp",
    files: [
      EditorFile(
        PackageResources.vim_lsp_vim, .whole, comment: "\"",
        in: [EditorPlace(.home, ".vim/plugin/copydesk.vim")])
    ])

  static let ale = EditorGuide(
    name: "ale", title: "Vim, ALE",
    files: [
      EditorFile(
        PackageResources.ale_vim, .whole, comment: "\"",
        in: [EditorPlace(.home, ".vim/after/plugin/copydesk.vim")])
    ])

  private static let emacs = [
    EditorPlace(.home, ".emacs.d/init.el"), EditorPlace(.home, ".emacs"),
    EditorPlace(.home, ".emacs.el"), EditorPlace(.configuration, "emacs/init.el"),
  ]

  /// Eglot, which comes with Emacs 29.
  static let eglot = EditorGuide(
    name: "eglot", title: "Emacs, Eglot",
    files: [EditorFile(PackageResources.eglot_el, .block, comment: ";;", in: emacs)])

  static let lspMode = EditorGuide(
    name: "lsp-mode", title: "Emacs, lsp-mode",
    files: [EditorFile(PackageResources.lsp_mode_el, .block, comment: ";;", in: emacs)])

  static let helix = EditorGuide(
    name: "helix", title: "Helix",
    files: [
      EditorFile(
        PackageResources.helix_toml, .block, comment: "#",
        in: [EditorPlace(.configuration, "helix/languages.toml")])
    ])

  /// Kate's own client, which reads JSON without comments.
  static let kate = EditorGuide(
    name: "kate", title: "Kate",
    files: [
      EditorFile(
        PackageResources.kate_json, .member(of: "servers"),
        in: [EditorPlace(.configuration, "kate/lspclient/settings.json")])
    ],
    next: Bilingual(
      chinese: "在 Kate 的设置里打开“LSP 客户端”插件。",
      english: "Switch on the plugin “LSP Client” in Kate's settings."))

  static let sublime = EditorGuide(
    name: "sublime", title: "Sublime Text, LSP",
    files: [
      EditorFile(
        PackageResources.sublime_json, .member(of: "clients"), comment: "//",
        in: [
          EditorPlace(
            .configuration, "sublime-text/Packages/User/LSP.sublime-settings")
        ])
    ])

  private static func extensionFile(
    _ bytes: [UInt8], _ folder: String, _ name: String
  ) -> EditorFile {
    EditorFile(bytes, .whole, in: [EditorPlace(.data, "copydesk/\(folder)/\(name)")])
  }

  /// An extension's sources, which the extension's own tools build.
  static let visualStudioCode = EditorGuide(
    name: "vscode", title: "Visual Studio Code",
    files: [
      extensionFile(PackageResources.package_json, "vscode", "package.json"),
      extensionFile(
        PackageResources.language_configuration_json, "vscode", "language-configuration.json"),
      extensionFile(PackageResources.tsconfig_json, "vscode", "tsconfig.json"),
      extensionFile(PackageResources.vscodeignore, "vscode", ".vscodeignore"),
      extensionFile(PackageResources.extension_ts, "vscode", "src/extension.ts"),
    ],
    next: Bilingual(
      chinese:
        "在 ~/.local/share/copydesk/vscode 里运行 npm install && npm run package，再运行 code --install-extension copydesk.vsix。",
      english: "In ~/.local/share/copydesk/vscode run npm install && npm run package, "
        + "then code --install-extension copydesk.vsix."))

  /// An extension's sources, which Zed builds itself.
  static let zed = EditorGuide(
    name: "zed", title: "Zed",
    files: [
      extensionFile(PackageResources.extension_toml, "zed", "extension.toml"),
      extensionFile(PackageResources.Cargo_toml, "zed", "Cargo.toml"),
      extensionFile(PackageResources.lib_rs, "zed", "src/lib.rs"),
    ],
    next: Bilingual(
      chinese: "在 Zed 的扩展页选“Install Dev Extension”，再选 ~/.local/share/copydesk/zed。",
      english: "In Zed choose “Install Dev Extension” among the extensions, "
        + "then ~/.local/share/copydesk/zed."))
}
