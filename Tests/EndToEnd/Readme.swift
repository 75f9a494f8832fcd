import Testing

@testable import System

/// README.md, taken apart.
struct Readme {
  /// A fenced block: its language, the file that it is to be, if any, and its lines.
  struct Fence {
    let language: String
    let file: String?
    var lines: [String] = []

    init(_ words: Substring) {
      let words = words.split(separator: " ").map(String.init)
      language = words.first ?? ""
      file = words.count > 1 ? words[1] : nil
    }
  }

  /// The folder of the project.
  let root: Path
  private let lines: [String]

  init() throws {
    let seed = try #require(try Pages.seeds().first)
    root = try #require(seed.parent?.parent)
    let text = String(decoding: try FileReader.read(root.appending("README.md")), as: UTF8.self)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private init(root: Path, lines: [String]) {
    self.root = root
    self.lines = lines
  }

  /// The part below a heading of the second level.
  func section(_ heading: String) throws -> Readme {
    let start = try #require(lines.firstIndex(of: "## " + heading))
    let rest = lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }
    return Readme(root: root, lines: Array(rest))
  }

  var fences: [Fence] {
    var fences: [Fence] = []
    var isOpen = false
    for line in lines {
      if line.hasPrefix("```") {
        isOpen.toggle()
        if isOpen { fences.append(Fence(line.dropFirst(3))) }
      } else if isOpen {
        fences[fences.count - 1].lines.append(line)
      }
    }
    return fences
  }

  /// The code within lines of text.
  var spans: [String] {
    var isOpen = false
    return lines.flatMap { line -> [String] in
      if line.hasPrefix("```") { isOpen.toggle() }
      guard !isOpen, !line.hasPrefix("```") else { return [] }
      let parts = line.split(separator: "`", omittingEmptySubsequences: false)
      return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
    }
  }
}
