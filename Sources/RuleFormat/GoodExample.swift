/// Copy that a rule leaves alone.
package struct GoodExample: Equatable, Sendable {
  /// The copy.
  package let text: String

  /// Why it is right.
  package let reason: Bilingual

  /// The options under which this holds.
  package let options: RuleOptions

  /// The day of the page, where the example needs one.
  package let date: CalendarDate?

  /// Whether the copy is Markdown.
  package let isMarkdown: Bool
}
