internal import Foundation

/// The build tool: turns rule files, or the names of checkers, into a Swift file.
enum Compiler {
  /// Runs `rules OUTPUT FOLDER FILE…` or `checkers OUTPUT FILE…`.
  static func run(_ arguments: [String]) throws {
    switch arguments.first {
    case "rules" where arguments.count >= 3:
      let folder = URL(filePath: arguments[2], directoryHint: .isDirectory)
      let files = arguments.dropFirst(3).map { URL(filePath: $0) }
      try write(try RulebookSource(folder: folder, files: files).text, to: arguments[1])
    case "checkers" where arguments.count >= 2:
      let files = arguments.dropFirst(2).map { URL(filePath: $0) }
      try write(try CheckerTable(files: files).text, to: arguments[1])
    default:
      throw CompilerError(lines: [
        "usage: rulebook-compiler rules OUTPUT FOLDER FILE… | checkers OUTPUT FILE…"
      ])
    }
  }

  private static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
  }
}
