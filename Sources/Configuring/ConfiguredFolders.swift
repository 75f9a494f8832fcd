internal import RuleFormat
internal import Rulebook
internal import System

/// The rule folders that a configuration file and those that it extends name.
struct ConfiguredFolders {
  private struct Entry {
    let folder: Path
    /// The configuration that names it, and where.
    let text: ConfigurationText
    let item: DocumentItem
  }

  private let entries: [Entry]

  /// Looks for the key alone; what else is wrong in the files is told by whoever reads them whole.
  init(_ chain: ConfigurationChain) {
    var entries: [Entry] = []
    for entry in chain.texts.flatMap(Self.entries) {
      // A paper may name a folder that its group names, too.
      if entries.contains(where: { $0.folder == entry.folder }) { continue }
      entries.append(entry)
    }
    self.entries = entries
  }

  private static func entries(in text: ConfigurationText) -> [Entry] {
    let items = (try? text["rule-folders"]?.elements()) ?? []
    return items.compactMap { item in
      guard let name = try? item.string(), !name.isEmpty else { return nil }
      return Entry(folder: Path(name).absolute(in: text.folder), text: text, item: item)
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
      let found = try Self.read(entry, display: display)
      if let complaint = found.complaints.first { throw complaint }
      for rule in found.rules {
        if let taken = RuleFolder.complaint(of: rule, beside: rulebook, in: entry.folder) {
          throw taken
        }
        rulebook = rulebook.adding([rule])
      }
    }
    return rulebook
  }

  /// Reads a folder; one that is not there is a mistake of the configuration.
  private static func read(
    _ entry: Entry, display: (Path) -> String
  ) throws(ConfigurationFailure) -> RuleFolder {
    do throws(FileError) {
      return try RuleFolder(entry.folder, display: display)
    } catch {
      let name = display(error.path)
      guard error.path == entry.folder else { throw ConfigurationFailure(error, shown: name) }
      throw entry.text.failure(error, shown: name, at: entry.item)
    }
  }
}
