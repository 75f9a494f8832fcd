internal import NewsCopy
internal import RuleFormat
internal import Rulebook

/// What is known of a page beyond its text.
public struct PageDescription: Hashable, Sendable {
  /// How much of the text is copy.
  public enum Format: Hashable, Sendable {
    /// Everything is copy.
    case plain
    /// Front matter, code and link targets are not copy.
    case markdown
  }

  /// The path from the configuration's folder, for overrides and for the date; `/` separates.
  public var path: String?
  /// How much of the text is copy.
  public var format: Format
  /// The day the page is published; nil leaves it to the configuration.
  public var date: Day?

  /// A day of the calendar.
  public struct Day: Hashable, Sendable {
    let date: CalendarDate

    /// Names a day; nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
      guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
      self.date = date
    }
  }

  /// Describes a page.
  public init(path: String? = nil, format: Format = .plain, date: Day? = nil) {
    self.path = path
    self.format = format
    self.date = date
  }

  var sourceFormat: SourceText.Format { format == .markdown ? .markdown : .plain }

  func day(_ configuration: Configuration) -> CalendarDate? {
    date?.date ?? path.flatMap { configuration.date?.date(of: $0) }
  }
}
