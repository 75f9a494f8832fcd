internal import Glibc

/// Makes folders.
package enum FolderMaker {
  /// Makes a folder and all above it that are missing; one that is there stays as it is.
  package static func make(_ path: Path) throws(FileError) {
    if unsafe mkdir(path.cString, 0o777) == 0 || isFolder(path) { return }
    if errno == ENOENT, let parent = path.parent {
      try make(parent)
      if unsafe mkdir(path.cString, 0o777) == 0 || isFolder(path) { return }
    }
    throw FileError(path, .create, ErrorNumber(errno))
  }

  private static func isFolder(_ path: Path) -> Bool {
    let reason = errno
    defer { errno = reason }
    return (try? FileStatus(of: path))?.kind == .folder
  }
}
