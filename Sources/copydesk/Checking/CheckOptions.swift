internal import Configuring
internal import RuleFormat
internal import Rulebook
internal import System

/// What `lint` and `fix` are asked to do.
struct CheckOptions {
  /// How findings are printed.
  enum Format: String, CaseIterable {
    case text
    case json
  }

  /// When colours are used.
  enum Colour: String, CaseIterable {
    case auto
    case always
    case never
  }

  let rulebook: Rulebook
  let operands: [Path]
  let stdinFilename: Path?
  let config: Path?
  /// Names of rules and desks; which there are is known when the configurations have been read.
  private let select: [String]?
  private let ignore: [String]
  let encoding: TextEncoding?
  let date: CalendarDate?
  let format: Format
  let failOn: Severity?
  let exitsZero: Bool
  let isQuiet: Bool
  let hasStatistics: Bool
  let language: Language?
  private let colour: Colour

  /// The options of both commands, as tables of the parser.
  static let table: [CommandOption] = [
    .config, .select, .ignore, .encoding, .date, .stdinFilename, .format, .failOn, .exitZero,
    .quiet, .statistics, .color,
  ]

  init(_ arguments: Arguments) throws(CommandFailure) {
    rulebook = Rulebook.builtin
    operands = arguments.operands.isEmpty ? [.current] : arguments.operands
    stdinFilename = arguments.path(.stdinFilename)
    config = arguments.path(.config)
    select = arguments.has(.select) ? try arguments.names(.select) : nil
    ignore = try arguments.names(.ignore)
    encoding = try arguments.encoding(.encoding)
    date = try arguments.day(.date)
    format = try arguments.word(.format, Format.self) ?? .text
    failOn = try arguments.word(.failOn, Severity.self)
    exitsZero = arguments.has(.exitZero)
    isQuiet = arguments.has(.quiet)
    hasStatistics = arguments.has(.statistics)
    language = try arguments.word(.locale, Language.self)
    colour = try arguments.word(.color, Colour.self) ?? .auto
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
      names.compactMap { RuleSelector($0, rulebook: rulebook) }
    }
    if let select { settings.keep(only: selectors(select)) }
    settings.remove(selectors(ignore))
  }

  /// Says of the first name of `--select` and `--ignore` that no configuration knows.
  func checkNames(in rulebooks: [Rulebook]) throws(CommandFailure) {
    for name in (select ?? []) + ignore
    where !rulebooks.contains(where: { RuleSelector(name, rulebook: $0) != nil }) {
      throw Arguments.unknownRule(name, among: rulebooks.flatMap { RuleSelector.names(in: $0) })
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
