internal import RuleFormat
internal import Rulebook
internal import System

/// The rule folders that a configuration file names.
struct ConfiguredFolders {
  private struct Entry {
    let folder: Path
    /// Where the configuration names it.
    let item: DocumentItem
  }

  private let configuration: Path
  private let name: String
  private let bytes: [UInt8]
  private let entries: [Entry]

  /// Looks for the key alone; what else is wrong in the file is told by whoever reads it whole.
  ///
  /// - Parameters:
  ///   - bytes: The contents of the configuration.
  ///   - path: Its absolute path.
  ///   - name: Its name in errors.
  init(_ bytes: [UInt8], at path: Path, name: String) {
    configuration = path
    self.name = name
    self.bytes = bytes
    let members = (try? DocumentItem(file: bytes).members()) ?? []
    let items = try? members.first { $0.key == "rule-folders" }?.item.elements()
    entries = (items ?? []).compactMap { item in
      guard let text = try? item.string(), !text.isEmpty else { return nil }
      return Entry(folder: Path(text).absolute(in: path.parent ?? Path("/")), item: item)
    }
  }

  /// The folders, absolute.
  var paths: [Path] { entries.map(\.folder) }

  /// The rulebook with the rules of these folders.
  ///
  /// - Parameters:
  ///   - rulebook: What to add them to.
  ///   - display: How a path is shown.
  /// - Returns: That of the program where there are none.
  /// - Throws: What is wrong with the first rule that is wrong, or whose name is taken.
  func added(
    to rulebook: Rulebook, display: (Path) -> String
  ) throws(ConfigurationFailure) -> Rulebook {
    var rulebook = rulebook
    for entry in entries {
      let found = try read(entry, display: display)
      if let complaint = found.complaints.first { throw complaint.concerning(configuration, paths) }
      for rule in found.rules {
        if let taken = RuleFolder.complaint(of: rule, beside: rulebook, in: entry.folder) {
          throw taken.concerning(configuration, paths)
        }
        rulebook = rulebook.adding([rule])
      }
    }
    return rulebook
  }

  /// Reads a folder; one that is not there is a mistake of the configuration.
  private func read(
    _ entry: Entry, display: (Path) -> String
  ) throws(ConfigurationFailure) -> RuleFolder {
    do throws(FileError) {
      return try RuleFolder(entry.folder, display: display)
    } catch {
      guard error.path == entry.folder else { throw ConfigurationFailure(error) }
      let clause = Bilingual(
        chinese: String(error.chinese.dropLast()), english: String(error.english.dropLast()))
      throw ConfigurationFailure(
        ConfigurationError(entry.item.error(clause), file: name, bytes: bytes), in: configuration
      ).concerning(configuration, paths)
    }
  }
}
