package import RuleFormat

/// How one rule is checked on one page.
package struct RuleSetting: Equatable, Sendable {
  /// Whether it is checked at all.
  package internal(set) var isEnabled: Bool

  /// How much its findings matter.
  package internal(set) var severity: Severity

  /// Its options.
  package internal(set) var options: RuleOptions

  init(_ sheet: RuleSheet) {
    self.isEnabled = sheet.isEnabled
    self.severity = sheet.severity
    self.options = RuleOptions(sheet)
  }

  mutating func apply(_ level: RuleLevel) {
    isEnabled = level != .off
    if case .severity(let severity) = level { self.severity = severity }
  }

  mutating func apply(_ change: RuleChange) {
    if let level = change.level { apply(level) }
    options.merge(change.options)
  }
}
