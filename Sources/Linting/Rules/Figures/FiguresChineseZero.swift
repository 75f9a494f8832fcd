internal import NewsCopy
internal import RuleFormat

/// A zero among Han numerals that is not the right one: 二0二四年, 二○二四年, 一百〇五.
///
/// Years and numbers that are read digit by digit have 〇, quantities have 零.
struct FiguresChineseZero: Rule {
  init(_ options: RuleOptions) {}

  private static let circle = "○".unicodeScalars.first
  private static let digits = ScalarSet("一二三四五六七八九〇零○")
  /// How years of these two centuries begin that have another zero than 〇.
  private static let years: [String] = ["零", "○"].flatMap { (zero: String) -> [String] in
    let decades = "一二三四五六七八九".map { String($0) }
    let openings = ["二", "二〇", "一九"] + decades.map { "二〇" + $0 } + decades.map { "一九" + $0 }
    return openings.map { $0 + zero }
  }

  var words: [String] { Self.years + ["百〇", "千〇", "万〇"] }

  func check(_ page: Page, _ findings: inout Findings) {
    var last = -1
    for word in findings.words where word.lowerBound > last {
      if let range = check(word, page, &findings) { last = range.upperBound - 1 }
    }
    for figure in findings.figures(of: page).figures
    where figure.before.map(Self.digits.contains) == true && !figure.hasGapAfter {
      check(figure, page, &findings)
    }
  }

  /// A year with 零 or a circle in it, or 〇 in a quantity.
  private func check(
    _ word: Range<Int>, _ page: Page, _ findings: inout Findings
  ) -> Range<Int>? {
    let limits = page.block(at: word.lowerBound)?.range ?? word
    if page.bytes.scalar(endingAt: word.upperBound, after: word.lowerBound)?.scalar == "〇" {
      let zero = word.upperBound - 3..<word.upperBound
      guard let next = page.bytes.scalar(at: zero.upperBound, before: limits.upperBound)?.scalar,
        HanNumber.contains(next)
      else { return nil }
      findings.add(zero, "quantity", fix: .safe(zero, "零"))
      return zero
    }
    let text = SolidText(page.bytes, in: word.lowerBound..<limits.upperBound, limit: 5)
    let before = page.bytes.solidScalar(endingAt: word.lowerBound, after: limits.lowerBound)
    guard text[4] == "年", before.map({ Self.digits.contains($0.scalar) }) != true else {
      return nil
    }
    return report(text, page, &findings)
  }

  /// `0` between Han numerals: 二0二四年.
  private func check(_ figure: Figure, _ page: Page, _ findings: inout Findings) {
    guard figure.whole == 0, figure.isPlain, figure.after.map(Self.digits.contains) == true,
      let limits = page.block(at: figure.range.lowerBound)?.range,
      let first = page.bytes.scalar(
        endingAt: figure.range.lowerBound, after: limits.lowerBound)
    else { return }
    for length in 1...3 {
      var start = first.start
      for _ in 1..<length {
        start = page.bytes.scalar(endingAt: start, after: limits.lowerBound)?.start ?? start
      }
      let text = SolidText(page.bytes, in: start..<limits.upperBound, limit: 5)
      guard text[4] == "年" else { continue }
      _ = report(text, page, &findings)
      return
    }
  }

  /// A year of four numerals with its zeros put right.
  private func report(
    _ text: SolidText, _ page: Page, _ findings: inout Findings
  ) -> Range<Int>? {
    let numerals = (0..<4).compactMap { text[$0] }
    guard numerals.count == 4, numerals[0] == "一" || numerals[0] == "二",
      numerals.allSatisfy({ Self.digits.contains($0) || $0 == "0" || $0 == "０" })
    else { return nil }
    var right = ""
    for scalar in numerals {
      let isZero = scalar == "0" || scalar == "０" || scalar == "零" || scalar == Self.circle
      right.unicodeScalars.append(isZero ? "〇" : scalar)
    }
    let range = text.bytes(0..<4)
    guard right != text.string(0..<4) else { return nil }
    findings.add(
      range, "year", ["year": text.string(0..<4), "right": right], fix: .safe(range, right))
    return range
  }
}
