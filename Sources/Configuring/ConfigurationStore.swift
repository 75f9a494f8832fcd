internal import RuleFormat
package import Rulebook
internal import Synchronization
package import System

/// Finds the configuration of every file: the nearest one from its folder upwards.
///
/// Folders that were asked about once are not searched again.
package final class ConfigurationStore: Sendable {
  /// The files by which a folder is configured; one folder may have only one of them.
  package static let visibleName = "copydesk.json"
  /// The same for people who keep it out of sight.
  package static let hiddenName = ".copydesk.json"

  private struct State {
    /// All configurations, the defaults first.
    var files: [ConfigurationFile]
    /// The index of the configuration that holds in a folder.
    var byFolder: [Path: Int] = [:]
    /// What was there when the folders were searched.
    var seen = SeenFiles()
  }

  /// What relative paths start from.
  package let workingDirectory: Path
  private let rulebook: Rulebook
  private let named: ConfigurationFile?
  private let state: Mutex<State>

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - config: A file that holds for everything; nil to look for those of folders.
  ///   - readsAgain: Whether that file will be read more than once, which a FIFO cannot be.
  ///   - rulebook: The rules of the program.
  /// - Throws: Why the file that is named cannot be had.
  package init(
    config: Path?, readsAgain: Bool = false, _ rulebook: Rulebook
  ) throws(ConfigurationFailure) {
    do throws(FileError) {
      workingDirectory = try CurrentProcess.workingDirectory()
    } catch {
      throw ConfigurationFailure(error, shown: error.path.display)
    }
    self.rulebook = rulebook
    let first: ConfigurationFile
    if let config {
      let path = config.absolute(in: workingDirectory)
      let bytes = try Self.read(config, readsAgain: readsAgain)
      let text = ConfigurationText(bytes, at: path, name: config.display)
      first = try Self.file(text, rulebook) {
        [workingDirectory] in ($0.relative(to: workingDirectory) ?? $0).display
      }
      named = first
    } else {
      first = ConfigurationFile(rulebook)
      named = nil
    }
    state = Mutex(State(files: [first]))
  }

  /// The number and the configuration that hold for a file or folder.
  package func configuration(
    for path: Path
  ) throws(ConfigurationFailure) -> (index: Int, file: ConfigurationFile) {
    let folder = path.absolute(in: workingDirectory).parent ?? Path("/")
    return try state.withLock { state throws(ConfigurationFailure) in
      let index = named == nil ? try search(folder, &state) : 0
      return (index, state.files[index])
    }
  }

  /// The rulebooks of all configurations that were read so far.
  package var rulebooks: [Rulebook] {
    state.withLock { $0.files.map(\.rulebook) }
  }

  /// Whether a file or folder met inside a folder is left out; a configuration that cannot be
  /// read leaves nothing out, and fails when the file is checked.
  package func excludes(_ path: Path, isFolder: Bool) -> Bool {
    guard let found = try? configuration(for: path) else { return false }
    return found.file.excludes(path.absolute(in: workingDirectory), isFolder: isFolder)
  }

  /// Whether a pattern of its configuration takes a file out, whatever its ending.
  package func ignores(_ file: Path) -> Bool {
    guard let found = try? configuration(for: file) else { return false }
    return found.file.ignores(file.absolute(in: workingDirectory))
  }

  /// Whether a configuration has come, changed or gone in one of the folders that were searched, at a
  /// place that is asked about.
  package func hasChanged(where isAskedAbout: (Path) -> Bool) -> Bool {
    state.withLock { $0.seen }.haveChanged(where: isAskedAbout)
  }

  /// The same for those that may hold for one file.
  package func hasChanged(for file: Path) -> Bool {
    let seen = state.withLock { $0.seen }
    var next = file.absolute(in: workingDirectory).parent
    while let folder = next {
      for name in [Self.visibleName, Self.hiddenName]
      where seen.hasChanged(at: folder.appending(name)) {
        return true
      }
      next = folder.parent
    }
    return false
  }

  private func search(_ folder: Path, _ state: inout State) throws(ConfigurationFailure) -> Int {
    var passed: [Path] = []
    var index = 0
    var next: Path? = folder
    while let current = next {
      if let known = state.byFolder[current] {
        index = known
        break
      }
      passed.append(current)
      if let file = try read(current, &state.seen) {
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
  private func read(
    _ folder: Path, _ seen: inout SeenFiles
  ) throws(ConfigurationFailure) -> ConfigurationFile? {
    var found: (bytes: [UInt8], path: Path)?
    for name in [Self.visibleName, Self.hiddenName] {
      let path = folder.appending(name)
      seen.note(path)
      guard let bytes = try readIfPresent(path) else { continue }
      guard found == nil else { throw both(in: folder) }
      found = (bytes, path)
    }
    guard let found else { return nil }
    let text = ConfigurationText(found.bytes, at: found.path, name: display(found.path))
    return try Self.file(text, rulebook, display: display)
  }

  /// Reads a configuration with those that it extends and the rule folders that they name.
  private static func file(
    _ text: ConfigurationText, _ rulebook: Rulebook, display: @escaping (Path) -> String
  ) throws(ConfigurationFailure) -> ConfigurationFile {
    let chain = try ConfigurationChain(text, display: display)
    let folders = ConfiguredFolders(chain)
    do throws(ConfigurationFailure) {
      return try ConfigurationFile(
        chain, try folders.added(to: rulebook, display: display), ruleFolders: folders.paths)
    } catch {
      throw error.concerning(text.path, bases: chain.bases, ruleFolders: folders.paths)
    }
  }

  private static func read(
    _ path: Path, readsAgain: Bool
  ) throws(ConfigurationFailure) -> [UInt8] {
    do {
      return try readsAgain ? FileReader.readRegular(path) : FileReader.read(path)
    } catch {
      throw ConfigurationFailure(error, shown: path.display)
    }
  }

  private func readIfPresent(_ path: Path) throws(ConfigurationFailure) -> [UInt8]? {
    do {
      return try FileReader.readIfPresent(path)
    } catch {
      throw ConfigurationFailure(error, shown: display(path))
    }
  }

  private func display(_ path: Path) -> String {
    (path.relative(to: workingDirectory) ?? path).display
  }

  private func both(in folder: Path) -> ConfigurationFailure {
    let name = display(folder)
    return ConfigurationFailure(
      folder.appending(Self.visibleName),
      Bilingual(
        chinese: "\(name) 里同时有 copydesk.json 和 .copydesk.json，请只留一个。",
        english: "Both copydesk.json and .copydesk.json are in \(name); keep one of them."))
  }
}
