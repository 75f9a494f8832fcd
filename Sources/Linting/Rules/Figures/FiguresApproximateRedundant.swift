internal import NewsCopy
internal import RuleFormat

/// Two words for about one number: 约50名左右, 近500余份, 26.5万多人, 3860多余万元, 约占四成左右.
///
/// Between number and 左右 only a measure may stand, so that 超过60%的规模以上企业 is left alone.
struct FiguresApproximateRedundant: Rule {
  init(_ options: RuleOptions) {}

  private static let factors = ScalarSet("十百千万亿")
  private static let measures = ScalarSet(
    "个名人家位元美欧公里米吨岁年天小时分钟秒件份倍度户亩次平方千克斤百点万亿处座台辆艘只头条周月%％℃"
  )
  /// Scalars between number and 左右 at most.
  private static let longest = 5
  /// The ends of numbers in Han numerals alone: 近百余, 约千多, 近两百余.
  private static let hanWords = ["十余", "百余", "千余", "万余", "十多", "百多", "千多", "万多"]
  private static let hanOpenings = ScalarSet("近约超逾")
  /// A share in tenths, which is not exact either: 约占四成左右.
  private static let shares = ["成左右", "成上下"]
  private static let share = Array("成".utf8)
  /// Two words in front of Han numerals: 约近百人.
  private static let aboutNear = "约近"
  private static let recent = Array("近".utf8)
  private static let about = Array("约".utf8)
  /// What may stand between two words for about: 约有近30.
  private static let links = ScalarSet("有为达占")
  private static let around = ["左右", "上下"]
  private static let times = ScalarSet("年天日周月载")
  private static let notRemainders = ScalarSet("样功额热杭姚")
  /// What makes 多元 a word: 多元化.
  private static let afterVarious = ScalarSet("化文素主性体")
  private static let closings: [[Unicode.Scalar]] = ["左右", "上下", "以上", "以下"].map {
    [Unicode.Scalar]($0)
  }

  var words: [String] { Self.hanWords + Self.shares + [Self.aboutNear] }

  func check(_ page: Page, _ findings: inout Findings) {
    for figure in findings.figures(of: page).figures where !figure.isPart {
      check(figure, page, &findings)
    }
    for range in findings.words {
      let limits = page.block(at: range.lowerBound)?.range ?? range
      if page.bytes.hasBytes(Self.share, at: range.lowerBound, before: range.upperBound) {
        checkShare(range, limits, page, &findings)
        continue
      }
      if page.bytes.hasBytes(Self.about, at: range.lowerBound, before: range.upperBound) {
        checkAboutNear(range, limits, page, &findings)
        continue
      }
      checkHan(range, limits, page, &findings)
    }
  }

  /// A number in Han numerals that ends with 余 or 多 and has another word for about in front: 近两百余.
  private func checkHan(
    _ word: Range<Int>, _ limits: Range<Int>, _ page: Page, _ findings: inout Findings
  ) {
    let bytes = page.bytes
    var start = word.lowerBound
    if let (digit, begin) = bytes.scalar(endingAt: start, after: limits.lowerBound),
      digit.isHanNumeral
    {
      start = begin
    }
    if let last = bytes.scalar(endingAt: word.upperBound, after: word.lowerBound),
      let twice = remainderTwice((last.scalar, last.start..<word.upperBound), limits, bytes)
    {
      report(start..<twice.upperBound, last: twice.count, page, &findings)
      return
    }
    guard
      bytes.scalar(endingAt: start, after: limits.lowerBound)
        .map({ Self.hanOpenings.contains($0.scalar) }) == true,
      let opening = ApproximateOpening(bytes, before: start, limits),
      !isRecent(opening, bytes, after: word.upperBound, limits)
    else { return }
    report(opening.range.lowerBound..<word.upperBound, last: 3, page, &findings)
  }

  private func check(_ figure: Figure, _ page: Page, _ findings: inout Findings) {
    guard let after = figure.after, after.isHan || after == "%" || after == "％" else { return }
    let limits = page.blocks[figure.block].range
    let opening = opening(of: figure, limits, page.bytes)
    let isDecimal = figure.fractionDigits > 0
    let bytes = page.bytes
    if let opening, let first = self.opening(before: opening, bytes, limits) {
      let range = first.range.lowerBound..<figure.range.upperBound
      findings.add(
        range, "doubled",
        ["number": page.string(range), "last": page.string(opening.range)],
        fix: .unsafe(opening.range, ""))
      return
    }
    var next = (scalar: after, range: figure.afterRange)
    while Self.factors.contains(next.scalar),
      let further = bytes.solidScalar(at: next.range.upperBound, before: limits.upperBound)
    {
      next = further
    }
    if next.scalar == "多" || next.scalar == "余" {
      if let twice = remainderTwice(next, limits, bytes) {
        report(figure.range.lowerBound..<twice.upperBound, last: twice.count, page, &findings)
      } else if opening != nil || isDecimal {
        checkRemainder(next.range, of: figure, opening, limits, page, &findings)
      } else if let closing = closing(from: next.range.upperBound, limits, bytes),
        Self.around.contains(page.string(closing))
      {
        report(
          figure.range.lowerBound..<closing.upperBound, last: closing.count, page, &findings)
      }
    } else if let opening, let closing = closing(from: figure.range.upperBound, limits, bytes),
      opening.agrees(with: page.string(closing)),
      !isRecent(opening, bytes, after: figure.range.upperBound, limits)
    {
      report(
        opening.range.lowerBound..<closing.upperBound, last: closing.count, page, &findings)
    }
  }

  /// The word for about in front of a number: 约200, 约占40%.
  private func opening(
    of figure: Figure, _ limits: Range<Int>, _ bytes: [UInt8]
  ) -> ApproximateOpening? {
    guard let before = figure.before else { return nil }
    if ApproximateOpening.mayEnd(before),
      let opening = ApproximateOpening(bytes, before: figure.range.lowerBound, limits)
    {
      return opening
    }
    return Self.links.contains(before)
      ? linked(before: figure.range.lowerBound, limits, bytes) : nil
  }

  /// 约 in front of a verb that ends before an offset: 约占, 约为.
  private func linked(
    before end: Int, _ limits: Range<Int>, _ bytes: [UInt8]
  ) -> ApproximateOpening? {
    guard let link = bytes.solidScalar(endingAt: end, after: limits.lowerBound),
      Self.links.contains(link.scalar)
    else { return nil }
    let start = link.range.lowerBound
    guard bytes.hasBytes(Self.about, at: start - Self.about.count, before: start) else {
      return nil
    }
    return ApproximateOpening(bytes, before: start, limits)
  }

  /// The second of 多余 or 余多 behind a number; 余 may begin a word.
  private func remainderTwice(
    _ first: (scalar: Unicode.Scalar, range: Range<Int>), _ limits: Range<Int>, _ bytes: [UInt8]
  ) -> Range<Int>? {
    guard let second = bytes.solidScalar(at: first.range.upperBound, before: limits.upperBound),
      second.scalar == (first.scalar == "多" ? "余" : "多"),
      let after = bytes.solidScalar(at: second.range.upperBound, before: limits.upperBound),
      Self.factors.contains(after.scalar) || Self.measures.contains(after.scalar)
        || after.scalar == "门" || after.scalar == "项"
    else { return nil }
    return second.range
  }

  /// A share in Han numerals with 左右 behind it and another word for about in front: 约占四成左右.
  private func checkShare(
    _ word: Range<Int>, _ limits: Range<Int>, _ page: Page, _ findings: inout Findings
  ) {
    var start = word.lowerBound
    while let (scalar, begin) = page.bytes.scalar(endingAt: start, after: limits.lowerBound),
      scalar.isHanNumeral
    {
      start = begin
    }
    guard start < word.lowerBound else { return }
    let closing = word.lowerBound + Self.share.count..<word.upperBound
    let opening =
      ApproximateOpening(page.bytes, before: start, limits)
      ?? linked(before: start, limits, page.bytes)
    guard let opening, opening.agrees(with: page.string(closing)) else { return }
    report(
      opening.range.lowerBound..<word.upperBound, last: closing.count, page, &findings)
  }

  /// 约近 in front of Han numerals.
  private func checkAboutNear(
    _ word: Range<Int>, _ limits: Range<Int>, _ page: Page, _ findings: inout Findings
  ) {
    let near = word.lowerBound + Self.about.count..<word.upperBound
    guard let about = ApproximateOpening(page.bytes, before: near.lowerBound, limits) else {
      return
    }
    var end = word.upperBound
    while let (scalar, next) = page.bytes.scalar(at: end, before: limits.upperBound),
      HanNumber.contains(scalar)
    {
      end = next
    }
    guard end > word.upperBound else { return }
    let range = about.range.lowerBound..<end
    findings.add(
      range, "doubled", ["number": page.string(range), "last": page.string(near)],
      fix: .unsafe(near, ""))
  }

  /// Another word for about in front of the one before a number: 约近30, 约有近30.
  private func opening(
    before opening: ApproximateOpening, _ bytes: [UInt8], _ limits: Range<Int>
  ) -> ApproximateOpening? {
    guard
      bytes.hasBytes(Self.recent, at: opening.range.lowerBound, before: opening.range.upperBound),
      let before = bytes.solidScalar(
        endingAt: opening.range.lowerBound, after: limits.lowerBound)
    else { return nil }
    let end = Self.links.contains(before.scalar) ? before.range.lowerBound : before.range.upperBound
    guard
      let first = ApproximateOpening(bytes, before: end, limits),
      bytes.hasBytes(Self.about, at: end - Self.about.count, before: end)
    else { return nil }
    return first
  }

  private func checkRemainder(
    _ remainder: Range<Int>, of figure: Figure, _ opening: ApproximateOpening?,
    _ limits: Range<Int>, _ page: Page, _ findings: inout Findings
  ) {
    guard !beginsWord(remainder, limits, page.bytes) else { return }
    let following = page.bytes.solidScalar(at: remainder.upperBound, before: limits.upperBound)
    if let opening {
      guard !isRecent(opening, page.bytes, after: remainder.upperBound, limits) else { return }
      report(
        opening.range.lowerBound..<remainder.upperBound, last: remainder.count, page, &findings)
    } else if following?.scalar != "元" {
      let range = figure.range.lowerBound..<remainder.upperBound
      findings.add(
        range, "decimal", ["number": page.string(range), "last": page.string(remainder)],
        fix: .unsafe(remainder, ""), severity: .info)
    }
  }

  /// Whether 多 or 余 is the first character of a word: 多元化, 多样, 余额.
  private func beginsWord(
    _ remainder: Range<Int>, _ limits: Range<Int>, _ bytes: [UInt8]
  ) -> Bool {
    guard let following = bytes.solidScalar(at: remainder.upperBound, before: limits.upperBound)
    else { return false }
    if Self.notRemainders.contains(following.scalar) { return true }
    guard following.scalar == "元" else { return false }
    let next = bytes.solidScalar(at: following.range.upperBound, before: limits.upperBound)
    return next.map { Self.afterVarious.contains($0.scalar) } == true
  }

  /// 左右, 以上 and the like after the measure of a number.
  private func closing(
    from start: Int, _ limits: Range<Int>, _ bytes: [UInt8]
  ) -> Range<Int>? {
    var offset = start
    for _ in 0...Self.longest {
      guard let (scalar, range) = bytes.solidScalar(at: offset, before: limits.upperBound) else {
        return nil
      }
      for word in Self.closings where word[0] == scalar {
        if let end = bytes.solidEnd(of: word, at: range.lowerBound, before: limits.upperBound) {
          return range.lowerBound..<end
        }
      }
      guard Self.measures.contains(scalar) else { return nil }
      offset = range.upperBound
    }
    return nil
  }

  /// Whether 近 means lately: 近20多年来.
  private func isRecent(
    _ opening: ApproximateOpening, _ bytes: [UInt8], after end: Int, _ limits: Range<Int>
  ) -> Bool {
    guard bytes.hasBytes(Self.recent, at: opening.range.lowerBound, before: end),
      let next = bytes.solidScalar(at: end, before: limits.upperBound)
    else { return false }
    if next.scalar == "个" {
      return bytes.solidScalar(at: next.range.upperBound, before: limits.upperBound)?.scalar == "月"
    }
    return Self.times.contains(next.scalar)
  }

  private func report(
    _ range: Range<Int>, last: Int, _ page: Page, _ findings: inout Findings
  ) {
    let surplus = range.upperBound - last..<range.upperBound
    findings.add(
      range, "doubled", ["number": page.string(range), "last": page.string(surplus)],
      fix: .unsafe(surplus, ""))
  }
}
