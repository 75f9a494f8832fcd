internal import Configuring
internal import Linting
internal import Reporting
internal import RuleFormat
internal import Rulebook
internal import System

/// What is checked in one run, and how.
struct CheckPlan {
  /// Tells setups apart.
  private struct SetupKey: Equatable {
    let configuration: Int
    let overrides: [Int]
  }

  /// Every input in its order.
  private(set) var files: [FilePlan] = []
  /// What kept the search from finding more.
  private(set) var failures: [FileFailure] = []
  /// The rules of all configurations, for what is said of findings.
  private(set) var rulebook: Rulebook
  /// The configurations of the inputs, by their numbers.
  private(set) var configurations: [Int: ConfigurationFile] = [:]
  /// Whether the inputs are judged by the habits of all of them.
  let sharesHabits: Bool

  private let options: CheckOptions
  private let store: ConfigurationStore
  private var setups: [(key: SetupKey, setup: FileSetup)] = []

  init(_ options: CheckOptions) throws(CommandFailure) {
    self.options = options
    rulebook = options.rulebook
    let store = try options.configurations()
    self.store = store
    let standardInput = Path("-")
    if options.operands.contains(standardInput) {
      guard options.operands.count == 1 else { throw Self.mixed }
      sharesHabits = false
      try add(.standardInput(name: options.stdinFilename))
      try options.checkNames(in: store.rulebooks)
      return
    }
    let found = FileFinder(
      extensions: nil, respectsGitIgnore: options.respectsGitIgnore,
      isExcluded: { path, isFolder in store.excludes(path, isFolder: isFolder) }
    ).find(options.operands)
    let wanted = options.excludesNamed ? found.files.filter { !store.ignores($0) } : found.files
    sharesHabits = wanted.count > 1 || wanted != options.operands
    failures = found.errors.map { FileFailure($0.path.display, $0) }
    files.reserveCapacity(wanted.count)
    for file in wanted { try add(.file(file)) }
    if found.files.isEmpty, failures.isEmpty { throw Self.nothingFound }
    try options.checkNames(in: store.rulebooks)
  }

  /// Keeps reports from taking the place of copy, or of what the run needs.
  ///
  /// - Parameters:
  ///   - reports: The files that they go to.
  ///   - baseline: The baseline of the run.
  /// - Throws: What one of them would replace.
  func guardFiles(from reports: [Path], baseline: Path?) throws(CommandFailure) {
    guard !reports.isEmpty else { return }
    let configured = configurations.values.flatMap { $0.bases + ($0.path.map { [$0] } ?? []) }
    let needed = configured + (baseline.map { [$0] } ?? [])
    let outputGuard = OutputGuard(files, options, needed, in: store.workingDirectory)
    for report in reports { try outputGuard.check(report) }
  }

  /// What relative paths start from.
  var workingDirectory: Path { store.workingDirectory }

  /// The language of the run: that of the call, or of the first file's configuration.
  var language: Language { options.language ?? files.first?.setup.language ?? .chinese }

  /// The linters of the inputs that share a configuration.
  func linters(of configuration: Int) -> [Linter] {
    setups.map(\.setup).filter { $0.configuration == configuration }.map(\.linter)
  }

  /// How a configuration is shown.
  func display(_ file: ConfigurationFile) -> String {
    file.path.map { ($0.relative(to: store.workingDirectory) ?? $0).display } ?? ""
  }

  /// Whether everything below a configuration's folder was to be checked.
  func isWhole(_ file: ConfigurationFile) -> Bool {
    guard let folder = file.path?.parent else { return false }
    return options.operands.contains { operand in
      folder.relative(to: operand.absolute(in: store.workingDirectory)) != nil
    }
  }

  private mutating func add(_ input: Input) throws(CommandFailure) {
    let path = input.path ?? store.workingDirectory.appending("-")
    let (index, file) = try configuration(for: path)
    let absolute = path.absolute(in: store.workingDirectory)
    let key = SetupKey(configuration: index, overrides: file.overrides(for: absolute))
    rulebook = rulebook.joined(to: file.rulebook)
    configurations[index] = file
    files.append(
      FilePlan(
        input: input,
        setup: setup(key, file),
        date: options.date ?? file.date(of: absolute),
        suppressions: file.suppressions(for: absolute)))
  }

  private func configuration(
    for path: Path
  ) throws(CommandFailure) -> (index: Int, file: ConfigurationFile) {
    do throws(ConfigurationFailure) {
      return try store.configuration(for: path)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The setup of a configuration and its overrides; files of a folder, which follow each other,
  /// mostly share one.
  private mutating func setup(_ key: SetupKey, _ file: ConfigurationFile) -> FileSetup {
    if let known = setups.last(where: { $0.key == key }) { return known.setup }
    let setup = FileSetup(
      linter: makeLinter(file, key.overrides),
      failOn: options.failOn ?? file.configuration.failOn ?? .warning,
      configuration: key.configuration,
      language: file.configuration.language)
    setups.append((key, setup))
    return setup
  }

  private func makeLinter(_ file: ConfigurationFile, _ overrides: [Int]) -> Linter {
    var settings = file.settings(with: overrides)
    options.narrow(&settings, file.rulebook)
    return Linter(file.configuration, settings: settings, rulebook: file.rulebook)
  }

  private static let mixed = CommandFailure.message(
    Bilingual(
      chinese: "标准输入“-”不能与别的路径一起检查。",
      english: "Standard input “-” cannot be checked together with other paths."))

  private static let nothingFound = CommandFailure.message(
    Bilingual(
      chinese: "没有找到要检查的文件；文件夹里只查配置所列扩展名（默认 txt、md）的文件，配置的 ignore 和 .gitignore 所列的不查。",
      english: "No file to check was found; in folders, only files with the endings that the "
        + "configuration lists (txt and md by default) are checked, and none that its ignore or "
        + ".gitignore names."))
}
