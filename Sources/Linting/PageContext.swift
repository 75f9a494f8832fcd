package import RuleFormat

/// What a rule may need to know beyond the page.
package struct PageContext: Sendable {
  /// The day the page is published; nil where nobody said.
  package let date: CalendarDate?
  /// The habits of all pages of this run; nil where each page is judged by its own.
  package let survey: HabitSurvey?

  /// What the configuration says is right on this page.
  package let suppressions: [Suppression]

  package init(
    date: CalendarDate? = nil, survey: HabitSurvey? = nil, suppressions: [Suppression] = []
  ) {
    self.date = date
    self.survey = survey
    self.suppressions = suppressions
  }
}
