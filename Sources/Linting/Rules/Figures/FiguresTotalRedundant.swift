internal import NewsCopy
internal import RuleFormat

/// Two words for in all, side by side: 合计共, 一共总计.
struct FiguresTotalRedundant: Rule {
  init(_ options: RuleOptions) {}

  /// What is written, and which of its words says it alone.
  private static let pairs: [(written: String, right: String)] = [
    ("合计共有", "合计有"), ("合计共", "合计"), ("一共总计", "总计"), ("一共合计", "合计"), ("一共共计", "共计"),
    ("总共合计", "合计"), ("总共总计", "总计"), ("总共共计", "共计"), ("总共一共", "一共"), ("共计总共", "总共"),
    ("共计一共", "一共"), ("共计合计", "合计"), ("合计总共", "总共"), ("合计总计", "总计"), ("合计一共", "一共"),
    ("总计共计", "总计"), ("总计合计", "总计"), ("总计一共", "总计"), ("总计总共", "总计"), ("共合计", "合计"),
  ]
  /// What makes of the first character the end of another word: 公共合计.
  private static let notBefore = ScalarSet("公总一合")

  /// What makes of the last character the start of another word: 合计共享.
  private static let notAfter = ScalarSet("享同建用通识")

  var words: [String] { Self.pairs.map(\.written) }

  func check(_ page: Page, _ findings: inout Findings) {
    var end = 0
    let ordered = findings.words.sorted {
      ($0.lowerBound, $1.count) < ($1.lowerBound, $0.count)
    }
    for word in ordered where word.lowerBound >= end {
      let written = page.string(word)
      let before = page.bytes.scalar(endingAt: word.lowerBound, after: page.range.lowerBound)
      let after = page.bytes.scalar(at: word.upperBound, before: page.range.upperBound)
      guard let pair = Self.pairs.first(where: { $0.written == written }),
        before.map({ Self.notBefore.contains($0.scalar) }) != true,
        after.map({ Self.notAfter.contains($0.scalar) }) != true
      else { continue }
      end = word.upperBound
      findings.add(
        word, "doubled", ["words": written, "right": pair.right],
        fix: .unsafe(word, pair.right))
    }
  }
}
