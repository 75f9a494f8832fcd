package import RuleFormat
package import Rulebook
package import System

/// A configuration with all that it extends, and the folders that its patterns start from.
package struct ConfigurationFile: Sendable {
  /// What the file says over those that it extends.
  package private(set) var configuration: Configuration
  /// The rules that it may name: the program's, and those of its rule folders.
  package let rulebook: Rulebook
  /// The absolute path of the file; nil where there is none and the defaults hold.
  package let path: Path?
  /// The files that it extends, absolute.
  package let bases: [Path]
  /// The folders with the newsroom's own rules, absolute, those of its bases among them.
  package let ruleFolders: [Path]
  /// The contents of the file.
  package let bytes: [UInt8]
  /// The place of each suppression of the configuration.
  package private(set) var suppressionPlaces: [SuppressionPlace] = []
  /// The patterns of each file, in the order of the files.
  private var patterns: [ConfigurationPatterns] = []

  /// What holds where there is no configuration file.
  package init(_ rulebook: Rulebook) {
    configuration = Configuration(rulebook)
    self.rulebook = rulebook
    path = nil
    bases = []
    ruleFolders = []
    bytes = []
  }

  /// Reads a configuration over those that it extends.
  ///
  /// - Parameters:
  ///   - chain: The files.
  ///   - rulebook: The rules that they may name.
  ///   - ruleFolders: The folders with the newsroom's own rules among them, absolute.
  /// - Throws: The first thing that is wrong in one of them.
  init(
    _ chain: ConfigurationChain, _ rulebook: Rulebook, ruleFolders: [Path] = []
  ) throws(ConfigurationFailure) {
    configuration = Configuration(rulebook)
    self.rulebook = rulebook
    path = chain.own.path
    bases = chain.bases
    self.ruleFolders = ruleFolders
    bytes = chain.own.bytes
    for text in chain.texts { try read(text, for: chain.own) }
  }

  private mutating func read(
    _ text: ConfigurationText, for own: ConfigurationText
  ) throws(ConfigurationFailure) {
    try text.read { item throws(DocumentError) in
      try configuration.read(item, rulebook: rulebook)
      patterns.append(try ConfigurationPatterns(item, in: text.folder, of: own.folder))
    }
    suppressionPlaces += configuration.suppressions.dropFirst(suppressionPlaces.count).map {
      SuppressionPlace(configuration: text.path, range: $0.range)
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
    patterns.contains { $0.ignores(path, isFolder: isFolder) }
  }

  /// Which of the overrides hold for a file, by their index.
  package func overrides(for path: Path) -> [Int] {
    Self.holding(patterns.flatMap { $0.overrides(for: path) })
  }

  /// Whether a rule would be checked in a file though it were off everywhere else: by an override that
  /// names it or its desk.
  package func hasOverride(switchingOn rule: RuleID, for path: Path) -> Bool {
    var settings = RuleSettings(rulebook)
    settings.remove([.rule(rule)])
    for index in overrides(for: path) { settings.apply(configuration.overrides[index].changes) }
    return settings[rule]?.isEnabled ?? false
  }

  /// Which of the suppressions hold for a file, by their index.
  package func suppressions(for path: Path) -> [Int] {
    Self.holding(patterns.flatMap { $0.suppressions(for: path) })
  }

  private static func holding(_ holds: [Bool]) -> [Int] {
    holds.indices.filter { holds[$0] }
  }

  /// How rules are checked where some of the overrides hold.
  package func settings(with overrides: [Int]) -> RuleSettings {
    configuration.settings(with: overrides)
  }

  /// The date of a page by its path.
  package func date(of path: Path) -> CalendarDate? {
    guard let date = configuration.date, let said = patterns.last(where: \.hasDate) else {
      return nil
    }
    return date.date(of: said.relativePath(of: path))
  }
}
