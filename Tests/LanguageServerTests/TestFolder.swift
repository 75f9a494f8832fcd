import Glibc

@testable import System

/// Makes and removes folders for tests.
enum TestFolder {
  /// What the system refused.
  struct Refusal: Error {}

  static func make(_ path: Path) throws {
    guard unsafe mkdir(path.cString, 0o755) == 0 else { throw Refusal() }
  }

  /// Removes a file or a folder with everything in it.
  static func remove(_ path: Path) {
    if unsafe unlink(path.cString) == 0 { return }
    for entry in (try? FolderEntry.list(path)) ?? [] { remove(path.appending(entry.name)) }
    _ = unsafe rmdir(path.cString)
  }
}
