internal import NewsCopy
internal import RuleFormat

/// A time of day written in two ways at once: 下午15时, 上午9：30, 8点30.
struct FiguresTimeFormat: Rule {
  init(_ options: RuleOptions) {}

  private static let afternoon = ["下午", "晚上"].map { [Unicode.Scalar]($0) }
  private static let morning = ["上午", "清晨", "凌晨", "早上", "早晨"].map { [Unicode.Scalar]($0) }
  private static let partsOfDay = ["中午", "傍晚", "当晚", "今晚"].map { [Unicode.Scalar]($0) }

  func check(_ page: Page, _ findings: inout Findings) {
    let figures = findings.figures(of: page).figures
    for (index, figure) in figures.enumerated()
    where figure.isPlain && 1...2 ~= figure.wholeDigits {
      guard let after = figure.after, after == "时" || after == "点" || after.isColon,
        let hour = figure.whole, hour <= 24
      else { continue }
      let minutes = minutes(after: figure, index + 1 < figures.count ? figures[index + 1] : nil)
      guard !after.isColon || minutes != nil else { continue }
      let isSpan = after == "：" && isEndOfSpan(index, figures, page)
      check(figure, hour: hour, minutes, isSpan: isSpan, page, &findings)
    }
  }

  private func check(
    _ figure: Figure, hour: Int, _ minutes: Figure?, isSpan: Bool, _ page: Page,
    _ findings: inout Findings
  ) {
    let limits = page.blocks[figure.block].range
    let end = minutes?.range.upperBound ?? figure.afterRange.upperBound
    let time = figure.range.lowerBound..<end
    if 13...23 ~= hour, let part = part(Self.afternoon, before: figure, limits, page) {
      guard !page.isQuoted(at: part.lowerBound) else { return }
      findings.add(
        part.lowerBound..<end, "both",
        ["time": page.string(part.lowerBound..<end), "part": page.string(part)],
        fix: .unsafe(part.lowerBound..<figure.range.lowerBound, ""))
    } else if 13...23 ~= hour, let part = part(Self.morning, before: figure, limits, page) {
      findings.add(
        part.lowerBound..<end, "contradiction", ["time": page.string(part.lowerBound..<end)])
    } else if figure.after == "：", let minutes,
      isSpan || isTime(figure, limits, page)
    {
      let colon = figure.range.upperBound..<minutes.range.lowerBound
      findings.add(time, "colon", ["time": page.string(time)], fix: .unsafe(colon, ":"))
    } else if figure.after == "点", let minutes, minutes.after != "分",
      isTime(figure, limits, page) || minutes.after.map({ !$0.isHan }) == true,
      !page.isQuoted(at: figure.range.lowerBound)
    {
      findings.add(
        time, "minutes", ["time": page.string(time)], fix: .unsafe(end..<end, "分"))
    }
  }

  /// Whether an hour with its minutes is one end of a span of times: 14：00—18：00.
  ///
  /// Results may stand so, too: 21：15—21：18.
  private func isEndOfSpan(_ index: Int, _ figures: [Figure], _ page: Page) -> Bool {
    func isTime(_ hour: Int) -> Bool {
      guard figures.indices.contains(hour), figures.indices.contains(hour + 1) else { return false }
      let (first, second) = (figures[hour], figures[hour + 1])
      return first.block == second.block && first.isPlain && first.wholeDigits <= 2
        && first.whole ?? 99 <= 24 && first.after?.isColon == true && second.isPlain
        && second.wholeDigits == 2 && second.whole ?? 99 < 60
        && second.range.lowerBound == first.afterRange.upperBound
    }
    func isLinked(_ hour: Int) -> Bool {
      isTime(hour) && isTime(hour + 2)
        && RangeConnector.fills(
          figures[hour + 1].range.upperBound..<figures[hour + 2].range.lowerBound, in: page.bytes)
        && (isOnHalfHour(figures[hour + 1]) || isOnHalfHour(figures[hour + 3])
          || self.isTime(figures[hour], page.blocks[figures[hour].block].range, page))
    }
    return isLinked(index) || isLinked(index - 2)
  }

  /// Whether minutes are those at which things begin and end, as hardly any points of a match are.
  private func isOnHalfHour(_ minutes: Figure) -> Bool {
    minutes.whole == 0 || minutes.whole == 30
  }

  /// The two digits right behind the hour.
  private func minutes(after hour: Figure, _ next: Figure?) -> Figure? {
    guard let next, next.range.lowerBound == hour.afterRange.upperBound, !hour.hasGapAfter,
      next.wholeDigits == 2, next.isPlain, let value = next.whole, value < 60,
      next.after?.isColon != true
    else { return nil }
    return next
  }

  /// Whether a part of the day or a date stands in front, so that 3：15 is no result of a match.
  private func isTime(_ figure: Figure, _ limits: Range<Int>, _ page: Page) -> Bool {
    figure.before == "日" || figure.before == "晚" || figure.before == "天"
      || part(Self.afternoon + Self.morning + Self.partsOfDay, before: figure, limits, page) != nil
  }

  private func part(
    _ words: [[Unicode.Scalar]], before figure: Figure, _ limits: Range<Int>, _ page: Page
  ) -> Range<Int>? {
    guard let before = figure.before else { return nil }
    for word in words where word.last == before {
      guard
        let last = page.bytes.solidScalar(
          endingAt: figure.range.lowerBound, after: limits.lowerBound),
        let first = page.bytes.solidScalar(
          endingAt: last.range.lowerBound, after: limits.lowerBound),
        first.scalar == word[0]
      else { continue }
      return first.range.lowerBound..<last.range.upperBound
    }
    return nil
  }
}
