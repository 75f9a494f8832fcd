internal import NewsCopy
internal import RuleFormat

/// Parts that do not make the whole: 男性占52%，女性占58%; 教师1200人，其中男500人，女800人; 20人面试，16人通过，
/// 通过率75%.
///
/// Only what is told of in one sentence, in parts that make a whole for certain and one behind the
/// other; whatever rounding may have done is granted.
struct FiguresPartsMismatch: Rule {
  init(_ options: RuleOptions) {}

  private static let women = ["女性占", "女生占", "女占"]
  private static let abstained = ["弃权"]
  private static let ofMen = ["其中男", "（男", "(男"]
  private static let rates = ["通过率", "合格率", "及格率", "录取率", "达标率"]
  private static let men = [Unicode.Scalar]("男")
  private static let against = [[Unicode.Scalar]("反对")]
  private static let favour = ["支持", "赞成", "同意"].map { [Unicode.Scalar]($0) }
  private static let shareWords = ScalarSet("者的占率票为")
  /// Percentage points by which shares may exceed a hundred.
  private static let grace = 0.5

  let words = women + abstained + ofMen + rates

  func check(_ page: Page, _ findings: inout Findings) {
    for hit in findings.hits {
      guard let amounts = SentenceAmounts(page, around: hit.range), amounts.amounts.count > 1 else {
        continue
      }
      let word = Self.women.count
      switch hit.word {
      case ..<word: checkShares(sexes(amounts), amounts, &findings)
      case ..<(word + Self.abstained.count): checkShares(votes(amounts), amounts, &findings)
      case ..<(word + Self.abstained.count + Self.ofMen.count): checkSum(amounts, &findings)
      default: checkRate(amounts, &findings)
      }
    }
  }

  // MARK: Shares

  private func checkShares(
    _ shares: [Amount]?, _ amounts: SentenceAmounts, _ findings: inout Findings
  ) {
    guard let shares, let first = shares.first, let last = shares.last,
      shares.allSatisfy({ $0.isPercentage && !$0.isRough })
    else { return }
    let sum = shares.reduce(0) { $0 + $1.value }
    guard sum - shares.reduce(0, { $0 + $1.slack }) > 100 + Self.grace else { return }
    let range = first.range.lowerBound..<last.range.upperBound + 1
    findings.add(
      amounts.text.bytes(range), "shares", ["sum": SentenceAmounts.shown(sum) + "%"])
  }

  /// Men's share and women's: 男性占52%，女性占58%.
  private func sexes(_ amounts: SentenceAmounts) -> [Amount]? {
    let text = amounts.text
    let word = amounts.word
    guard amounts.parts(at: word.lowerBound - 1),
      let men = amounts.amounts.last(where: { $0.range.upperBound == word.lowerBound - 2 }),
      let women = amounts.amounts.first(where: { $0.range.lowerBound >= word.upperBound }),
      women.range.lowerBound == word.upperBound
    else { return nil }
    // The same word with 男 for 女: 男性占.
    let start = men.range.lowerBound - word.count
    guard start >= 0, text.end(of: Self.men, at: start) != nil,
      // 已婚男性占 tells how many of the men.
      text[start - 1].map({ !$0.isHan || $0 == "中" }) != false,
      (1..<word.count).allSatisfy({ text[start + $0] == text[word.lowerBound + $0] })
    else { return nil }
    return [men, women]
  }

  /// Votes in favour, against and withheld: 支持61%、反对25%、弃权24%.
  private func votes(_ amounts: SentenceAmounts) -> [Amount]? {
    let word = amounts.word
    let before = amounts.amounts.filter { $0.range.upperBound <= word.lowerBound }.suffix(2)
    guard before.count == 2, let favour = before.first, let against = before.last,
      let withheld = amounts.amounts.first(where: { $0.range.lowerBound >= word.upperBound }),
      amounts.parts(at: word.lowerBound - 1), against.range.upperBound == word.lowerBound - 2,
      amounts.parts(at: favour.range.upperBound + 1),
      names(Self.against, favour.range.upperBound + 2..<against.range.lowerBound, amounts),
      isShareWord(word.upperBound..<withheld.range.lowerBound, amounts),
      Self.favour.contains(where: { name in
        (0...4).contains { length in
          let start = favour.range.lowerBound - length - name.count
          return start >= 0
            && names([name], start..<favour.range.lowerBound, amounts)
        }
      })
    else { return nil }
    return [favour, against, withheld]
  }

  /// Whether a name and then 者占 or the like fill a range.
  private func names(
    _ names: [[Unicode.Scalar]], _ range: Range<Int>, _ amounts: SentenceAmounts
  ) -> Bool {
    names.contains { name in
      amounts.text.end(of: name, at: range.lowerBound).map { end in
        end <= range.upperBound && isShareWord(end..<range.upperBound, amounts)
      } == true
    }
  }

  private func isShareWord(_ range: Range<Int>, _ amounts: SentenceAmounts) -> Bool {
    range.allSatisfy { amounts.text[$0].map(Self.shareWords.contains) == true }
  }

  // MARK: Men and women

  /// Scalars between 男 or 女 and the number.
  private static let longestNoun = 4

  private func checkSum(_ amounts: SentenceAmounts, _ findings: inout Findings) {
    let text = amounts.text
    let word = amounts.word
    let all = amounts.amounts
    guard let index = all.firstIndex(where: { $0.range.lowerBound >= word.upperBound }), index > 0,
      index + 1 < all.count
    else { return }
    let (total, men, women) = (all[index - 1], all[index], all[index + 1])
    let between = men.range.upperBound..<women.range.lowerBound
    guard 1...3 ~= word.lowerBound - total.range.upperBound, total.unit?.isHan == true,
      !total.isPercentage,
      !total.isRough, !men.isRough, !women.isRough,
      men.range.lowerBound - word.upperBound <= Self.longestNoun,
      amounts.isHan(word.upperBound..<men.range.lowerBound),
      women.isLike(total), men.isLike(total) || amounts.parts(at: men.range.upperBound),
      between.count <= Self.longestNoun + 3,
      let comma = between.first(where: amounts.parts), comma - between.lowerBound <= 1,
      text[comma + 1] == "女", amounts.isHan(comma + 1..<women.range.lowerBound),
      !all.indices.contains(where: {
        !(index - 1...index + 1).contains($0) && all[$0].isLike(total)
      })
    else { return }
    let sum = men.value + women.value
    guard abs(sum - total.value) > rounding(of: [total, men, women]) else { return }
    let range = men.range.lowerBound..<women.range.upperBound + 1
    findings.add(
      text.bytes(range), "sum",
      [
        "sum": SentenceAmounts.shown(sum), "total": SentenceAmounts.shown(total.value),
      ])
  }

  /// Whole numbers are exact; others may each be rounded.
  private func rounding(of amounts: [Amount]) -> Double {
    amounts.reduce(0.001) { $0 + ($1.slack == 0.5 ? 0 : $1.slack) }
  }

  // MARK: Rates

  private func checkRate(_ amounts: SentenceAmounts, _ findings: inout Findings) {
    let text = amounts.text
    let word = amounts.word
    let all = amounts.amounts
    guard let index = all.firstIndex(where: { $0.range.lowerBound >= word.upperBound }), index > 1,
      !all[index].isRough, all[index].isPercentage,
      all[index].range.lowerBound - word.upperBound <= 3,
      amounts.isHan(word.upperBound..<all[index].range.lowerBound)
    else { return }
    let (rate, part, whole) = (all[index], all[index - 1], all[index - 2])
    guard part.isLike(whole), part.unit?.isHan == true, !part.isTime, !part.isRough,
      !whole.isRough, whole.value >= part.value, whole.slack == 0.5, part.slack == 0.5,
      isClause(of: part, behind: whole, amounts),
      !all[..<(index - 2)].contains(where: { $0.isLike(whole) })
    else { return }
    let right = part.value / whole.value * 100
    guard abs(right - rate.value) > rate.slack * 2 + Self.grace else { return }
    let range = rate.range.lowerBound..<rate.range.upperBound + 1
    findings.add(
      text.bytes(range), "rate",
      [
        "whole": SentenceAmounts.shown(whole.value), "part": SentenceAmounts.shown(part.value),
        "found": text.string(range), "right": SentenceAmounts.shown(right) + "%",
      ])
  }

  /// Whether a clause says of so many that they passed, 16人通过 or 合格25种, and the rate is right behind.
  private func isClause(
    of part: Amount, behind whole: Amount, _ amounts: SentenceAmounts
  ) -> Bool {
    let text = amounts.text
    let word = amounts.word
    let name = (word.lowerBound..<word.upperBound - 1).compactMap { text[$0] }
    guard
      let start = (whole.range.upperBound..<part.range.lowerBound).last(where: amounts.parts),
      let end = (part.range.upperBound..<word.lowerBound).first(where: amounts.parts),
      (end + 1..<word.lowerBound).count <= 2, amounts.isHan(end + 1..<word.lowerBound)
    else { return false }
    let opensWithPart =
      part.range.lowerBound - start <= 3
      && amounts.holds([name], part.range.upperBound..<end)
      && end - part.range.upperBound <= 5
    let opensWithName =
      text.end(of: name, at: start + 1) == part.range.lowerBound
      && end - part.range.upperBound <= 3
    return opensWithPart || opensWithName
  }
}
