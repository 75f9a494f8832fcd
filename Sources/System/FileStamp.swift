internal import Glibc

/// Tells whether a file has been written or replaced since it was looked at last.
package struct FileStamp: Hashable, Sendable {
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int
  private let identity: FileStatus.Identity

  /// Looks at the file a path leads to; nil where there is none.
  package init?(of path: Path) {
    guard let status = try? FileStatus(of: path) else { return nil }
    self.init(status)
  }

  init(_ status: FileStatus) {
    size = status.size
    seconds = status.modified.tv_sec
    nanoseconds = status.modified.tv_nsec
    identity = status.identity
  }
}
