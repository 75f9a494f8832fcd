internal import NewsCopy
internal import RuleFormat

/// A percentage in a form of its own: 百分之84, 84 %, 20-30%, 1.2百分点.
struct FiguresPercentForm: Rule {
  init(_ options: RuleOptions) {}

  let words = ["百分之", "百分点"]

  func check(_ page: Page, _ findings: inout Findings) {
    let figures = findings.figures(of: page)
    for hit in findings.hits {
      let word = hit.range
      if hit.word > 0 {
        checkPoints(word, page, &findings)
        continue
      }
      guard let figure = figures.figure(at: word.upperBound), !figure.isPart else { continue }
      let hasSign = !figure.hasGapAfter && (figure.after == "%" || figure.after == "％")
      let range =
        word.lowerBound..<(hasSign ? figure.afterRange : figure.range).upperBound
      let right = page.string(figure.range) + "%"
      let isSpan = figure.after.map(RangeConnector.isPart) == true
      findings.add(
        range, "mixed", ["number": page.string(range), "right": right],
        fix: isSpan ? nil : .safe(range, right))
    }
    for (index, figure) in figures.figures.enumerated() {
      if figure.hasGapAfter, figure.after == "%" || figure.after == "％" {
        checkGap(after: figure, page, &findings)
      } else if figure.after.map(RangeConnector.isPart) == true,
        index + 1 < figures.figures.count
      {
        checkSpan(figure, figures.figures[index + 1], page, &findings)
      }
    }
  }

  /// Points that are not counted by 个: 1.2百分点.
  private func checkPoints(_ word: Range<Int>, _ page: Page, _ findings: inout Findings) {
    let first = page.paragraph(at: word.lowerBound).lowerBound
    guard
      page.bytes.scalar(endingAt: word.lowerBound, after: first)?.scalar.isDigit == true
    else { return }
    let place = word.lowerBound..<word.lowerBound
    findings.add(
      word, "points", ["number": page.string(word), "right": "个" + page.string(word)],
      fix: .unsafe(place, "个"))
  }

  /// A space between number and sign; a line break there is a wrap.
  private func checkGap(after figure: Figure, _ page: Page, _ findings: inout Findings) {
    let gap = figure.range.upperBound..<figure.afterRange.lowerBound
    guard !figure.isPart, Gap(page.bytes, gap).style != nil else { return }
    let range = figure.range.lowerBound..<figure.afterRange.upperBound
    findings.add(
      range, "space",
      [
        "number": page.string(range),
        "right": page.string(figure.range) + page.string(figure.afterRange),
      ],
      fix: .safe(gap, ""))
  }

  /// A span whose first number lacks its sign.
  private func checkSpan(
    _ first: Figure, _ second: Figure, _ page: Page, _ findings: inout Findings
  ) {
    guard first.block == second.block, !first.isPart, !second.isPart, !second.hasGapAfter,
      second.after == "%" || second.after == "％", first.wholeDigits <= 3,
      first.before.map({ !RangeConnector.isPart($0) && $0 != "/" }) != false,
      !first.hasGapAfter,
      page.bytes.scalar(endingAt: second.range.lowerBound, after: first.range.upperBound)?.scalar
        .isGap == false,
      RangeConnector.fills(first.range.upperBound..<second.range.lowerBound, in: page.bytes)
    else { return }
    let range = first.range.lowerBound..<second.afterRange.upperBound
    let sign = page.string(second.afterRange)
    let right =
      page.string(first.range) + sign
      + page.string(first.range.upperBound..<second.afterRange.upperBound)
    let place = first.range.upperBound..<first.range.upperBound
    findings.add(
      range, "span", ["number": page.string(range), "right": right], fix: .unsafe(place, sign))
  }
}
