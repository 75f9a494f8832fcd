/// Copy that a rule flags.
package struct BadExample: Equatable, Sendable {
  /// The copy, with what is found marked; at least one mark.
  package let marked: MarkedText

  /// The Chinese message of each finding, as many as there are marks.
  package let messages: [String]

  /// The copy repaired; nil where no fix is offered.
  package let fixed: String?

  /// How safe that fix is; nil where none is offered.
  package let fix: FixSafety?

  /// The options under which this holds.
  package let options: RuleOptions

  /// The day of the page, where the example needs one.
  package let date: CalendarDate?

  /// Whether the copy is Markdown.
  package let isMarkdown: Bool
}
