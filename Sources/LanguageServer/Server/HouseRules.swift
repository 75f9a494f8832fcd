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

  /// The rules of the program, and those of every rule folder that was read.
  private(set) var rulebook: Rulebook
  /// The rule folders that configurations name, broken ones too.
  private(set) var ruleFolders: Set<Path> = []
  /// The configurations that others extend, absolute, those that cannot be read among them.
  private(set) var bases: Set<Path> = []
  /// How often everything was read anew.
  private(set) var generation = 0
  private let builtin: Rulebook
  private var store: ConfigurationStore?
  /// The configuration that holds in a folder.
  private var byFolder: [Path: ConfigurationFile] = [:]
  /// The folders whose configuration cannot be read.
  private var broken: Set<Path> = []
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
    byFolder = [:]
    broken = []
    linters = [:]
    failures = [:]
    rulebook = builtin
    ruleFolders = []
    bases = []
  }

  /// Whether a file is a rule of a newsroom.
  func holdsRule(_ path: Path) -> Bool {
    ruleFolders.contains { path.relative(to: $0) != nil }
  }

  /// How a file is checked.
  mutating func rules(for path: Path, _ settings: Settings) -> FileRules {
    let file = configuration(for: path, settings)
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

  /// The configuration of a file, if it is one that can be read and written into, or there is none.
  mutating func soundConfiguration(
    for path: Path, _ settings: Settings
  ) -> ConfigurationFile? {
    let file = configuration(for: path, settings)
    return broken.contains(path.parent ?? Path("/")) ? nil : file
  }

  /// The configuration of a file.
  mutating func configuration(for path: Path, _ settings: Settings) -> ConfigurationFile {
    let folder = path.parent ?? Path("/")
    if let known = byFolder[folder] { return known }
    let file = search(path, settings)
    byFolder[folder] = file
    return file
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

  private mutating func search(_ path: Path, _ settings: Settings) -> ConfigurationFile {
    do throws(ConfigurationFailure) {
      let file = try openStore(settings).configuration(for: path).file
      if let folder = file.path?.parent { lastGood[folder] = file }
      adopt(file)
      return file
    } catch {
      failures[error.path] = error
      broken.insert(path.parent ?? Path("/"))
      ruleFolders.formUnion(error.ruleFolders)
      bases.formUnion(error.bases)
      let folder = error.configuration.parent ?? Path("/")
      let file = lastGood[folder] ?? ConfigurationFile(builtin)
      adopt(file)
      return file
    }
  }

  private mutating func adopt(_ file: ConfigurationFile) {
    rulebook = rulebook.joined(to: file.rulebook)
    ruleFolders.formUnion(file.ruleFolders)
    bases.formUnion(file.bases)
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
