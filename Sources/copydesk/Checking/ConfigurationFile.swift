internal import NewsCopy
internal import RuleFormat
internal import Rulebook
internal import System

/// A configuration and the folder that its patterns start from.
struct ConfigurationFile {
  let configuration: Configuration
  /// The rules that it may name: the program's, and those of its rule folders.
  let rulebook: Rulebook
  private let folder: Path
  private let ignored: [Glob]
  private let overridden: [[Glob]]

  /// What holds where there is no configuration file.
  init(defaultsIn folder: Path, _ rulebook: Rulebook) {
    configuration = Configuration(rulebook)
    self.rulebook = rulebook
    self.folder = folder
    ignored = []
    overridden = []
  }

  /// Reads a configuration file.
  ///
  /// - Parameters:
  ///   - bytes: The contents of the file.
  ///   - name: The file's name in errors.
  ///   - folder: The absolute path of the folder that holds it.
  ///   - rulebook: The rules that it may name.
  /// - Throws: The first thing that is wrong in it.
  init(
    _ bytes: [UInt8], name: String, in folder: Path, _ rulebook: Rulebook
  ) throws(CommandFailure) {
    self.folder = folder
    self.rulebook = rulebook
    do throws(ConfigurationError) {
      configuration = try Configuration(bytes, file: name, rulebook: rulebook)
    } catch {
      throw .message(error.sentence)
    }
    do throws(DocumentError) {
      let patterns = try ConfigurationPatterns(try DocumentItem(file: bytes))
      ignored = try patterns.ignored()
      overridden = try patterns.overridden()
    } catch {
      throw .message(ConfigurationError(error, file: name, bytes: bytes).sentence)
    }
  }

  /// Whether a file or folder is left out when it is met inside a folder.
  func excludes(_ path: Path, isFolder: Bool) -> Bool {
    let relative = relativePath(of: path)
    if ignored.contains(where: { $0.matches(relative, isFolder: isFolder) }) { return true }
    guard !isFolder else { return false }
    guard let ending = path.fileExtension?.lowercased() else { return true }
    return !configuration.extensions.contains { $0.lowercased() == ending }
  }

  /// Which of the overrides hold for a file, by their index.
  func overrides(for path: Path) -> [Int] {
    guard !overridden.isEmpty else { return [] }
    let relative = relativePath(of: path)
    return overridden.indices.filter { index in
      overridden[index].contains { $0.matches(relative) }
    }
  }

  /// How rules are checked where some of the overrides hold.
  func settings(with overrides: [Int]) -> RuleSettings {
    configuration.settings(with: overrides)
  }

  /// The date of a page by its path.
  func date(of path: Path) -> CalendarDate? {
    configuration.date?.date(of: relativePath(of: path))
  }

  /// A path as patterns see it; a file elsewhere is seen from the root.
  private func relativePath(of path: Path) -> String {
    (path.relative(to: folder) ?? path).display
  }
}
