package import RuleFormat

/// One rule, or all rules of a desk.
package enum RuleSelector: Equatable, Sendable {
  case desk(Desk)
  case rule(RuleID)

  /// Reads a desk or the id of a rule; nil where the rulebook has neither.
  package init?(_ text: String, rulebook: Rulebook) {
    if let desk = Desk(rawValue: text) {
      self = .desk(desk)
    } else if let id = RuleID(text), rulebook.sheet(id) != nil {
      self = .rule(id)
    } else {
      return nil
    }
  }

  /// Whether a rule is meant.
  package func selects(_ id: RuleID) -> Bool {
    switch self {
    case .desk(let desk): desk == id.desk
    case .rule(let rule): rule == id
    }
  }

  /// Everything that can be selected, for suggestions: the desks, then the rules.
  package static func names(in rulebook: Rulebook) -> [String] {
    Desk.allCases.map(\.rawValue) + rulebook.sheets.map(\.id.description)
  }

  /// What can be selected, as the object of “expected”.
  package static let expected = Bilingual(
    chinese: "版块名或规则名（“copydesk rules”列出全部）",
    english: "a desk or a rule id (“copydesk rules” lists them)"
  )
}
