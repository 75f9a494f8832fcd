import Glibc
import RuleFormat
import Rulebook

@testable import Configuring
@testable import System

/// A folder with the configurations of a group and its papers, removed at the end.
final class Newsroom {
  let path: Path

  /// Writes files, with the folders that lead there.
  init(_ files: KeyValuePairs<String, String>) throws {
    let base = Path(Environment.value("TMPDIR") ?? "/tmp")
    path = base.appending("copydesk-configuring-\(UInt64.random(in: 0...UInt64.max))")
    for (name, text) in files { try write(text, to: name) }
  }

  /// Writes a new file.
  func write(_ text: String, to name: String) throws {
    let file = path.appending(name)
    try FolderMaker.make(file.parent ?? path)
    try AtomicFile.createNew(file, Array(text.utf8))
  }

  deinit { Self.remove(path) }

  /// The configuration of a page.
  func configuration(for page: String) throws -> ConfigurationFile {
    try ConfigurationStore(config: nil, .builtin).configuration(for: path.appending(page)).file
  }

  /// Why the configuration of a page cannot be had; nil where it can.
  func failure(for page: String) throws -> ConfigurationFailure? {
    do throws(ConfigurationFailure) {
      _ = try ConfigurationStore(config: nil, .builtin).configuration(for: path.appending(page))
      return nil
    } catch {
      return error
    }
  }

  private static func remove(_ path: Path) {
    if unsafe unlink(path.cString) == 0 { return }
    for entry in (try? FolderEntry.list(path)) ?? [] { remove(path.appending(entry.name)) }
    _ = unsafe rmdir(path.cString)
  }
}
