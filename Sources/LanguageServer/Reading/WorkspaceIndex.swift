internal import System

/// Who wrote what, in every file of the workspace that is not open.
struct WorkspaceIndex: Sendable {
  /// What is known of one file.
  struct Entry: Sendable {
    let stamp: FileStamp
    let articles: [IndexedArticle]
  }

  private(set) var entries: [Path: Entry] = [:]
  /// The files that have not been read yet, the next one last.
  private(set) var pending: [Path] = []
  /// Until when the files are taken to be those that were there.
  private var freshUntil: Moment?

  /// So long it is not looked again which files there are, in milliseconds.
  private static let freshness = 2000

  /// Whether files may have come or changed since it was looked last.
  func isStale(at now: Moment) -> Bool { freshUntil.map { $0 <= now } ?? true }

  /// Begins to read the files that are new or have changed; forgets those that are gone.
  mutating func begin(_ files: [Path], at now: Moment) {
    freshUntil = now.adding(milliseconds: Self.freshness)
    let here = Set(files)
    entries = entries.filter { here.contains($0.key) }
    pending = files.reversed().filter { file in
      guard let known = entries[file] else { return true }
      return FileStamp(of: file) != known.stamp
    }
  }

  mutating func next() -> Path? { pending.popLast() }

  mutating func keep(_ entry: Entry?, for path: Path) { entries[path] = entry }

  mutating func forgetAll() {
    freshUntil = nil
    entries = [:]
    pending = []
  }
}

/// An article as the index knows it.
struct IndexedArticle: Sendable {
  let uri: String
  let headline: String?
  /// Its first line, in positions of the client's encoding.
  let start: TextPosition
  let end: TextPosition
  let people: [IndexedPerson]
}

/// Somebody named in an article, or on the page outside of any.
struct IndexedPerson: Sendable {
  let name: String
  let start: TextPosition
  let end: TextPosition
}
