internal import Configuring
internal import Reporting
internal import RuleFormat
internal import Rulebook
internal import System

/// What `lint` and `fix` are asked to do.
struct CheckOptions {
  /// When colours are used.
  enum Colour: String, CaseIterable {
    case auto
    case always
    case never
  }

  let rulebook: Rulebook
  let operands: [Path]
  /// Whether documents come as JSON lines.
  let streams: Bool
  let stdinFilename: Path?
  let config: Path?
  /// Names of rules and desks; which there are is known when the configurations have been read.
  private let select: [String]?
  private let ignore: [String]
  let encoding: TextEncoding?
  let date: CalendarDate?
  let reports: [ReportTarget]
  private let wantedJobs: Int?
  let failOn: Severity?
  let gate: Gate
  let exitsZero: Bool
  let isQuiet: Bool
  let respectsGitIgnore: Bool
  /// Whether files that the call names are left out where a configuration ignores them.
  let excludesNamed: Bool
  let hasStatistics: Bool
  let language: Language?
  private let colour: Colour

  /// The options of both commands, as tables of the parser.
  static let table: [CommandOption] =
    [
      .config, .select, .ignore, .encoding, .date, .stdinFilename, .reportFormat, .output,
      .quiet, .statistics, .color, .noGitIgnore, .forceExclude, .jobs, .stream,
    ] + Gate.options

  init(_ arguments: Arguments) throws(CommandFailure) {
    rulebook = Rulebook.builtin
    streams = arguments.has(.stream)
    if streams { try DocumentStream.check(arguments) }
    stdinFilename = arguments.path(.stdinFilename)
    // Who names standard input wants it read.
    let none = streams || stdinFilename != nil ? Path("-") : .current
    operands = arguments.operands.isEmpty ? [none] : arguments.operands
    guard stdinFilename == nil || operands == [Path("-")] else { throw Self.nameWithoutInput }
    config = arguments.path(.config)
    select = arguments.has(.select) ? try arguments.names(.select) : nil
    ignore = try arguments.names(.ignore)
    encoding = try arguments.encoding(.encoding)
    date = try arguments.day(.date)
    reports = try ReportTarget.list(arguments)
    wantedJobs = try arguments.number(.jobs, in: 1...1024)
    failOn = try arguments.word(.failOn, Severity.self)
    gate = try Gate(arguments)
    exitsZero = arguments.has(.exitZero)
    isQuiet = arguments.has(.quiet)
    respectsGitIgnore = !arguments.has(.noGitIgnore)
    excludesNamed = arguments.has(.forceExclude)
    hasStatistics = arguments.has(.statistics)
    guard !hasStatistics || reports.contains(where: { $0.format == .text }) else {
      throw Self.statisticsWithoutText(reports)
    }
    language = try arguments.word(.locale, Language.self)
    colour = try arguments.word(.color, Colour.self) ?? .auto
  }

  private static let nameWithoutInput = CommandFailure.message(
    Bilingual(
      chinese: "--stdin-filename 是标准输入的文件名，不能与别的路径同用。",
      english: "--stdin-filename is the name of standard input; it cannot go with other paths."))

  private static func statisticsWithoutText(_ reports: [ReportTarget]) -> CommandFailure {
    let formats = reports.map { "--format \($0.format.rawValue)" }.joined(separator: " ")
    return .message(
      Bilingual(
        chinese: "--statistics 只用于 text 格式，不能与 \(formats) 一起用。",
        english: "--statistics goes with the text format only, not with \(formats)."))
  }

  /// Whether there is nothing but standard input.
  var readsStandardInput: Bool { operands == [Path("-")] }

  /// Whether a summary for people goes where findings go.
  var printsSummary: Bool {
    !isQuiet && reports.contains { $0.format == .text && $0.file == nil }
  }

  /// How many threads work on so many files; a single one does not ask how many there could be.
  func jobs(for files: Int) -> Int {
    files > 1 ? min(files, wantedJobs ?? Processors.available) : 1
  }

  /// The search for configurations that these options ask for.
  func configurations() throws(CommandFailure) -> ConfigurationStore {
    do throws(ConfigurationFailure) {
      return try ConfigurationStore(config: config, rulebook)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Lays `--select` and `--ignore` over a configuration's settings.
  func narrow(_ settings: inout RuleSettings, _ rulebook: Rulebook) {
    let selectors = { (names: [String]) in
      names.compactMap { RuleSelector(called: $0, in: rulebook) }
    }
    if let select { settings.keep(only: selectors(select)) }
    settings.remove(selectors(ignore))
  }

  /// Says of the first name of `--select` and `--ignore` that no configuration knows.
  func checkNames(in rulebooks: [Rulebook]) throws(CommandFailure) {
    for name in (select ?? []) + ignore
    where !rulebooks.contains(where: { RuleSelector(called: name, in: $0) != nil }) {
      throw Arguments.unknownRule(name, among: rulebooks.flatMap { RuleSelector.callNames(in: $0) })
    }
  }

  /// Whether to colour what goes to a stream.
  func wantsColour(_ stream: Terminal.Stream) -> Bool {
    switch colour {
    case .auto: Terminal.wantsColour(stream)
    case .always: true
    case .never: false
    }
  }
}
