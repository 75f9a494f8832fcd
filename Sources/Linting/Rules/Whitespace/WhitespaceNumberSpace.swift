internal import NewsCopy
internal import RuleFormat

/// One space between a number and what it counts, on a page that sets them close: 312 名职工.
///
/// Some publications set such spaces throughout; a space where a printed line ended is the wraps
/// desk's.
struct WhitespaceNumberSpace: Rule {
  init(_ options: RuleOptions) {}

  private static let units = ScalarSet("名元年月日个人家岁次项万亿吨米支户亩件台辆份篇场公")
  /// What stands in front of the number of a picture or point, whose name follows: 图1 年产量; of a
  /// result, of a telephone.
  private static let labels = ScalarSet("图表第注附例章节式步项组号区栋座比打话线编")
  /// What stands in front of an amount: 共有24 人, 始建于2003 年.
  private static let counting = ScalarSet("共有达约近超过逾余计为于从自至到在用增降")
  /// Units whose numbers have more than four digits; other such numbers are those of a telephone.
  private static let ofManyDigits = ScalarSet("元万亿吨米人")
  /// What a unit goes on with: 公里, 万元, 亿千瓦.
  private static let secondUnits = ScalarSet("里斤顷亿元吨人米名户亩台辆件个家千瓦")
  private static let years = 1600...2100
  /// So many numbers set close for each one with a space show what the page does.
  private static let majority = 3

  func check(_ page: Page, _ findings: inout Findings) {
    guard findings.marks(of: page).has(.space) else { return }
    let figures = findings.figures(of: page).figures
    let spaced = figures.compactMap { figure in
      safety(of: figure, page).map { (figure: figure, safety: $0) }
    }
    guard !spaced.isEmpty else { return }
    let close = figures.count { !$0.hasGapAfter && $0.after?.isHan == true }
    let parted = figures.count { $0.hasGapAfter && $0.after?.isHan == true }
    guard parted * Self.majority <= close else { return }
    let wraps = findings.wraps(of: page)
    for (figure, safety) in spaced where wraps.isKept(after: figure.range.upperBound) {
      let gap = figure.range.upperBound..<figure.afterRange.lowerBound
      let number = page.string(figure.range)
      findings.add(
        gap, "space", ["number": number, "unit": page.string(figure.afterRange)],
        fix: Fix(safety, [Edit(gap, "")]))
    }
  }

  /// How surely one space parts a number in a sentence from what it counts; nil where it may part two
  /// words: 拨打12345 人工服务, 公交8 元岗方向.
  private func safety(of figure: Figure, _ page: Page) -> FixSafety? {
    let bytes = page.bytes
    let block = page.blocks[figure.block]
    guard figure.hasGapAfter, !figure.isPart, block.isText,
      figure.afterRange.lowerBound == figure.range.upperBound + 1,
      bytes[figure.range.upperBound] == 0x20, let unit = figure.after, mayCount(figure, unit),
      let before = bytes.scalar(endingAt: figure.range.lowerBound, after: block.range.lowerBound)?
        .scalar, before.isHan || before.pausesSentence || before.endsSentence,
      !Self.labels.contains(before)
    else { return nil }
    let (last, end) = unitEnd(figure, unit, bytes, before: block.range.upperBound)
    guard last != "公" else { return nil }
    guard let next = bytes.scalar(at: end, before: block.range.upperBound)?.scalar else {
      return .safe
    }
    if next.isGap { return nil }
    if next == "的" || !next.isHan && !next.isLatin { return .safe }
    let isAmount =
      Self.counting.contains(before)
      || before == "、" && figure.wholeDigits + figure.fractionDigits > 1
    return isAmount && !CommonWords.contain(last, next) ? .unsafe : nil
  }

  /// Whether a number can be one of a unit.
  private func mayCount(_ figure: Figure, _ unit: Unicode.Scalar) -> Bool {
    guard Self.units.contains(unit),
      figure.wholeDigits <= 4 || figure.isGrouped || Self.ofManyDigits.contains(unit)
    else { return false }
    switch unit {
    case "年": return figure.wholeDigits <= 2 || Self.years ~= figure.whole ?? 0
    case "月": return 1...12 ~= figure.whole ?? 0
    case "日": return 1...31 ~= figure.whole ?? 0
    default: return true
    }
  }

  /// The last character of the unit behind a number, and where it ends.
  private func unitEnd(
    _ figure: Figure, _ unit: Unicode.Scalar, _ bytes: [UInt8], before limit: Int
  ) -> (last: Unicode.Scalar, end: Int) {
    var (last, end) = (unit, figure.afterRange.upperBound)
    guard "万亿公".unicodeScalars.contains(unit) else { return (last, end) }
    while let (scalar, next) = bytes.scalar(at: end, before: limit),
      Self.secondUnits.contains(scalar)
    {
      (last, end) = (scalar, next)
    }
    return (last, end)
  }
}
