internal import NewsCopy
internal import RuleFormat

/// 同比 with another base than the same time of the year before: 同比产改前(2020年)增长73.2%.
///
/// A base is a year that is named, or something before which it was: …前.
struct FiguresYoyMisuse: Rule {
  init(_ options: RuleOptions) {}

  private static let growth = ScalarSet("增减下上提降回")
  private static let previous = ScalarSet("月日天周之目提年季期先以此春节")
  /// Scalars behind 同比 that are read.
  private static let longest = 14

  var words: [String] { ["同比"] }

  func check(_ page: Page, _ findings: inout Findings) {
    for word in findings.words {
      guard let base = base(after: word.upperBound, page) else { continue }
      findings.add(
        word.lowerBound..<base.upperBound, "base", ["base": solid(base, page)],
        fix: .unsafe(word, "比"))
    }
  }

  /// The base that stands between 同比 and the verb, over the end of a column too.
  private func base(after start: Int, _ page: Page) -> Range<Int>? {
    let text = SolidText(page.bytes, in: start..<page.range.upperBound, limit: Self.longest)
    if let end = year(in: text) { return text.bytes(0..<end) }
    for index in 0..<text.count {
      guard let scalar = text[index], scalar.isHan, !Self.growth.contains(scalar) else {
        return nil
      }
      guard scalar == "前", index >= 2, let before = text[index - 1],
        !Self.previous.contains(before)
      else { continue }
      return text.bytes(0..<index + 1)
    }
    return nil
  }

  /// `2020年` right behind 同比, with 同期 after it or not.
  private func year(in text: SolidText) -> Int? {
    guard (0..<4).allSatisfy({ text[$0]?.isDigit == true }), text[4] == "年" else { return nil }
    let isSameTime = text[5] == "同" && text[6] == "期"
    return isSameTime ? 7 : 5
  }

  private func solid(_ range: Range<Int>, _ page: Page) -> String {
    let text = SolidText(page.bytes, in: range)
    return text.string(0..<text.count)
  }
}
