internal import NewsCopy
internal import RuleFormat

/// A span of dates that ends before it begins: 12月7日至6日, 2026—2024年.
///
/// A span over the end of a year is right: 12月28日至1月3日.
struct FiguresDateRangeOrder: Rule {
  init(_ options: RuleOptions) {}

  /// Other numbers with 年 are years ago or before our era.
  private static let years = 1600...2100
  private static let notBeforeYears = ScalarSet("前今约—–-－~～至到")

  func check(_ page: Page, _ findings: inout Findings) {
    let figures = findings.figures(of: page)
    let bytes = page.bytes
    for (first, second) in zip(figures.dates, figures.dates.dropFirst())
    where first.block == second.block && isReversed(first, second) && isYears(first, second)
      && DateSpanLink.fills(first.range.upperBound..<second.range.lowerBound, in: bytes)
    {
      report(first.range.lowerBound..<second.range.upperBound, on: page, to: &findings)
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
    if start > end { return runsBack(first, second) }
    guard start == end, let start = first.day, let end = second.day else { return false }
    return end < start && (second.year == nil || first.year == second.year)
  }

  /// No span that begins in the first half of a year runs into the next one for so many months without
  /// saying so, unless it is a year long.
  private static let (firstHalf, longest) = (6, 9)

  /// Whether two days, the second without a year, run backwards: 3月31日至2月18日.
  private func runsBack(_ first: DateMention, _ second: DateMention) -> Bool {
    guard second.year == nil, let start = first.month, let end = second.month,
      start <= Self.firstHalf, 12 - start + end >= Self.longest, first.day != nil,
      let lastDay = second.day
    else { return false }
    let isWholeYear = start == end + 1 && first.day == 1 && lastDay >= 28
    return !isWholeYear
  }

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

  private func report(_ range: Range<Int>, on page: Page, to findings: inout Findings) {
    let text = SolidText(page.bytes, in: range)
    findings.add(range, "reversed", ["span": text.string(0..<text.count)])
  }
}
