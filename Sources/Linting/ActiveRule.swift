package import RuleFormat

/// A rule that is switched on, with what the configuration says of it.
///
/// A class: it is handed on for every page, which costs one reference count so.
package final class ActiveRule: Sendable {
  package let sheet: RuleSheet
  package let severity: Severity
  let checker: any Rule

  /// A rule of the rulebook; nil when no checker is written for it.
  package init?(_ sheet: RuleSheet, severity: Severity? = nil, options: RuleOptions? = nil) {
    let id = sheet.id.description
    guard let entry = checkers.first(where: { $0.id == id }) else { return nil }
    self.sheet = sheet
    self.severity = severity ?? sheet.severity
    checker = entry.make(options ?? RuleOptions(sheet))
  }

  /// The ids of the rules that a checker is written for, sorted.
  package static var writtenRules: [String] { checkers.map(\.id) }
}
