internal import RuleFormat
internal import Rulebook
internal import Synchronization
internal import System

/// Finds the configuration of every file: the nearest one from its folder upwards.
///
/// Folders that were asked about once are not searched again.
final class ConfigurationStore: Sendable {
  /// The files by which a folder is configured; one folder may have only one of them.
  static let visibleName = "copydesk.json"
  static let hiddenName = ".copydesk.json"

  private struct State {
    /// All configurations, the defaults first.
    var files: [ConfigurationFile]
    /// The index of the configuration that holds in a folder.
    var byFolder: [Path: Int] = [:]
  }

  let workingDirectory: Path
  private let rulebook: Rulebook
  private let named: ConfigurationFile?
  private let state: Mutex<State>

  /// Prepares the search; `config` names a file that holds for everything.
  init(config: Path?, _ rulebook: Rulebook) throws(CommandFailure) {
    do throws(FileError) {
      workingDirectory = try CurrentProcess.workingDirectory()
    } catch {
      throw CommandFailure(error)
    }
    self.rulebook = rulebook
    let first: ConfigurationFile
    if let config {
      let folder = config.absolute(in: workingDirectory).parent ?? workingDirectory
      let bytes = try Self.read(config)
      let own = try ConfiguredFolders(bytes, in: folder).added(to: rulebook) {
        [workingDirectory] in ($0.relative(to: workingDirectory) ?? $0).display
      }
      first = try ConfigurationFile(bytes, name: config.display, in: folder, own)
      named = first
    } else {
      first = ConfigurationFile(defaultsIn: workingDirectory, rulebook)
      named = nil
    }
    state = Mutex(State(files: [first]))
  }

  /// The number and the configuration that hold for a file or folder.
  func configuration(
    for path: Path
  ) throws(CommandFailure) -> (index: Int, file: ConfigurationFile) {
    let folder = path.absolute(in: workingDirectory).parent ?? Path("/")
    return try state.withLock { state throws(CommandFailure) in
      let index = named == nil ? try search(folder, &state) : 0
      return (index, state.files[index])
    }
  }

  /// The rulebooks of all configurations that were read so far.
  var rulebooks: [Rulebook] {
    state.withLock { $0.files.map(\.rulebook) }
  }

  /// Whether a file or folder met inside a folder is left out; a configuration that cannot be
  /// read leaves nothing out, and fails when the file is checked.
  func excludes(_ path: Path, isFolder: Bool) -> Bool {
    guard let found = try? configuration(for: path) else { return false }
    return found.file.excludes(path.absolute(in: workingDirectory), isFolder: isFolder)
  }

  private func search(_ folder: Path, _ state: inout State) throws(CommandFailure) -> Int {
    var passed: [Path] = []
    var index = 0
    var next: Path? = folder
    while let current = next {
      if let known = state.byFolder[current] {
        index = known
        break
      }
      passed.append(current)
      if let file = try read(current) {
        index = state.files.count
        state.files.append(file)
        break
      }
      next = current.parent
    }
    for folder in passed { state.byFolder[folder] = index }
    return index
  }

  /// The configuration file of one folder; nil where it has none.
  private func read(_ folder: Path) throws(CommandFailure) -> ConfigurationFile? {
    var found: (bytes: [UInt8], path: Path)?
    for name in [Self.visibleName, Self.hiddenName] {
      let path = folder.appending(name)
      guard let bytes = try Self.readIfPresent(path) else { continue }
      guard found == nil else { throw Self.both(display(folder)) }
      found = (bytes, path)
    }
    guard let found else { return nil }
    let own = try ConfiguredFolders(found.bytes, in: folder).added(to: rulebook, display: display)
    return try ConfigurationFile(found.bytes, name: display(found.path), in: folder, own)
  }

  private static func read(_ path: Path) throws(CommandFailure) -> [UInt8] {
    do {
      return try FileReader.read(path)
    } catch {
      throw CommandFailure(error)
    }
  }

  private static func readIfPresent(_ path: Path) throws(CommandFailure) -> [UInt8]? {
    do {
      return try FileReader.readIfPresent(path)
    } catch {
      throw CommandFailure(error)
    }
  }

  private func display(_ path: Path) -> String {
    (path.relative(to: workingDirectory) ?? path).display
  }

  private static func both(_ folder: String) -> CommandFailure {
    .message(
      Bilingual(
        chinese: "\(folder) 里同时有 copydesk.json 和 .copydesk.json，请只留一个。",
        english: "Both copydesk.json and .copydesk.json are in \(folder); keep one of them."))
  }
}
