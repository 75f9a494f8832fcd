package import RuleFormat

/// A rule as the configuration at hand leaves it.
package struct CatalogueEntry: Sendable {
  package let sheet: RuleSheet
  package let severity: Severity
  package let isOn: Bool

  /// A rule with what holds where nothing is configured, or with what has been configured.
  package init(_ sheet: RuleSheet, severity: Severity? = nil, isOn: Bool? = nil) {
    self.sheet = sheet
    self.severity = severity ?? sheet.severity
    self.isOn = isOn ?? sheet.isEnabled
  }
}
