package import RuleFormat
package import Rulebook
package import System

/// A configuration and the folder that its patterns start from.
package struct ConfigurationFile: Sendable {
  /// What the file says.
  package let configuration: Configuration
  /// The rules that it may name: the program's, and those of its rule folders.
  package let rulebook: Rulebook
  /// The absolute path of the file; nil where there is none and the defaults hold.
  package let path: Path?
  /// The contents of the file.
  package let bytes: [UInt8]
  private let folder: Path
  private let ignored: [Glob]
  private let overridden: [[Glob]]
  private let suppressed: [[Glob]]

  /// What holds where there is no configuration file.
  package init(defaultsIn folder: Path, _ rulebook: Rulebook) {
    configuration = Configuration(rulebook)
    self.rulebook = rulebook
    path = nil
    self.folder = folder
    ignored = []
    overridden = []
    suppressed = []
    bytes = []
  }

  /// Reads a configuration file.
  ///
  /// - Parameters:
  ///   - bytes: The contents of the file.
  ///   - path: The file's absolute path.
  ///   - name: The file's name in errors.
  ///   - rulebook: The rules that it may name.
  /// - Throws: The first thing that is wrong in it.
  package init(
    _ bytes: [UInt8], at path: Path, name: String, _ rulebook: Rulebook
  ) throws(ConfigurationFailure) {
    self.path = path
    self.bytes = bytes
    self.rulebook = rulebook
    folder = path.parent ?? Path("/")
    do throws(ConfigurationError) {
      configuration = try Configuration(bytes, file: name, rulebook: rulebook)
    } catch {
      throw ConfigurationFailure(error, in: path)
    }
    do throws(DocumentError) {
      let patterns = try ConfigurationPatterns(try DocumentItem(file: bytes))
      ignored = try patterns.ignored()
      overridden = try patterns.paths(in: "overrides")
      suppressed = try patterns.paths(in: "suppress")
    } catch {
      throw ConfigurationFailure(ConfigurationError(error, file: name, bytes: bytes), in: path)
    }
  }

  /// Whether a file or folder is left out when it is met inside a folder.
  package func excludes(_ path: Path, isFolder: Bool) -> Bool {
    if ignores(path, isFolder: isFolder) { return true }
    guard !isFolder else { return false }
    guard let ending = path.fileExtension?.lowercased() else { return true }
    return !configuration.extensions.contains { $0.lowercased() == ending }
  }

  /// Whether a pattern of the configuration takes a file or folder out, whatever its ending.
  package func ignores(_ path: Path, isFolder: Bool = false) -> Bool {
    let relative = relativePath(of: path)
    return ignored.contains { $0.matches(relative, isFolder: isFolder) }
  }

  /// Which of the overrides hold for a file, by their index.
  package func overrides(for path: Path) -> [Int] {
    guard !overridden.isEmpty else { return [] }
    let relative = relativePath(of: path)
    return overridden.indices.filter { index in
      overridden[index].contains { $0.matches(relative) }
    }
  }

  /// The folders with the newsroom's own rules, absolute.
  package var ruleFolders: [Path] {
    configuration.ruleFolders.map { Path($0).absolute(in: folder) }
  }

  /// Which of the suppressions hold for a file, by their index.
  package func suppressions(for path: Path) -> [Int] {
    guard !suppressed.isEmpty else { return [] }
    let relative = relativePath(of: path)
    return suppressed.indices.filter { index in
      suppressed[index].isEmpty || suppressed[index].contains { $0.matches(relative) }
    }
  }

  /// How rules are checked where some of the overrides hold.
  package func settings(with overrides: [Int]) -> RuleSettings {
    configuration.settings(with: overrides)
  }

  /// The date of a page by its path.
  package func date(of path: Path) -> CalendarDate? {
    configuration.date?.date(of: relativePath(of: path))
  }

  /// A path as patterns see it; a file elsewhere is seen from the root.
  private func relativePath(of path: Path) -> String {
    (path.relative(to: folder) ?? path).display
  }
}
