package import RuleFormat

/// How every rule is checked on one page.
package struct RuleSettings: Equatable, Sendable {
  private var settings: [RuleID: RuleSetting]

  /// Every rule as its own file has it.
  package init(_ rulebook: Rulebook) {
    self.settings = Dictionary(
      rulebook.sheets.map { ($0.id, RuleSetting($0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The setting of a rule; nil where the rulebook has no such rule.
  package subscript(id: RuleID) -> RuleSetting? { settings[id] }

  /// Lays changes over the settings: first those of desks, then those of single rules.
  package mutating func apply(_ changes: RuleChanges) {
    if !changes.desks.isEmpty {
      for id in settings.keys {
        if let level = changes.desks[id.desk] { settings[id]?.apply(level) }
      }
    }
    for (id, change) in changes.rules { settings[id]?.apply(change) }
  }

  /// Checks the selected rules, and no other.
  package mutating func keep(only selectors: [RuleSelector]) {
    for id in settings.keys {
      settings[id]?.isEnabled = selectors.contains { $0.selects(id) }
    }
  }

  /// Leaves the selected rules out.
  package mutating func remove(_ selectors: [RuleSelector]) {
    for id in settings.keys where selectors.contains(where: { $0.selects(id) }) {
      settings[id]?.isEnabled = false
    }
  }
}
