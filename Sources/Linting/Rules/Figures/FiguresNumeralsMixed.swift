internal import NewsCopy
internal import RuleFormat

/// A date of which one part is in Han numerals and the next in figures: 二〇二四年3月, 十二月5日, 2024年十月.
struct FiguresNumeralsMixed: Rule {
  init(_ options: RuleOptions) {}

  private static let zeros = ScalarSet("〇零○")
  /// What stands in front of a month of another calendar: 农历十二月, 闰四月.
  private static let otherCalendars = ScalarSet("历闰第")
  /// Scalars of a year.
  private static let yearLength = 4

  func check(_ page: Page, _ findings: inout Findings) {
    for figure in findings.figures(of: page).figures {
      if figure.wholeDigits == Self.yearLength {
        checkMonth(after: figure, page, &findings)
        continue
      }
      guard figure.wholeDigits <= 2 else { continue }
      guard figure.isPlain, let unit = figure.after,
        unit == "月" && figure.before == "年"
          || (unit == "日" || unit == "号") && figure.before == "月",
        let numeral = numeral(before: figure, on: page)
      else { continue }
      let range = numeral.range.lowerBound..<figure.afterRange.upperBound
      let rest = page.string(numeral.range.upperBound..<range.upperBound)
      findings.add(
        range, "mixed", ["date": page.string(range), "right": "\(numeral.value)\(rest)"],
        fix: .unsafe(numeral.range, "\(numeral.value)"))
    }
  }

  /// Scalars of a month with 月: 十二月.
  private static let monthLength = 3

  /// A month in Han numerals right behind a year in figures, with nothing behind that makes it one of
  /// another calendar or a part of a word: 2024年十月, not 2024年八月十五, 1996年六七月间.
  private func checkMonth(after year: Figure, _ page: Page, _ findings: inout Findings) {
    guard year.isPlain, year.after == "年", !year.hasGapAfter else { return }
    let limit = page.blocks[year.block].range.upperBound
    guard
      page.bytes.scalar(at: year.afterRange.upperBound, before: limit)?.scalar.isHanNumeral == true
    else { return }
    let text = SolidText(
      page.bytes, in: year.afterRange.upperBound..<limit, limit: Self.monthLength + 1)
    guard let end = (1..<Self.monthLength).first(where: { text[$0] == "月" }),
      let month = month((0..<end).compactMap { text[$0] }),
      text[end + 1].map({ !$0.isHan || Self.behindMonth.contains($0) }) != false
    else { return }
    let numeral = text.bytes(0..<end)
    let range = year.range.lowerBound..<text.end(of: end)
    guard page.string(numeral).utf8.count == numeral.count else { return }
    findings.add(
      range, "mixed",
      ["date": page.string(range), "right": "\(page.string(year.range))年\(month)月"],
      fix: .unsafe(numeral, "\(month)"))
  }

  private static let behindMonth = ScalarSet("底末起至到以成建在出开召举")

  /// The Han numerals of the year or month in front of a number.
  private func numeral(before figure: Figure, on page: Page) -> (value: Int, range: Range<Int>)? {
    let bytes = page.bytes
    let limits = page.blocks[figure.block].range
    guard
      let unit = bytes.scalar(endingAt: figure.range.lowerBound, after: limits.lowerBound),
      unit.scalar == figure.before
    else { return nil }
    var digits: [Unicode.Scalar] = []
    var start = unit.start
    while digits.count <= Self.yearLength,
      let (scalar, begin) = bytes.scalar(endingAt: start, after: limits.lowerBound),
      scalar.isHanNumeral || scalar == "○"
    {
      digits.insert(scalar, at: 0)
      start = begin
    }
    let before = bytes.scalar(endingAt: start, after: limits.lowerBound)?.scalar
    guard before.map(Self.otherCalendars.contains) != true,
      let value = unit.scalar == "年" ? year(digits) : month(digits)
    else { return nil }
    return (value, start..<unit.start)
  }

  private func year(_ digits: [Unicode.Scalar]) -> Int? {
    guard digits.count == Self.yearLength else { return nil }
    var value = 0
    for digit in digits {
      guard let number = Self.zeros.contains(digit) ? 0 : HanNumber.value(of: [digit]),
        number < 10
      else { return nil }
      value = value * 10 + number
    }
    return value > 1000 ? value : nil
  }

  private func month(_ digits: [Unicode.Scalar]) -> Int? {
    guard let value = HanNumber.value(of: digits), 1...12 ~= value else { return nil }
    return value
  }
}
