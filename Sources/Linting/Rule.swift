package import NewsCopy
package import RuleFormat

/// One thing that a copy desk looks for.
///
/// A rule holds its options and nothing else; it knows neither files nor other rules. Its
/// messages, severity and defaults stand in its file of the rulebook.
package protocol Rule: Sendable {
  /// Words to be looked for on every page, for all rules in one pass; `findings.words` tells where
  /// they stand.
  var words: [String] { get }

  /// Many words to be looked for likewise; `findings.hits` tells which stand where.
  var table: WordTable? { get }

  /// Whether it looks at characters that stand twice; `findings.repeats` tells where.
  var seeksRepeats: Bool { get }

  /// Set phrases to be looked for likewise; `findings.hits` tells where one stands, right or with one
  /// character wrong. What is said of them is a guess, which gives way to what other rules know.
  var phrases: WordTable? { get }

  /// Whether the configuration leaves a choice of this rule to the pages.
  var followsPages: Bool { get }

  /// Every place of the page where a style shows that papers choose, in the order of the text.
  func places(on page: Page) -> [HabitPlace]

  /// Looks at a page and reports what it finds.
  func check(_ page: Page, _ findings: inout Findings)
}

extension Rule {
  package var words: [String] { [] }

  package var table: WordTable? { nil }

  package var seeksRepeats: Bool { false }

  package var phrases: WordTable? { nil }

  package var followsPages: Bool { false }

  package func places(on page: Page) -> [HabitPlace] { [] }
}
