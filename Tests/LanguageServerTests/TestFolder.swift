import Glibc

@testable import System

/// Makes and removes folders for tests.
enum TestFolder {
  /// What the system refused.
  struct Refusal: Error {}

  /// A folder that is removed at the end.
  final class Kept {
    let path: Path

    /// The folder's address.
    var uri: String { "file://\(path.display)" }

    init() throws {
      let base = Path(Environment.value("TMPDIR") ?? "/tmp")
      path = base.appending("copydesk-lsp-\(UInt64.random(in: 0...UInt64.max))")
      try TestFolder.make(path)
    }

    deinit { TestFolder.remove(path) }

    /// Writes a file, in the place of one that is there.
    func write(_ name: String, _ text: String) throws {
      TestFolder.remove(path.appending(name))
      try AtomicFile.createNew(path.appending(name), Array(text.utf8))
    }
  }

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
