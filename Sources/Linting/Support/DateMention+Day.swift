internal import RuleFormat

extension DateMention {
  /// How far the nearest day may be before the year is in doubt.
  private static let nearest = 150

  /// The day that is meant; without a year the one nearest to the page's date, nil where that is not
  /// known or no such day is near.
  func day(near page: CalendarDate?) -> CalendarDate? {
    guard let month, let day else { return nil }
    if let year { return CalendarDate(year: year, month: month, day: day) }
    guard let page else { return nil }
    return (page.year - 1...page.year + 1)
      .compactMap { CalendarDate(year: $0, month: month, day: day) }
      .first { abs($0.dayNumber - page.dayNumber) <= Self.nearest }
  }
}
