internal import RuleFormat

/// How one editor is told to start the language server.
struct EditorGuide: Sendable {
  /// What the command calls it.
  let name: String
  /// The editor, and the plugin where it needs one.
  let title: String
  /// Where the text belongs.
  let place: Bilingual
  /// What opens a comment in the editor's language; nil where it has none.
  let comment: String?
  /// The configuration, ready to be pasted.
  let text: String

  /// Every editor there is a configuration for, by name.
  static let all = [
    ale, eglot, helix, kate, lspMode, neovim, sublime, vimLSP,
  ].sorted { $0.name < $1.name }

  /// The configuration with a line on where it belongs.
  func page(in language: Language) -> String {
    guard let comment else { return text }
    return "\(comment) \(title): \(place.text(in: language))\n\(text)"
  }
}
