internal import Foundation

/// The Swift source of the table of checkers by rule id.
struct CheckerTable {
  private var checkers: [(id: String, type: String)] = []

  /// Names the checkers by their files, `<Desk>/<Desk><Name>.swift` → `desk/name`.
  init(files: [URL]) throws {
    var errors: [String] = []
    for file in files {
      let type = file.deletingPathExtension().lastPathComponent
      let desk = file.deletingLastPathComponent().lastPathComponent
      let name = type.dropFirst(desk.count)
      guard type.hasPrefix(desk), name.first?.isUppercase == true else {
        errors.append(
          "\(file.path):1:1: error: found the type “\(type)”, "
            + "expected a name that begins with its folder's, such as “\(desk)\(type)”."
        )
        continue
      }
      checkers.append((Self.id(desk: desk, name: name), type))
    }
    guard errors.isEmpty else { throw CompilerError(lines: errors) }
    checkers.sort { $0.id < $1.id }
  }

  /// The source file's text.
  var text: String {
    let lines = checkers.map { "  (id: \"\($0.id)\", make: { \($0.type)($0) })," }
    return """
      // Written by rulebook-compiler from the files in Rules/.
      internal import Rulebook

      /// Makes the checker of each rule, by id in the order of their bytes.
      let checkers: [(id: String, make: @Sendable (RuleOptions) -> any Rule)] = [
      \(lines.joined(separator: "\n"))
      ]

      """
  }

  /// Splits a type's name where its words begin: `Lead`, `MarkerSpacing` → `lead/marker-spacing`.
  private static func id(desk: String, name: Substring) -> String {
    let words = name.reduce(into: "") { words, letter in
      if letter.isUppercase, !words.isEmpty { words += "-" }
      words += letter.lowercased()
    }
    return "\(desk.lowercased())/\(words)"
  }
}
