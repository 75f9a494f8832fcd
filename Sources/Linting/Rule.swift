package import NewsCopy
package import RuleFormat

/// One thing that a copy desk looks for.
///
/// A rule holds its options and nothing else; it knows neither files nor other rules. Its
/// messages, severity and defaults stand in its file of the rulebook.
package protocol Rule: Sendable {
  init(_ options: RuleOptions)

  /// Looks at a page and reports what it finds.
  func check(_ page: Page, _ findings: inout Findings)
}
