import Glibc

@testable import System

/// A folder for one test, removed with everything in it at the end of the test.
struct TemporaryFolder: ~Copyable {
  let path: Path

  init() throws {
    let base = Path(Environment.value("TMPDIR") ?? "/tmp")
    path = base.appending("copydesk-test-\(UInt64.random(in: 0...UInt64.max))")
    try Self.check(unsafe mkdir(path.cString, 0o755))
  }

  deinit {
    try? Self.remove(path)
  }

  subscript(name: String) -> Path {
    path.appending(name)
  }

  @discardableResult
  func file(_ name: String, _ text: String = "") throws -> Path {
    try AtomicFile.createNew(self[name], Array(text.utf8))
    return self[name]
  }

  @discardableResult
  func folder(_ name: String) throws -> Path {
    try Self.check(unsafe mkdir(self[name].cString, 0o755))
    return self[name]
  }

  @discardableResult
  func link(_ name: String, to target: String) throws -> Path {
    try Self.check(unsafe symlink(target, self[name].cString))
    return self[name]
  }

  @discardableResult
  func fifo(_ name: String) throws -> Path {
    try Self.check(unsafe mkfifo(self[name].cString, 0o600))
    return self[name]
  }

  func setMode(_ mode: mode_t, of name: String) throws {
    try Self.check(unsafe chmod(self[name].cString, mode))
  }

  func mode(of name: String) throws -> mode_t {
    try FileStatus(of: self[name]).mode
  }

  /// The names in the folder, hidden ones included, sorted.
  func names() throws -> [String] {
    try FolderEntry.list(path).map(\.name.display).sorted()
  }

  private static func check(_ result: Int32) throws {
    if result != 0 { throw ErrorNumber(errno) }
  }

  private static func remove(_ path: Path) throws {
    if unsafe unlink(path.cString) == 0 { return }
    _ = unsafe chmod(path.cString, 0o700)
    for entry in try FolderEntry.list(path) { try remove(path.appending(entry.name)) }
    try check(unsafe rmdir(path.cString))
  }
}

/// Permissions mean nothing to root.
let isRoot = geteuid() == 0
