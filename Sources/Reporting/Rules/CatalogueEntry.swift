package import RuleFormat

/// A rule as the configuration at hand leaves it.
package struct CatalogueEntry: Sendable {
  /// What linting knows of the rule.
  package let sheet: RuleSheet
  /// How much its findings matter here.
  package let severity: Severity
  /// Whether it runs here.
  package let isOn: Bool

  /// A rule with what holds where nothing is configured, or with what has been configured.
  package init(_ sheet: RuleSheet, severity: Severity? = nil, isOn: Bool? = nil) {
    self.sheet = sheet
    self.severity = severity ?? sheet.severity
    self.isOn = isOn ?? sheet.isEnabled
  }
}
