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
  private let select: [RuleSelector]?
  private let ignore: [RuleSelector]
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
    select = arguments.has(.select) ? try arguments.selectors(.select, rulebook) : nil
    ignore = try arguments.selectors(.ignore, rulebook)
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
  func narrow(_ settings: inout RuleSettings) {
    if let select { settings.keep(only: select) }
    settings.remove(ignore)
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
