/// A place of a page where a style shows.
package struct HabitPlace: Sendable {
  /// The option of the rule that the place belongs to.
  package let option: String
  /// The style that stands here, one of the option's values.
  package let habit: String
  /// Bytes that differ from style to style.
  package let range: Range<Int>
  /// A number by which the rule finds what the place belongs to, such as the index of an article.
  package let subject: Int

  package init(_ option: String, _ habit: String, _ range: Range<Int>, subject: Int = 0) {
    self.option = option
    self.habit = habit
    self.range = range
    self.subject = subject
  }
}
