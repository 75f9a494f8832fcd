internal import RuleFormat

/// How one editor is told to start the language server.
struct EditorGuide: Sendable {
  /// What the command calls it.
  let name: String
  /// The editor, and the plugin where it needs one.
  let title: String
  let files: [EditorFile]
  /// What a person has to do once the files are in place.
  var next: Bilingual?

  /// Every editor there is a configuration for, by name.
  static let all = [
    ale, eglot, helix, kate, lspMode, neovim, neovimLSPConfig, sublime, vimLSP, visualStudioCode,
    zed,
  ].sorted { $0.name < $1.name }

  /// The files with a line on where each belongs; the bare text of one without comments.
  func page(in language: Language) -> String {
    guard files.count == 1, let file = files.first else {
      return files.map { "==> \($0.places.first?.display ?? "") <==\n\($0.text)" }
        .joined(separator: "\n")
    }
    guard let comment = file.comment, let place = file.places.first else { return file.text }
    let verb =
      switch file.manner {
      case .whole: Bilingual(chinese: "存为", english: "save as")
      case .block, .member: Bilingual(chinese: "写入", english: "add to")
      }
    return "\(comment) \(title): \(verb.text(in: language)) \(place.display)\n\(file.text)"
  }
}
