internal import NewsCopy
package import RuleFormat

/// A rule that is switched on, with what the configuration says of it.
///
/// A class: it is handed on for every page, which costs one reference count so.
package final class ActiveRule: Sendable {
  package let sheet: RuleSheet
  package let severity: Severity
  let checker: any Rule

  /// A rule of the rulebook; nil when it declares nothing and no checker is written for it.
  package init?(_ sheet: RuleSheet, severity: Severity? = nil, options: RuleOptions? = nil) {
    guard let checker = Self.checker(of: sheet, options ?? RuleOptions(sheet)) else { return nil }
    self.sheet = sheet
    self.severity = severity ?? sheet.severity
    self.checker = checker
  }

  /// Looks at a page and reports what the rule finds.
  func check(_ page: Page, _ findings: inout Findings) { checker.check(page, &findings) }

  private static func checker(of sheet: RuleSheet, _ options: RuleOptions) -> (any Rule)? {
    if let declaration = sheet.declaration {
      return DeclaredRule.checker(of: declaration, sheet)
    }
    let id = sheet.id.description
    let index = checkers.partitioningIndex { $0.id >= id }
    guard index < checkers.count, checkers[index].id == id else { return nil }
    return checkers[index].make(options)
  }

  /// The ids of the rules that a checker is written for, sorted.
  package static var writtenRules: [String] { checkers.map(\.id) }
}
