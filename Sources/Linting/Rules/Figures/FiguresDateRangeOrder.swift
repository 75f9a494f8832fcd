internal import NewsCopy
internal import RuleFormat

/// A span of dates that ends before it begins: 12月7日至6日, 2026—2024年.
///
/// A span over the end of a year is right: 12月28日至1月3日. One that lasts the better part of a year
/// without saying so is doubted: 3月31日至2月18日.
struct FiguresDateRangeOrder: Rule {
  init(_ options: RuleOptions) {}

  /// Other numbers with 年 are years ago or before our era.
  private static let years = 1600...2100
  private static let notBeforeYears = ScalarSet("前今约—–-－~～至到")

  func check(_ page: Page, _ findings: inout Findings) {
    let figures = findings.figures(of: page)
    let bytes = page.bytes
    for (first, second) in zip(figures.dates, figures.dates.dropFirst())
    where first.block == second.block && isYears(first, second) {
      let runsBack = runsBack(first, second)
      guard runsBack || isReversed(first, second),
        DateSpanLink.fills(first.range.upperBound..<second.range.lowerBound, in: bytes)
      else { continue }
      report(
        first.range.lowerBound..<second.range.upperBound, severity: runsBack ? .warning : nil,
        on: page, to: &findings)
    }
    for (index, figure) in figures.figures.enumerated()
    where figure.after.map(RangeConnector.isPart) == true {
      check(figure, at: index, figures, page, &findings)
    }
  }

  private func isYears(_ first: DateMention, _ second: DateMention) -> Bool {
    guard let start = first.year, let end = second.year else { return true }
    return Self.years ~= start && Self.years ~= end
      && first.before.map { !Self.notBeforeYears.contains($0) } != false
  }

  private func isReversed(_ first: DateMention, _ second: DateMention) -> Bool {
    if let start = first.year, let end = second.year, start != end { return end < start }
    guard let start = first.month, let end = second.month else {
      guard second.month == nil, second.year == nil, let start = first.day, let end = second.day
      else { return false }
      return end < start
    }
    if first.year != nil, first.year == second.year, end != start { return end < start }
    guard start == end, let firstDay = first.day, let lastDay = second.day else { return false }
    // From a day to the one before it is a year: 3月15日至3月14日.
    let isWholeYear = first.year == nil && second.year == nil && lastDay + 1 == firstDay
    return lastDay < firstDay && !isWholeYear
      && (second.year == nil || first.year == second.year)
  }

  /// The last month of the first half of a year, in which few spans begin that run into the next one.
  private static let firstHalf = 6

  /// Whether two days, the second without a year and in the month before that of the first, run
  /// backwards: 3月31日至2月18日.
  ///
  /// A year that ends the day before it began is whole.
  private func runsBack(_ first: DateMention, _ second: DateMention) -> Bool {
    guard second.year == nil, let start = first.month, let end = second.month,
      start <= Self.firstHalf, start == end + 1, let firstDay = first.day,
      let lastDay = second.day
    else { return false }
    return firstDay > 1 || lastDay < Self.shortestMonth
  }

  /// Days of the shortest month.
  private static let shortestMonth = 28

  /// A number that lacks its own 年 or 日: 2026—2024年, 12月7—6日.
  private func check(
    _ figure: Figure, at index: Int, _ figures: PageFigures, _ page: Page,
    _ findings: inout Findings
  ) {
    guard figures.figures.indices.contains(index + 1), figure.isPlain else { return }
    let next = figures.figures[index + 1]
    guard next.block == figure.block, next.isPlain, let start = figure.whole, let end = next.whole,
      end < start,
      RangeConnector.fills(figure.range.upperBound..<next.range.lowerBound, in: page.bytes)
    else { return }
    let isYears =
      Self.years ~= start && Self.years ~= end && next.after == "年"
      && figure.before.map { !Self.notBeforeYears.contains($0) } != false
    let isDays =
      figure.before == "月" && 1...2 ~= figure.wholeDigits && next.wholeDigits <= 2
      && next.after == "日"
    guard isYears || isDays else { return }
    report(figure.range.lowerBound..<next.afterRange.upperBound, on: page, to: &findings)
  }

  private func report(
    _ range: Range<Int>, severity: Severity? = nil, on page: Page, to findings: inout Findings
  ) {
    let text = SolidText(page.bytes, in: range)
    findings.add(range, "reversed", ["span": text.string(0..<text.count)], severity: severity)
  }
}
