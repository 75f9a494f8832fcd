import FoundationEssentials
import NewsCopy

/// One of the pages in the folder `seeds`.
enum SeedFile {
  static func text(_ name: String, from file: String = #filePath) throws -> SourceText {
    let root = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return SourceText(utf8: Array(try Data(contentsOf: root.appending(path: "seeds/\(name).txt"))))
  }
}
