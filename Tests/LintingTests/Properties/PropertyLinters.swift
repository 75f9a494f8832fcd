import Linting
import RuleFormat
import Rulebook

/// Linters of every rule, with options that chance chose.
enum PropertyLinters {
  static let day = CalendarDate(year: 2024, month: 3, day: 6)

  /// All rules as their files have them.
  static let house = Linter(Rulebook.builtin.sheets.compactMap { ActiveRule($0) })

  /// The wraps desk alone.
  static let wraps = Linter(
    Rulebook.builtin.sheets.filter { $0.id.desk == .wraps }.compactMap { ActiveRule($0) })

  /// All rules, each option at one of its values.
  static func linter(_ chance: inout PropertyRandom) -> Linter {
    var rules: [ActiveRule] = []
    for sheet in Rulebook.builtin.sheets {
      var changes: [String: OptionValue] = [:]
      for option in sheet.options {
        switch option.kind {
        case .choice(let values, _): changes[option.name] = .text(chance.pick(values, or: ""))
        case .flag: changes[option.name] = .flag(chance.hits(oneIn: 2))
        case .integer, .text, .list: continue
        }
      }
      let rule = ActiveRule(sheet, options: RuleOptions(sheet, changes: changes))
      rules += rule.map { [$0] } ?? []
    }
    return Linter(rules)
  }
}
