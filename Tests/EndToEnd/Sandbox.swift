import Glibc

@testable import System

/// A folder for one test, removed with everything in it at the end.
final class Sandbox {
  /// What the system refused.
  struct Refusal: Error {
    let number = errno
  }

  let path: Path

  init() throws {
    let base = Path(Environment.value("TMPDIR") ?? "/tmp")
    path = base.appending("copydesk-e2e-\(UInt64.random(in: 0...UInt64.max))")
    try folder(".")
  }

  deinit {
    try? Self.remove(path)
  }

  func folder(_ name: String) throws {
    guard unsafe mkdir(path.appending(name).normalized.cString, 0o755) == 0 else { throw Refusal() }
  }

  func file(_ name: String, _ text: String) throws {
    try file(name, Array(text.utf8))
  }

  func file(_ name: String, _ bytes: [UInt8]) throws {
    try AtomicFile.createNew(path.appending(name), bytes)
  }

  func link(_ name: String, to target: String) throws {
    guard unsafe symlink(target, path.appending(name).cString) == 0 else { throw Refusal() }
  }

  func fifo(_ name: String) throws {
    guard unsafe mkfifo(path.appending(name).cString, 0o600) == 0 else { throw Refusal() }
  }

  func setMode(_ mode: mode_t, of name: String) throws {
    guard unsafe chmod(path.appending(name).cString, mode) == 0 else { throw Refusal() }
  }

  func remove(_ name: String) throws {
    try Self.remove(path.appending(name))
  }

  func bytes(_ name: String) throws -> [UInt8] {
    try FileReader.read(path.appending(name))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  private static func remove(_ path: Path) throws {
    if unsafe unlink(path.cString) == 0 { return }
    _ = unsafe chmod(path.cString, 0o700)
    for entry in try FolderEntry.list(path) { try remove(path.appending(entry.name)) }
    _ = unsafe rmdir(path.cString)
  }
}
