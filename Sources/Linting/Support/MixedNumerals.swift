internal import NewsCopy

/// One number in Han numerals and Arabic digits side by side: 十2个, 3十人, 三0分钟, 四1家.
enum MixedNumerals {
  private static let counted = ScalarSet("人名个位项条家次天岁件")
  private static let digits = ScalarSet("二两三四五六七八九")
  private static let time = ScalarSet("分秒")
  /// What makes a Han numeral in front of a number part of a word: 周三3名, 初三2人, 初十2人, 张三1人.
  private static let words = ScalarSet("周期拜初高大小研第月日号百千万亿零点年之其老张李王赵阿列")

  /// The bytes of such a number of which a figure is a part; nil where it is none.
  static func range(around figure: Figure, _ page: Page) -> Range<Int>? {
    guard figure.wholeDigits == 1, figure.fractionDigits == 0, let after = figure.after,
      !figure.hasGapAfter
    else { return nil }
    let limits = page.blocks[figure.block].range
    if after == "十" { return tens(figure, page.bytes, before: limits.upperBound) }
    let isCounted = counted.contains(after)
    guard isCounted || time.contains(after), let before = figure.before,
      before == "十" ? isCounted : digits.contains(before)
    else { return nil }
    return numeral(before: figure, limits, page.bytes)
  }

  /// A Han numeral directly in front of a figure, and the figure with what it counts.
  private static func numeral(
    before figure: Figure, _ limits: Range<Int>, _ bytes: [UInt8]
  ) -> Range<Int>? {
    guard
      let (numeral, start) = bytes.scalar(
        endingAt: figure.range.lowerBound, after: limits.lowerBound), numeral == figure.before
    else { return nil }
    let before = bytes.scalar(endingAt: start, after: limits.lowerBound)?.scalar
    guard before.map({ words.contains($0) || $0.isHanNumeral }) != true else { return nil }
    return start..<figure.afterRange.upperBound
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
