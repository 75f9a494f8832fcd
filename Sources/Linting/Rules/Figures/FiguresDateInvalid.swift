internal import NewsCopy
internal import RuleFormat

/// A date that the calendar does not have: 2月30日, 9月31日, 2023年2月29日.
///
/// The 29th of February needs a year: the one that is written, or that of the page where the years
/// around it have no such day either. Months and days of other calendars are left alone.
struct FiguresDateInvalid: Rule {
  init(_ options: RuleOptions) {}

  /// Days written in Han numerals that no year has; Han dates may be of the lunar calendar, which
  /// writes no 日.
  private static let hanDates: [String] = [
    "二月三十", "二月三十一", "四月三十一", "六月三十一", "九月三十一", "十一月三十一",
  ].flatMap { [$0 + "日", $0 + "号"] }
  private static let calendars = ByteSearch([
    "农历", "阴历", "旧历", "夏历", "藏历", "傣历", "回历", "伊斯兰历", "埃历", "埃塞", "老历", "古历",
  ])
  /// How many bytes in front of a date another calendar is looked for.
  private static let reach = 60

  var words: [String] { Self.hanDates }

  func check(_ page: Page, _ findings: inout Findings) {
    let year = findings.context.date?.year
    for date in findings.figures(of: page).dates where date.month != nil {
      guard !exists(date, onPageOf: year), !isForeign(date.range, date.before, on: page) else {
        continue
      }
      report(date.range, on: page, to: &findings)
    }
    for range in findings.words where !isForeignHan(range, on: page) {
      report(range, on: page, to: &findings)
    }
  }

  private func report(_ range: Range<Int>, on page: Page, to findings: inout Findings) {
    let solid = SolidText(page.bytes, in: range)
    findings.add(range, "invalid", ["date": solid.string(0..<solid.count)])
  }

  private func exists(_ date: DateMention, onPageOf pageYear: Int?) -> Bool {
    guard let month = date.month else { return true }
    guard 1...12 ~= month else { return date.day == nil && date.year == nil }
    guard let day = date.day else { return true }
    if let year = date.year { return CalendarDate(year: year, month: month, day: day) != nil }
    let leapYear = 2000
    guard CalendarDate(year: leapYear, month: month, day: day) != nil else { return false }
    guard let pageYear else { return true }
    // Without a year the date may be of last year or next.
    return (pageYear - 1...pageYear + 1).contains {
      CalendarDate(year: $0, month: month, day: day) != nil
    }
  }

  private func isForeign(
    _ range: Range<Int>, _ before: Unicode.Scalar?, on page: Page
  ) -> Bool {
    if before == "历" { return true }
    let start = max(page.range.lowerBound, range.lowerBound - Self.reach)
    return Self.calendars.occurs(in: page.bytes, start..<range.lowerBound)
  }

  /// Whether a Han date is of another calendar or the end of a longer numeral: 十二月三十日.
  private func isForeignHan(_ range: Range<Int>, on page: Page) -> Bool {
    let before = page.bytes.solidScalar(endingAt: range.lowerBound, after: page.range.lowerBound)
    if let before, HanNumber.contains(before.scalar) || before.scalar == "腊" { return true }
    return isForeign(range, before?.scalar, on: page)
  }
}
