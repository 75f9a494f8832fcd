internal import NewsCopy
internal import RuleFormat

/// A hyphen between the two ends of a span of time: 2013-2015年, 11月28日-30日.
///
/// Numbers of things (3-5家) are left alone: some papers set them with a wave, others with a dash.
struct PunctuationRangeConnector: Rule {
  init(_ options: RuleOptions) {}

  private static let hyphens = ScalarSet("-－–")
  private static let dash = "—"
  /// What makes of 月 or 时 another word: 3-6月龄.
  private static let notAfter = ScalarSet("龄级")

  func check(_ page: Page, _ findings: inout Findings) {
    let figures = findings.figures(of: page)
    let bytes = page.bytes
    var spans: [(range: Range<Int>, hyphen: Range<Int>)] = []
    for (first, second) in zip(figures.dates, figures.dates.dropFirst())
    where first.block == second.block && !isLonger(second.range.upperBound, page) {
      let gap = first.range.upperBound..<second.range.lowerBound
      guard isHyphen(gap, bytes) else { continue }
      spans.append((first.range.lowerBound..<second.range.upperBound, gap))
    }
    for (index, figure) in figures.figures.enumerated()
    where figure.after.map(Self.hyphens.contains) == true && !figure.hasGapAfter {
      guard index + 1 < figures.figures.count else { continue }
      let next = figures.figures[index + 1]
      guard next.range.lowerBound == figure.afterRange.upperBound, isSpan(figure, next),
        !isLonger(next.afterRange.upperBound, page)
      else { continue }
      spans.append((figure.range.lowerBound..<next.afterRange.upperBound, figure.afterRange))
    }
    guard !spans.isEmpty else { return }
    PlaceReport.add(
      places(spans.sorted { $0.range.lowerBound < $1.range.lowerBound }, page),
      single: "span", many: "throughout", .unsafe, to: &findings)
  }

  private func places(
    _ spans: [(range: Range<Int>, hyphen: Range<Int>)], _ page: Page
  ) -> [PlaceReport.Place] {
    var places: [PlaceReport.Place] = []
    var end = 0
    for (range, hyphen) in spans where range.lowerBound >= end && !page.masked.touch(range) {
      end = range.upperBound
      let wanted =
        page.string(range.lowerBound..<hyphen.lowerBound) + Self.dash
        + page.string(hyphen.upperBound..<range.upperBound)
      places.append(
        PlaceReport.Place(edit: Edit(range, wanted), found: page.string(range)))
    }
    return places
  }

  /// Whether two numbers, of which only the second has a unit, are years, months, days or hours.
  private func isSpan(_ first: Figure, _ second: Figure) -> Bool {
    guard first.isPlain, second.isPlain, let start = first.whole, let end = second.whole,
      start < end, first.before.map({ Self.hyphens.contains($0) || $0 == "/" }) != true
    else { return false }
    switch second.after {
    case "年": return first.wholeDigits == 4 && second.wholeDigits == 4
    case "月": return start >= 1 && end <= 12
    case "日": return first.before == "月" && end <= 31
    case "时": return end <= 24
    default: return false
    }
  }

  private func isHyphen(_ gap: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let (scalar, next) = bytes.scalar(at: gap.lowerBound, before: gap.upperBound) else {
      return false
    }
    return next == gap.upperBound && Self.hyphens.contains(scalar)
  }

  /// Whether the word goes on behind the unit.
  private func isLonger(_ offset: Int, _ page: Page) -> Bool {
    page.bytes.scalar(at: offset, before: page.range.upperBound)
      .map { Self.notAfter.contains($0.scalar) } == true
  }
}
