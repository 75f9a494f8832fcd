internal import System

/// Who wrote what, in every file of the workspace that is not open.
struct WorkspaceIndex: Sendable {
  /// What is known of one file.
  struct Entry: Sendable {
    let stamp: FileStamp
    let articles: [IndexedArticle]
  }

  private(set) var entries: [Path: Entry] = [:]
  /// Whether files are being read.
  private(set) var isUnderWay = false
  /// Until when the files are taken to be those that were there.
  private var freshUntil: Moment?

  /// Whether all files have been read once; some of them may have changed since.
  var hasBeenRead: Bool { freshUntil != nil }

  /// So long it is not looked again which files there are, in milliseconds.
  private static let freshness = 2000

  /// Whether files may have come or changed since it was looked last.
  func isStale(at now: Moment) -> Bool { freshUntil.map { $0 <= now } ?? true }

  /// Takes note that files are being read.
  mutating func begin() { isUnderWay = true }

  /// Takes note that all of them have been read.
  mutating func end(at now: Moment) {
    isUnderWay = false
    freshUntil = now.adding(milliseconds: Self.freshness)
  }

  mutating func keep(_ entry: Entry?, for path: Path) { entries[path] = entry }

  mutating func forgetAll() { self = WorkspaceIndex() }
}
