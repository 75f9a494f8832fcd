internal import JSONText
internal import RuleFormat
internal import Rulebook
internal import System

/// What the client's user has set: `initializationOptions`, or the section `copydesk`.
struct Settings: Equatable, Sendable {
  /// The language of messages; nil leaves it to the configuration and the client.
  var language: Language?
  /// The configuration that holds for everything; nil searches for one beside each file.
  var config: Path?
  /// The only rules to check; nil checks those of the configuration.
  var select: [RuleSelector]?
  /// Rules to leave out.
  var ignore: [RuleSelector] = []
  /// How long a finding that touches the last edit is held, in milliseconds.
  var hold = 1000
  /// What rule ids are appended to, to make the address of a rule's page.
  var helpBase: String?
  /// Whether files are repaired before they are saved.
  var fixesOnSave = false
  /// Whether the length of articles is shown beside their headlines.
  var showsCounts = false
  /// Whether the estimated density of errors is shown there.
  var showsDensity = false

  /// What nobody has changed yet.
  init(_ options: ServerOptions) {
    language = options.language
    config = options.config
  }

  /// Takes over what a client sends; a value that is not what it should be is told and left out, one
  /// of null is what it is where nobody has set it.
  mutating func merge(
    _ params: Params, _ rulebook: Rulebook, defaults: Settings
  ) -> [Bilingual] {
    var complaints: [Bilingual] = []
    for member in params.node?.value.members ?? [] {
      let value = params[member.key]
      if !value.isPresent {
        reset(member.key, to: defaults)
      } else if !set(member.key, value, rulebook) {
        complaints.append(Self.wrong(member.key))
      }
    }
    return complaints
  }

  private mutating func reset(_ key: String, to defaults: Settings) {
    switch key {
    case "locale": language = defaults.language
    case "config": config = defaults.config
    case "helpBase": helpBase = defaults.helpBase
    case "select": select = defaults.select
    case "ignore": ignore = defaults.ignore
    case "hold": hold = defaults.hold
    case "fixOnSave": fixesOnSave = defaults.fixesOnSave
    case "characterCounts": showsCounts = defaults.showsCounts
    case "density": showsDensity = defaults.showsDensity
    default: break
    }
  }

  /// Sets one value; false where the key or the value is not known.
  private mutating func set(_ key: String, _ value: Params, _ rulebook: Rulebook) -> Bool {
    switch key {
    case "locale": return Self.store(value.string.flatMap { Language(locale: $0) }, in: &language)
    case "config": return Self.store(value.string.map { Path($0) }, in: &config)
    case "helpBase": return Self.store(value.string, in: &helpBase)
    case "select": return Self.store(Self.selectors(value, rulebook), in: &select)
    case "ignore": return Self.store(Self.selectors(value, rulebook), in: &ignore)
    case "hold": return Self.store(value.integer.map { min(max(0, $0), 60_000) }, in: &hold)
    case "fixOnSave": return Self.store(value.bool, in: &fixesOnSave)
    case "characterCounts": return Self.store(value.bool, in: &showsCounts)
    case "density": return Self.store(value.bool, in: &showsDensity)
    default: return false
    }
  }

  private static func store<Value>(_ value: Value?, in place: inout Value) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }

  private static func store<Value>(_ value: Value?, in place: inout Value?) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }

  private static func selectors(_ value: Params, _ rulebook: Rulebook) -> [RuleSelector]? {
    guard let elements = value.node?.value.elements else { return nil }
    var selectors: [RuleSelector] = []
    for element in elements {
      let names = element.value.string.map { RuleSelector.names(listedIn: $0) } ?? []
      let named = names.compactMap { RuleSelector(called: $0, in: rulebook) }
      guard !names.isEmpty, named.count == names.count else { return nil }
      selectors += named
    }
    return selectors
  }

  private static func wrong(_ key: String) -> Bilingual {
    Bilingual(
      chinese: "编辑器设置“copydesk.\(key)”不对，没有采用。",
      english: "The editor's setting “copydesk.\(key)” is wrong and was left out.")
  }
}
