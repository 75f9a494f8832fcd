internal import NewsCopy
internal import RuleFormat

/// An approximate number in Arabic digits where Han numerals belong: 3、4家, 几10人, 10几名.
///
/// Two digits side by side are approximate only in front of what is counted: 7、8月份 are two
/// months, 第3、4名 two places.
struct FiguresApproximateDigit: Rule {
  init(_ options: RuleOptions) {}

  /// What is counted; units of names and of the calendar are left out.
  private static let measures = ScalarSet("个位名家人天次岁种件倍支只头户辆台间所座份张元块斤吨亩米公小分十百千万年")
  /// What makes of a measure the name of something after all: 年级, 万元 is none.
  private static let names = ScalarSet("级度代")
  private static let notFirst = ScalarSet("第、-—–~～至到.．/号章节图表")

  func check(_ page: Page, _ findings: inout Findings) {
    let figures = findings.figures(of: page).figures
    for (index, figure) in figures.enumerated() where figure.isPlain {
      if figure.after == "、" {
        checkPair(figure, index + 1 < figures.count ? figures[index + 1] : nil, page, &findings)
      } else if figure.after == "几" {
        checkTens(figure, page, &findings)
      } else if figure.before == "几" {
        checkPower(figure, page, &findings)
      }
    }
  }

  /// 3、4家 and 7、80人.
  private func checkPair(
    _ first: Figure, _ second: Figure?, _ page: Page, _ findings: inout Findings
  ) {
    guard let second, second.isPlain, second.block == first.block,
      first.afterRange.upperBound == second.range.lowerBound, !first.hasGapAfter,
      first.before.map({ !Self.notFirst.contains($0) }) == true,
      let low = first.whole, let high = second.whole, first.wholeDigits == 1, 1...8 ~= low,
      let measure = second.after, Self.measures.contains(measure),
      !isName(after: second, page)
    else { return }
    let isTens = high == (low + 1) * 10
    guard high == low + 1 || isTens || low == 3 && high == 5,
      let left = HanDigits.text(low), let right = HanDigits.text(isTens ? high / 10 : high)
    else { return }
    report(
      first.range.lowerBound..<second.range.upperBound, left + right + (isTens ? "十" : ""), page,
      &findings)
  }

  private func isName(after figure: Figure, _ page: Page) -> Bool {
    let end = page.blocks[figure.block].range.upperBound
    let next = page.bytes.solidScalar(at: figure.afterRange.upperBound, before: end)?.scalar
    switch figure.after {
    case "年", "个": return next.map(Self.names.contains) == true
    case "公": return next != "里" && next != "斤"
    case "小": return next != "时"
    case "分": return next != "钟"
    default: return false
    }
  }

  /// 10几名, 20几条.
  private func checkTens(_ figure: Figure, _ page: Page, _ findings: inout Findings) {
    guard let value = figure.whole, figure.wholeDigits == 2, value % 10 == 0, !figure.hasGapAfter,
      let tens = HanDigits.text(value / 10)
    else { return }
    report(
      figure.range.lowerBound..<figure.afterRange.upperBound,
      (value == 10 ? "" : tens) + "十几", page, &findings)
  }

  /// 几10人, 几1000.
  private func checkPower(_ figure: Figure, _ page: Page, _ findings: inout Findings) {
    let limits = page.blocks[figure.block].range
    guard let value = figure.whole, let power = HanDigits.power(value),
      let several = page.bytes.scalar(endingAt: figure.range.lowerBound, after: limits.lowerBound),
      several.scalar == "几"
    else { return }
    report(several.start..<figure.range.upperBound, "几" + power, page, &findings)
  }

  private func report(
    _ range: Range<Int>, _ right: String, _ page: Page, _ findings: inout Findings
  ) {
    findings.add(
      range, "han", ["number": page.string(range), "right": right], fix: .unsafe(range, right))
  }
}
