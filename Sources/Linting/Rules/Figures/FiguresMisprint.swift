internal import NewsCopy
internal import RuleFormat

/// A number that cannot be read: 1，200人, 43。5%, 5日25时, 上午9:75, 2024年年3月, 十2个.
struct FiguresMisprint: Rule {
  init(_ options: RuleOptions) {}

  /// What stands in front of an amount.
  private static let amounts = ScalarSet("共有达约近超过逾计")
  private static let units = ScalarSet("人元名万亿多余米吨户家公亩平件台辆")
  private static let ten = Array("十".utf8)
  private static let counted = ScalarSet("人名个位项条家次天岁件")
  private static let partsOfDay = ["上午", "下午", "早上", "晚上", "凌晨", "中午", "傍晚"]
    .map { Array($0.utf8) }

  func check(_ page: Page, _ findings: inout Findings) {
    let figures = findings.figures(of: page).figures
    for (index, figure) in figures.enumerated() {
      let next = index + 1 < figures.count ? figures[index + 1] : nil
      guard let range = Self.misprint(figure, next, page) else { continue }
      findings.add(range, "usual", ["found": page.string(range)])
    }
  }

  /// The bytes of what cannot be read, a figure and what follows it.
  private static func misprint(
    _ figure: Figure, _ following: Figure?, _ page: Page
  ) -> Range<Int>? {
    guard let after = figure.after, !figure.hasGapAfter else { return nil }
    let bytes = page.bytes
    let start = figure.range.lowerBound
    if figure.wholeDigits == 1, figure.fractionDigits == 0 {
      if after == "十" {
        return tens(figure, bytes, before: page.blocks[figure.block].range.upperBound)
      }
      let ten = start - Self.ten.count
      if figure.before == "十", counted.contains(after),
        bytes.hasBytes(Self.ten, at: ten, before: start)
      {
        return ten..<figure.afterRange.upperBound
      }
    }
    guard let following, let end = following.after else { return nil }
    let through = start..<following.afterRange.upperBound
    if after == "年" || after == "月" {
      let isTwice =
        bytes.scalar(at: figure.afterRange.upperBound, before: following.range.lowerBound)
        .map { $0.scalar == after && $0.next == following.range.lowerBound } == true
      return isTwice && (after == "月" || figure.wholeDigits == 4 && end == "月") ? through : nil
    }
    guard following.range.lowerBound == figure.afterRange.upperBound else { return nil }
    switch after {
    case "，":
      let isAmount = figure.before.map(amounts.contains) == true && units.contains(end)
      return isAmount && figure.wholeDigits <= 3 && following.wholeDigits == 3
        ? start..<following.range.upperBound : nil
    case "。": return end == "%" || end == "％" ? through : nil
    case "日":
      return 25...99 ~= following.whole ?? 0 && (end == "时" || end == "点") ? through : nil
    case ":", "：":
      let isTime =
        figure.before == "日"
        || partsOfDay.contains { bytes.hasBytes($0, at: start - $0.count, before: start) }
      return isTime && figure.whole ?? 99 <= 24 && following.wholeDigits == 2
        && 60...99 ~= following.whole ?? 0 ? start..<following.range.upperBound : nil
    default: return nil
    }
  }

  /// `3十人`, with what is counted; not `第3十字路口`.
  private static func tens(
    _ figure: Figure, _ bytes: [UInt8], before limit: Int
  ) -> Range<Int>? {
    guard figure.before != "第",
      let (scalar, end) = bytes.scalar(at: figure.afterRange.upperBound, before: limit),
      counted.contains(scalar)
    else { return nil }
    return figure.range.lowerBound..<end
  }
}
