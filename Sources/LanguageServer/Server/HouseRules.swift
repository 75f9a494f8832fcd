internal import Configuring
internal import Linting
internal import RuleFormat
internal import Rulebook
internal import System

/// How every file is checked: by the nearest configuration, or by the last one that could be read.
struct HouseRules: Sendable {
  private struct Key: Hashable {
    let configuration: Path?
    let overrides: [Int]
  }

  /// What holds in a folder.
  struct Holding: Sendable {
    let file: ConfigurationFile
    /// Why it is not the configuration that should hold; nil where it is.
    let failure: ConfigurationFailure?
  }

  /// The rules of the program, and those of every rule folder that was read.
  private(set) var rulebook: Rulebook
  /// The rule folders that configurations name, broken ones too.
  private(set) var ruleFolders: Set<Path> = []
  /// The configurations that others extend, absolute, those that cannot be read among them.
  private(set) var bases: Set<Path> = []
  /// How often everything was read anew.
  private(set) var generation = 0
  private static let usualNames = [ConfigurationStore.visibleName, ConfigurationStore.hiddenName]
    .map { Path($0) }

  private let builtin: Rulebook
  private var store: ConfigurationStore?
  /// What was read besides the configurations that the store has found.
  private var seen = SeenFiles()
  private var byFolder: [Path: Holding] = [:]
  private var linters: [Key: Linter] = [:]
  /// What each folder's configuration file said when it could be read last.
  private var lastGood: [Path: ConfigurationFile] = [:]
  /// What is wrong with configuration files, by their paths.
  private(set) var failures: [Path: ConfigurationFailure] = [:]

  init(_ rulebook: Rulebook) {
    self.rulebook = rulebook
    builtin = rulebook
  }

  /// Forgets what was read; the last good configurations stay for the case that all is worse now.
  mutating func reload() {
    generation += 1
    store = nil
    seen = SeenFiles()
    byFolder = [:]
    linters = [:]
    failures = [:]
    rulebook = builtin
    ruleFolders = []
    bases = []
  }

  /// Whether something that was read has changed, at one of the places that are asked about.
  func hasChanged(where isAskedAbout: (Path) -> Bool) -> Bool {
    seen.haveChanged(where: isAskedAbout) || store?.hasChanged(where: isAskedAbout) ?? false
  }

  /// The same of all that may hold for one file.
  func hasChanged(for file: Path) -> Bool {
    seen.haveChanged() || store?.hasChanged(for: file) ?? false
  }

  /// What a file is for, as far as is known by now.
  func purpose(of path: Path, _ settings: Settings) -> FilePurpose {
    if Self.usualNames.contains(path.name) || path == settings.config || bases.contains(path) {
      return .configuration
    }
    guard path.fileExtension == "json", let folder = ruleFolder(of: path) else { return .copy }
    return .rule(folder: folder)
  }

  /// The newsroom's folder of rules that a file or folder lies in.
  func ruleFolder(of path: Path) -> Path? {
    ruleFolders.first { path.relative(to: $0) != nil }
  }

  /// What is wrong in a configuration as it may be only in an editor.
  func fault(in text: ConfigurationText) -> ConfigurationFailure? {
    ConfigurationFile.fault(in: text, builtin)
  }

  /// How a file is checked.
  mutating func rules(for path: Path, _ settings: Settings) -> FileRules {
    let file = holding(for: path, settings).file
    let key = Key(configuration: file.path, overrides: file.overrides(for: path))
    let linter = linters[key] ?? makeLinter(file, key.overrides, settings)
    linters[key] = linter
    return FileRules(
      linter: linter,
      context: PageContext(
        date: file.date(of: path),
        suppressions: Linter.suppressions(
          file.configuration.suppressions, file.suppressions(for: path))),
      terms: (file.configuration.markers, file.configuration.roles),
      language: file.configuration.language, isIgnored: file.ignores(path))
  }

  /// What holds for a file.
  mutating func holding(for path: Path, _ settings: Settings) -> Holding {
    let folder = path.parent ?? Path("/")
    if let known = byFolder[folder] { return known }
    let found = search(path, settings)
    byFolder[folder] = found
    return found
  }

  /// What finds the files below folders that are to be checked; what cannot be read of the
  /// configurations leaves out what is usual.
  mutating func finder(_ settings: Settings) -> FileFinder {
    let store = try? openStore(settings)
    let usual = ConfigurationFile(builtin)
    return FileFinder(
      extensions: nil, respectsGitIgnore: true,
      isExcluded: { path, isFolder in
        let file = (try? store?.configuration(for: path).file) ?? usual
        return file.excludes(path, isFolder: isFolder)
      })
  }

  private mutating func search(_ path: Path, _ settings: Settings) -> Holding {
    if let config = settings.config { seen.note(config) }
    do throws(ConfigurationFailure) {
      let file = try openStore(settings).configuration(for: path).file
      if let folder = file.path?.parent { lastGood[folder] = file }
      adopt(file)
      return Holding(file: file, failure: nil)
    } catch {
      failures[error.path] = error
      note(bases: error.bases, ruleFolders: error.ruleFolders)
      let file = lastGood(insteadOf: error.configuration, for: path, settings)
      adopt(file)
      return Holding(file: file, failure: error)
    }
  }

  /// What a configuration said when it could be read last; before it could, what holds above it.
  private mutating func lastGood(
    insteadOf configuration: Path, for path: Path, _ settings: Settings
  ) -> ConfigurationFile {
    let folder = configuration.parent ?? Path("/")
    if let file = lastGood[folder] { return file }
    let isAbove = settings.config == nil && path.relative(to: folder) != nil
    guard isAbove, folder.parent != nil else { return ConfigurationFile(builtin) }
    return holding(for: folder, settings).file
  }

  private mutating func adopt(_ file: ConfigurationFile) {
    rulebook = rulebook.joined(to: file.rulebook)
    note(bases: file.bases, ruleFolders: file.ruleFolders)
  }

  private mutating func note(bases: [Path], ruleFolders: [Path]) {
    for base in bases where self.bases.insert(base).inserted { seen.note(base) }
    for folder in ruleFolders where self.ruleFolders.insert(folder).inserted {
      seen.note(rulesIn: folder)
    }
  }

  private mutating func openStore(
    _ settings: Settings
  ) throws(ConfigurationFailure) -> ConfigurationStore {
    if let store { return store }
    let opened = try ConfigurationStore(config: settings.config, readsAgain: true, builtin)
    store = opened
    return opened
  }

  private func makeLinter(
    _ file: ConfigurationFile, _ overrides: [Int], _ settings: Settings
  ) -> Linter {
    var rules = file.settings(with: overrides)
    if let select = settings.select { rules.keep(only: select) }
    rules.remove(settings.ignore)
    return Linter(file.configuration, settings: rules, rulebook: file.rulebook)
  }
}
