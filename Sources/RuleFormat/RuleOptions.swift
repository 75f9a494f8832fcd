/// The options of one rule as they hold for one page.
///
/// Asking for a name that the rule file does not have, or by another type, gives an empty value:
/// a rule and its file are changed together, and the file's examples show where they differ.
package struct RuleOptions: Equatable, Sendable {
  private let specs: [OptionSpec]

  /// What has been changed from the defaults, by option name.
  package private(set) var changes: [String: OptionValue] = [:]

  /// The defaults of a rule.
  package init(_ sheet: RuleSheet) {
    self.specs = sheet.options
  }

  /// The defaults of a rule with some values changed; names the rule does not have are left out.
  package init(_ sheet: RuleSheet, changes: [String: OptionValue]) {
    self.init(sheet)
    merge(changes)
  }

  /// Lays further changes over these; the later ones win.
  package mutating func merge(_ later: [String: OptionValue]) {
    for spec in specs {
      if let value = later[spec.name] { changes[spec.name] = value }
    }
  }

  /// The word chosen for an option.
  package func choice(_ name: String) -> String { text(name) }

  /// What a choice left to the page means where the page has no habit of its own.
  package func house(_ name: String) -> String? {
    guard case .choice(_, let house) = specs.first(where: { $0.name == name })?.kind else {
      return nil
    }
    return house
  }

  /// The text of an option.
  package func text(_ name: String) -> String {
    guard case .text(let text) = value(name) else { return "" }
    return text
  }

  /// The number of an option, from 0 to 1,000,000.
  package func integer(_ name: String) -> Int {
    guard case .integer(let number) = value(name) else { return 0 }
    return number
  }

  /// Whether an option is switched on.
  package func flag(_ name: String) -> Bool { value(name) == .flag(true) }

  /// The texts of an option.
  package func list(_ name: String) -> [String] {
    guard case .list(let texts) = value(name) else { return [] }
    return texts
  }

  /// The names of the options whose choice can be left to the page.
  package var habits: [String] {
    specs.filter { if case .choice(_, .some) = $0.kind { true } else { false } }.map(\.name)
  }

  private func value(_ name: String) -> OptionValue? {
    changes[name] ?? specs.first { $0.name == name }?.defaultValue
  }
}
