internal import NewsCopy
internal import RuleFormat

/// A year of two digits in front of a month: 23年3月.
///
/// Without a month it may be a span of time (20年, 23年来) and is left alone.
struct FiguresYearAbbreviated: Rule {
  init(_ options: RuleOptions) {}

  /// What makes it a year of another era, a sentence or a span: 民国23年3月, 有期徒刑12年6月.
  private static let notBefore = ScalarSet("国和成治绪熙隆庆丰统德禄正刑期徒处判达满时共了前后近约过余第")
  /// Two digits from here on are of the century before.
  private static let turn = 50

  func check(_ page: Page, _ findings: inout Findings) {
    let figures = findings.figures(of: page).figures
    for (index, figure) in figures.enumerated()
    where figure.wholeDigits == 2 && figure.after == "年" && figure.isPlain {
      guard index + 1 < figures.count, let year = figure.whole,
        isMonth(figures[index + 1], after: figure),
        figure.before.map({ !Self.notBefore.contains($0) && !$0.isHanNumeral }) != false,
        !page.isQuoted(at: figure.range.lowerBound)
      else { continue }
      let range = figure.range.lowerBound..<figure.afterRange.upperBound
      let century = year < Self.turn ? "20" : "19"
      let digits = figure.range.lowerBound..<figure.range.lowerBound
      let text = SolidText(page.bytes, in: range)
      findings.add(
        range, "short", ["year": text.string(0..<text.count)], fix: .unsafe(digits, century))
    }
  }

  private func isMonth(_ figure: Figure, after year: Figure) -> Bool {
    guard figure.block == year.block, figure.after == "月", figure.isPlain,
      figure.wholeDigits <= 2, let month = figure.whole
    else { return false }
    return 1...12 ~= month && figure.before == "年"
      && figure.range.lowerBound == year.afterRange.upperBound
  }
}
