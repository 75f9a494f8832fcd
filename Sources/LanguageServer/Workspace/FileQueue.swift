internal import System

/// The files below some folders, one after the other; they are looked for on the thread that works.
struct FileQueue: Sendable {
  private let finder: FileFinder
  private let folders: [Path]
  /// Whether the files are still to be found.
  private(set) var isUnknown: Bool
  /// The next one last.
  private var pending: [Path] = []
  /// How many files were found.
  private(set) var total = 0

  init(_ folders: [Path], _ finder: FileFinder) {
    self.folders = folders.filter { FileStamp(of: $0) != nil }
    self.finder = finder
    isUnknown = !self.folders.isEmpty
  }

  /// How many files have been handed out.
  var done: Int { total - pending.count }

  /// Looks for the files; `isWanted` leaves out some of them.
  mutating func find(where isWanted: (Path) -> Bool = { _ in true }) {
    pending = finder.find(folders).files.filter(isWanted).reversed()
    total = pending.count
    isUnknown = false
  }

  mutating func next() -> Path? { pending.popLast() }
}
