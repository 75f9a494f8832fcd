internal import NewsCopy
internal import RuleFormat

/// A change that its two ends contradict: 由200万吨增加到250万吨，增长20%; and one of percentages that is
/// counted in 个百分点: 由6%提高到8%，提高2%.
///
/// Only what stands in one clause is reckoned, and the change right behind it, or of percentages right in
/// front; whatever rounding may have done is granted, and a percentage point beyond that.
struct FiguresChangeMismatch: Rule {
  init(_ options: RuleOptions) {}

  private static let rises = ["加", "长", "高", "升", "增"]
  private static let falls = ["降", "低", "少", "减"]
  private static let openings = ScalarSet("由从")
  /// How a change is named; 了, 为, 达 or 达到 may stand behind.
  private static let risen = [
    "增长", "增加", "增幅", "增长率", "提高", "上升", "升幅", "涨幅", "上涨", "提升", "扩大",
  ]
  private static let fallen = ["下降", "降低", "减少", "降幅", "跌幅", "下跌", "回落", "缩小"]
  private static let tails = ["", "了", "为", "达", "达到", "幅度为", "幅度达"]
  /// Scalars between 由 and a number, and between a number and the verb.
  private static let most = 14
  /// Percentage points by which a change may be off.
  private static let grace = 1.0

  let words = (rises + falls).flatMap { [$0 + "到", $0 + "至"] }

  func check(_ page: Page, _ findings: inout Findings) {
    for hit in findings.hits {
      guard let block = page.block(at: hit.range.lowerBound), block.isText,
        mayTell(page.bytes, from: hit.range.upperBound, before: block.range.upperBound),
        isOpened(page.bytes, before: hit.range.lowerBound, after: block.range.lowerBound),
        let amounts = SentenceAmounts(page, around: hit.range),
        let ends = ends(amounts)
      else { continue }
      let isRise = hit.word < Self.rises.count * 2
      guard isRise == (ends.to.value > ends.from.value),
        let change = change(of: ends.to, in: amounts, isRise)
          ?? pointsInFront(of: ends, in: amounts)
      else { continue }
      report(change, ends, amounts, &findings)
    }
  }

  /// Bytes behind the verb in which a digit is looked for, and a per cent sign.
  private static let near = 30
  private static let far = 120

  /// Whether a number and a percentage may follow: a quick look, as most of the verbs tell of no numbers.
  private func mayTell(_ bytes: [UInt8], from start: Int, before end: Int) -> Bool {
    var offset = start
    while offset < end, offset - start < Self.near {
      if bytes[offset] & 0xF0 == 0x30 {
        return bytes[offset..<min(end, start + Self.far)].contains {
          $0 == UInt8(ascii: "%") || $0 == 0xEF
        }
      }
      offset += 1
    }
    return false
  }

  private static let openingBytes = ["由", "从"].map { Array($0.utf8) }
  private static let back = 108

  /// Whether 由 or 从 stands somewhere in front, not far off.
  private func isOpened(_ bytes: [UInt8], before end: Int, after start: Int) -> Bool {
    var offset = end - 3
    let first = max(start, end - Self.back)
    while offset >= first {
      if bytes[offset] == 0xE7 || bytes[offset] == 0xE4,
        Self.openingBytes.contains(where: { bytes.hasBytes($0, at: offset, before: end) })
      {
        return true
      }
      offset -= 1
    }
    return false
  }

  private typealias Ends = (from: Amount, to: Amount, opening: Int)

  /// The two numbers between which something changed: 由 in front of them, one unit, both exact.
  private func ends(_ amounts: SentenceAmounts) -> Ends? {
    let text = amounts.text
    let word = amounts.word
    guard
      let from = amounts.amounts.last(where: {
        $0.range.upperBound <= word.lowerBound && !$0.isTime
      }),
      let to = amounts.amounts.first(where: { $0.range.lowerBound >= word.upperBound && !$0.isTime }
      ),
      word.lowerBound - from.range.upperBound <= Self.most,
      to.range.lowerBound - word.upperBound <= Self.most,
      !from.isRough, !to.isRough, from.isLike(to), from.value > 0,
      from.unit?.isHan == true || from.isPercentage
    else { return nil }
    let first = max(0, from.range.lowerBound - Self.most)
    guard
      let opening = (first..<from.range.lowerBound).last(where: {
        text[$0].map(Self.openings.contains) == true
      }), isOneClause(opening..<to.range.lowerBound, text)
    else { return nil }
    return (from, to, opening)
  }

  private func isOneClause(_ range: Range<Int>, _ text: SolidText) -> Bool {
    range.allSatisfy { text[$0].map { !$0.pausesSentence && !$0.isColon } == true }
  }

  /// How much it changed, as the next clause says.
  private func change(of to: Amount, in amounts: SentenceAmounts, _ isRise: Bool) -> Amount? {
    let text = amounts.text
    guard let said = amounts.amounts.first(where: { $0.range.lowerBound > to.range.upperBound }),
      said.isPercentage, !said.isRough,
      let comma = (to.range.upperBound..<said.range.lowerBound).first(where: amounts.parts),
      comma - to.range.upperBound <= Self.most, text[comma] != "、",
      Self.tells(text.string(comma + 1..<said.range.lowerBound), isRise)
    else { return nil }
    return said
  }

  /// Whether words name a change and nothing else: 增长了, 降幅为.
  private static func tells(_ words: String, _ isRise: Bool) -> Bool {
    (isRise ? risen : fallen).contains { verb in
      words.hasPrefix(verb)
        && tails.contains {
          words.utf8.count == verb.utf8.count + $0.utf8.count && words.hasSuffix($0)
        }
    }
  }

  private static let verbEnds = ScalarSet("高升长加降低少了")

  /// How many per cent a percentage changed, right in front of 由: 提高2%，由6%提高到8%.
  private func pointsInFront(of ends: Ends, in amounts: SentenceAmounts) -> Amount? {
    let text = amounts.text
    guard ends.to.isPercentage, amounts.parts(at: ends.opening - 1),
      let said = amounts.amounts.last(where: { $0.range.upperBound == ends.opening - 2 }),
      said.isPercentage, !said.isRough,
      text[said.range.lowerBound - 1].map(Self.verbEnds.contains) == true,
      isPoints(said, ends)
    else { return nil }
    return said
  }

  /// Whether a change of percentages is the difference of the two.
  private func isPoints(_ said: Amount, _ ends: Ends) -> Bool {
    let (low, high) = bounds(ends)
    return abs(abs(ends.to.value - ends.from.value) - said.value) < said.slack / 2
      && !(low - said.slack...high + said.slack).contains(said.value)
  }

  /// What is counted, not measured: whole numbers of these are not rounded.
  private static let counted = ScalarSet("元人名个家户所座项件次辆台处条")

  /// Between which values a number lies.
  private func extent(_ amount: Amount) -> ClosedRange<Double> {
    let isExact = amount.slack == 0.5 && amount.unit.map(Self.counted.contains) == true
    let slack = isExact ? 0 : amount.slack
    return max(amount.value - slack, amount.value / 1000)...amount.value + slack
  }

  /// Between how many per cent the change lies, as rounding may have done.
  private func bounds(_ ends: Ends) -> (low: Double, high: Double) {
    let (from, to) = (extent(ends.from), extent(ends.to))
    let least = (to.lowerBound / from.upperBound - 1) * 100
    let most = (to.upperBound / from.lowerBound - 1) * 100
    return ends.to.value > ends.from.value
      ? (max(0, least), max(0, most)) : (max(0, -most), max(0, -least))
  }

  private func report(
    _ said: Amount, _ ends: Ends, _ amounts: SentenceAmounts, _ findings: inout Findings
  ) {
    let text = amounts.text
    let place = said.range.lowerBound..<said.range.upperBound + 1
    let found = text.string(place)
    let (from, to) = (shown(ends.from, text), shown(ends.to, text))
    if ends.to.isPercentage {
      guard isPoints(said, ends) else { return }
      let right = text.string(said.range) + "个百分点"
      findings.add(
        text.bytes(place), "points", ["from": from, "to": to, "found": found, "right": right],
        fix: .unsafe(text.bytes(place), right))
      return
    }
    let (low, high) = bounds(ends)
    let grace = said.slack + Self.grace + high / 50
    guard !(low - grace...high + grace).contains(said.value) else { return }
    let right = abs(ends.to.value / ends.from.value - 1) * 100
    findings.add(
      text.bytes(place), "percent",
      ["from": from, "to": to, "found": found, "right": SentenceAmounts.shown(right) + "%"])
  }

  /// A number with its unit.
  private func shown(_ amount: Amount, _ text: SolidText) -> String {
    text.string(amount.range.lowerBound..<amount.range.upperBound + 1)
  }
}
