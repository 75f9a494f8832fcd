package import System

/// What was seen at places where configurations and rules are, or may come to be.
package struct SeenFiles: Sendable {
  /// By place; nil where there was no file.
  private var stamps: [Path: FileStamp?] = [:]

  /// Has seen nothing yet.
  package init() {}

  /// Looks at a place; what was seen there before still counts.
  package mutating func note(_ path: Path) {
    if stamps[path] == nil { stamps[path] = .some(FileStamp(of: path)) }
  }

  /// Looks at the rules of a newsroom's folder, and at the folders they lie in, which change when a
  /// rule comes or goes.
  package mutating func note(rulesIn folder: Path) {
    note(folder)
    for file in FileFinder(extensions: ["json"]).find([folder]).files {
      note(file)
      if let desk = file.parent { note(desk) }
    }
  }

  /// Whether a file has come, changed or gone since, at one of the places that are asked about.
  package func haveChanged(where isAskedAbout: (Path) -> Bool = { _ in true }) -> Bool {
    stamps.contains { path, stamp in isAskedAbout(path) && FileStamp(of: path) != stamp }
  }

  /// Whether a file has come, changed or gone since at one place; not where nobody has looked.
  func hasChanged(at path: Path) -> Bool {
    stamps[path].map { FileStamp(of: path) != $0 } ?? false
  }
}
