internal import NewsCopy
internal import RuleFormat

/// A number that cannot be read: 1，200人, 43。5%, 5日25时, 2时67分, 2024年年3月, 十2个, 三0分钟, 12%%,
/// 于25时30分, 3.2.5亿, 15.6万万, 18-－25岁.
struct FiguresMisprint: Rule {
  init(_ options: RuleOptions) {}

  /// What stands in front of an amount.
  private static let amounts = ScalarSet("共有达约近超过逾计")
  /// The same in front of an amount of a unit in letters.
  private static let measured = ScalarSet("共有达约近超过逾计为到")
  /// What makes a number in front of a comma an ordinal or a member of a list.
  private static let ordinals = ScalarSet("第名号比个")
  private static let units = ScalarSet("人元名万亿多余米吨户家公亩平件台辆")
  private static let sums = ScalarSet("元亿万")
  private static let twoPoints = Array("..".utf8)
  private static let partsOfDay = ["上午", "下午", "早上", "晚上", "凌晨", "中午", "傍晚"]
    .map { Array($0.utf8) }

  let words = ["百分点%", "百分点％"]

  func check(_ page: Page, _ findings: inout Findings) {
    for range in findings.words { findings.add(range, "usual", ["found": page.string(range)]) }
    let figures = findings.figures(of: page).figures
    for (index, figure) in figures.enumerated() {
      let next = index + 1 < figures.count ? figures[index + 1] : nil
      guard
        let range = Self.misprint(figure, next, page) ?? MixedNumerals.range(around: figure, page)
      else { continue }
      findings.add(range, "usual", ["found": page.string(range)])
    }
  }

  /// The bytes of what cannot be read, a figure and what follows it.
  private static func misprint(
    _ figure: Figure, _ following: Figure?, _ page: Page
  ) -> Range<Int>? {
    guard let after = figure.after, !figure.hasGapAfter else { return nil }
    let start = figure.range.lowerBound
    switch after {
    case "%", "％": return signTwice(figure, page)
    case "万", "亿":
      if let range = largeUnit(figure, page) { return range }
    case "年", "月":
      return following.flatMap { unitTwice(figure, $0, page.bytes) } ?? yearTwice(figure, page)
    case ".": return following.flatMap { pointTwice(figure, $0, page.bytes) }
    default: break
    }
    guard let following, let end = following.after,
      following.range.lowerBound == figure.afterRange.upperBound
    else { return nil }
    let through = start..<following.afterRange.upperBound
    switch after {
    case "，", ",": return isOneNumber(figure, following) ? start..<following.range.upperBound : nil
    case "。":
      if end == "%" || end == "％" { return endsSentence(figure) ? nil : through }
      return isSum(figure, following) ? through : nil
    case "日":
      return 25...99 ~= following.whole ?? 0 && (end == "时" || end == "点") ? through : nil
    case "时", "点":
      guard end == "分" else { return nil }
      let isPastDay =
        25...99 ~= figure.whole ?? 0 && figure.before.map(ofTimes.contains) == true
        && following.wholeDigits == 2
      return isPastDay || figure.whole ?? 99 <= 24 && isPastHour(following) ? through : nil
    case ":", "：":
      let isTime =
        figure.before == "日"
        || partsOfDay.contains { page.bytes.hasBytes($0, at: start - $0.count, before: start) }
      return isTime && figure.whole ?? 99 <= 24 && isPastHour(following)
        ? start..<following.range.upperBound : nil
    default: return nil
    }
  }

  /// What stands in front of the last number of a result: 2比1。43%的观众.
  private static let ratios = ScalarSet("比：:∶-—–/")

  /// Whether a full stop behind a number may be one: behind a result or a year.
  private static func endsSentence(_ figure: Figure) -> Bool {
    figure.isPart || figure.wholeDigits > 3 || figure.before.map(ratios.contains) == true
  }

  /// What stands in front of a sum of money, besides what stands in front of amounts: 收报18。66元.
  private static let ofSums = ScalarSet("报增降")

  /// Whether a full stop parts the digits of one sum: 共18。66元.
  private static func isSum(_ figure: Figure, _ following: Figure) -> Bool {
    guard let before = figure.before, let end = following.after, sums.contains(end) else {
      return false
    }
    return (amounts.contains(before) || ofSums.contains(before)) && !figure.isPart
      && figure.fractionDigits == 0 && figure.wholeDigits <= 4
      && following.fractionDigits == 0 && following.wholeDigits <= 2
  }

  /// What stands in front of a time of the day, and of no stretch of time.
  private static let ofTimes = ScalarSet("于在")

  /// 3.2.5亿, 15.6万万.
  private static func largeUnit(_ figure: Figure, _ page: Page) -> Range<Int>? {
    guard figure.fractionDigits > 0 else { return nil }
    let number = page.bytes[figure.range]
    let points = number.count { $0 == UInt8(ascii: ".") }
    if points == 2, !figure.hasGapAfter {
      return figure.range.lowerBound..<figure.afterRange.upperBound
    }
    let limit = page.blocks[figure.block].range.upperBound
    guard points == 1, figure.after == "万",
      let (next, end) = page.bytes.scalar(at: figure.afterRange.upperBound, before: limit),
      next == "万"
    else { return nil }
    return figure.range.lowerBound..<end
  }

  /// Whether a number is more minutes than an hour has.
  private static func isPastHour(_ minutes: Figure) -> Bool {
    minutes.wholeDigits == 2 && 60...99 ~= minutes.whole ?? 0
  }

  /// Two signs: 12.5%%, 42%％.
  private static func signTwice(_ figure: Figure, _ page: Page) -> Range<Int>? {
    let limit = page.blocks[figure.block].range.upperBound
    guard let (next, end) = page.bytes.scalar(at: figure.afterRange.upperBound, before: limit),
      next == "%" || next == "％" || next == "﹪"
    else { return nil }
    return figure.range.lowerBound..<end
  }

  /// 2024年年3月, 3月月5日.
  private static func unitTwice(
    _ figure: Figure, _ following: Figure, _ bytes: [UInt8]
  ) -> Range<Int>? {
    let isTwice =
      bytes.scalar(at: figure.afterRange.upperBound, before: following.range.lowerBound)
      .map { $0.scalar == figure.after && $0.next == following.range.lowerBound } == true
    guard isTwice, following.after != nil,
      figure.after == "月" || figure.wholeDigits == 4 && following.after == "月"
    else { return nil }
    return figure.range.lowerBound..<following.afterRange.upperBound
  }

  /// 2024年年 in front of a mark; 2024年年会 and the like are right.
  private static func yearTwice(_ figure: Figure, _ page: Page) -> Range<Int>? {
    let limit = page.blocks[figure.block].range.upperBound
    guard figure.after == "年", figure.wholeDigits == 4, figure.isPlain,
      let (again, end) = page.bytes.scalar(at: figure.afterRange.upperBound, before: limit),
      again == "年", let (next, _) = page.bytes.scalar(at: end, before: limit),
      next.pausesSentence || next.endsSentence
    else { return nil }
    return figure.range.lowerBound..<end
  }

  /// 60..98美元.
  private static func pointTwice(
    _ figure: Figure, _ following: Figure, _ bytes: [UInt8]
  ) -> Range<Int>? {
    guard following.range.lowerBound == figure.range.upperBound + twoPoints.count,
      bytes.hasBytes(
        twoPoints, at: figure.range.upperBound, before: following.range.lowerBound),
      following.after?.isHan == true, !following.hasGapAfter
    else { return nil }
    return figure.range.lowerBound..<following.range.upperBound
  }

  /// Whether a comma parts the digits of one number: 1，200人, 1，286.4亿元, 3,12Gbps.
  private static func isOneNumber(_ figure: Figure, _ following: Figure) -> Bool {
    guard let before = figure.before, let end = following.after, figure.wholeDigits <= 3,
      figure.fractionDigits == 0, !figure.isPart
    else { return false }
    if figure.after == "," {
      guard following.wholeDigits <= 2, following.fractionDigits == 0, !following.hasGapAfter else {
        return false
      }
      return measured.contains(before) && end.isLatin
        || amounts.contains(before) && figure.wholeDigits <= 2 && (end == "万" || end == "亿")
    }
    guard following.wholeDigits == 3, units.contains(end) else { return false }
    return amounts.contains(before)
      || following.fractionDigits > 0 && before.isHan && !ordinals.contains(before)
  }
}
