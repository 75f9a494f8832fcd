internal import RuleFormat

/// Makes the checkers of rules that are written as data.
enum DeclaredRule {
  static func checker(of declaration: Declaration, _ sheet: RuleSheet) -> (any Rule)? {
    switch declaration.kind {
    case .substitution, .existence: SubstitutionRule(declaration.table, of: sheet)
    case .phrases: PhraseRule(declaration.table, of: sheet)
    case .consistency: ConsistencyRule(declaration.table, of: sheet)
    case .pattern: PatternRule(declaration.table, of: sheet)
    case .names: RosterRule(declaration.table, of: sheet)
    }
  }
}

extension RuleSheet {
  /// The key of the first message.
  var usualMessage: String { wording.keys.first ?? "" }
}
