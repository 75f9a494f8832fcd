internal import RuleFormat

extension EditorGuide {
  /// Helix.
  static let helix = EditorGuide(
    name: "helix", title: "Helix",
    place: Bilingual(
      chinese: "写入 ~/.config/helix/languages.toml", english: "add to ~/.config/helix/languages.toml"
    ),
    comment: "#",
    text: """
      [language-server.copydesk]
      command = "copydesk"
      args = ["lsp"]

      [[language]]
      name = "news-copy"
      scope = "text.plain"
      file-types = ["txt"]
      language-servers = ["copydesk"]

      """)

  /// Kate, whose own LSP client reads JSON without comments.
  static let kate = EditorGuide(
    name: "kate", title: "Kate",
    place: Bilingual(
      chinese: "设置 → LSP 客户端 → 用户服务器设置", english: "Settings → LSP Client → User Server Settings"),
    comment: nil,
    text: """
      {
        "servers": {
          "normal": {
            "command": ["copydesk", "lsp"],
            "highlightingModeRegex": "^(None|Normal|Markdown)$",
            "root": "."
          }
        }
      }

      """)

  /// Sublime Text with the LSP package.
  static let sublime = EditorGuide(
    name: "sublime", title: "Sublime Text, LSP",
    place: Bilingual(
      chinese: "Preferences → Package Settings → LSP → Settings",
      english: "Preferences → Package Settings → LSP → Settings"),
    comment: "//",
    text: """
      {
        "clients": {
          "copydesk": {
            "enabled": true,
            "command": ["copydesk", "lsp"],
            "selector": "text.plain | text.html.markdown"
          }
        }
      }

      """)
}
