internal import NewsCopy
internal import RuleFormat

/// A number of the headline that the text of the same article gives otherwise.
///
/// It is reported only where the text counts the same things and never arrives at the headline's
/// number, not as a sum and not rounded. Dates, approximations and 一 are left alone.
struct StructureHeadlineBodyMismatch: Rule {
  init(_ options: RuleOptions) {}

  /// Units of time and of addresses, which name rather than count.
  private static let names = ScalarSet("年月日号时点分秒版路世周季期")
  /// Units that stand for each other.
  private static let measures = ScalarSet("个名位人项家件条次场大")
  /// Every number that can be a claim has one of these.
  private static let numerals = ScalarSet("0123456789０１２３４５６７８９二两三四五六七八九十百千万亿")
  /// How far a round number of the headline may be from the exact one.
  private static let tolerance = 0.05

  func check(_ page: Page, _ findings: inout Findings) {
    for article in page.articles where article.lead != nil || !article.bylines.isEmpty {
      let claims = claims(of: article, on: page)
      guard !claims.isEmpty else { continue }
      let body = page.solidText(of: article)
      let reader = QuantityReader(body)
      let counts = reader.quantities()
      for (heading, claim) in claims {
        let other =
          (isClaim(claim) ? contradiction(to: claim, in: counts) : nil)
          ?? (isClaim(claim) ? transposed(claim, in: counts, reader) : nil)
          ?? contradiction(to: claim, behind: lead(of: claim, in: heading), in: counts, reader)
        guard let other else { continue }
        findings.add(
          heading.bytes(claim.range), "number",
          ["headline": heading.string(claim.range), "text": body.string(other.range)],
          related: [body.bytes(other.range)])
      }
    }
  }

  /// The numbers of an article's head that its text may contradict.
  private func claims(
    of article: Article, on page: Page
  ) -> [(heading: SolidText, claim: Quantity)] {
    page.comparableHead(of: article) { hasNumeral($0, page.bytes) }.flatMap {
      heading in
      let text = SolidText(page.bytes, in: heading.range)
      return QuantityReader(text).quantities()
        .filter { claim in
          isNumber(claim) && !isScore(claim, in: text) && !countsNothing(claim, in: text)
            && (isClaim(claim) && isCounted(claim, in: article, on: page)
              || lead(of: claim, in: text) != nil)
            && !isRepeated(text.string(claim.range), in: article, on: page)
        }
        .map { (text, $0) }
    }
  }

  /// Whether a number is the second of a score: 0∶0战平.
  private func isScore(_ claim: Quantity, in text: SolidText) -> Bool {
    let before = claim.range.lowerBound - 1
    return (text[before] == "∶" || text[before]?.isColon == true)
      && text[before - 1]?.isDigit == true
  }

  /// Whether a number says which meeting it was, `八届二十三次`, or how many pictures stand beside: `(附图片1张)`.
  private func countsNothing(_ claim: Quantity, in text: SolidText) -> Bool {
    if text[claim.range.lowerBound - 1] == "届" { return true }
    return (0..<claim.range.lowerBound).contains { text[$0]?.opensParenthesis == true }
      && (claim.range.upperBound..<text.count).contains { text[$0]?.closesParenthesis == true }
  }

  private func hasNumeral(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let numerals = Self.numerals
    var offset = range.lowerBound
    while let (scalar, next) = bytes.scalar(at: offset, before: range.upperBound) {
      if numerals.contains(scalar) { return true }
      offset = next
    }
    return false
  }

  private func isClaim(_ quantity: Quantity) -> Bool {
    isNumber(quantity) && quantity.noun.unicodeScalars.count == 2
  }

  /// Whether a quantity can be a claim, if what it counts is known.
  private func isNumber(_ quantity: Quantity) -> Bool {
    !quantity.isRough
      && !Self.names.contains(quantity.unit) && !(quantity.isHan && quantity.value <= 1)
  }

  /// Whether the text names what the claim counts.
  private func isCounted(_ claim: Quantity, in article: Article, on page: Page) -> Bool {
    let word = claim.isPercentage ? claim.noun : "\(claim.unit)\(claim.noun)"
    let search = ByteSearch([word])
    return page.blocks(of: article).contains { block in
      !block.isHeading && search.occurs(in: page.bytes, block.range)
    }
  }

  /// Whether the text has a number with its unit as the headline has it: a quick look.
  private func isRepeated(_ number: String, in article: Article, on page: Page) -> Bool {
    let search = ByteSearch([number])
    return page.blocks(of: article).contains { block in
      block.isText
        && search.matches(in: page.bytes, block.range).contains {
          isWhole(page.bytes, block.range.lowerBound..<$0.range.lowerBound)
        }
    }
  }

  /// Whether a number begins behind a stretch of text and not in it.
  private func isWhole(_ bytes: [UInt8], _ before: Range<Int>) -> Bool {
    guard let last = ScalarEdges(bytes, before).last else { return false }
    return last.isCommonHan && !HanNumber.contains(last) || last == "，" || last == "。"
  }

  /// The one other number that the text has for what the headline counts.
  private func contradiction(to claim: Quantity, in counts: [Quantity]) -> Quantity? {
    let sameUnit = counts.filter { $0.unit == claim.unit }
    let alike = sameUnit.filter { $0.isLike(claim) }
    guard let first = alike.first, alike.allSatisfy({ $0.value == first.value && !$0.isRough }),
      !counts.contains(where: { measures($0, as: claim) && agrees(claim, $0.value) }),
      !isSum(claim, of: sameUnit.map(\.value)),
      !claim.isPercentage || sameUnit.count == 1
    else { return nil }
    return first
  }

  /// Words in front of a number, and 不少于 or the like behind them.
  private typealias Lead = (words: String, bound: String)

  /// What ends words in front of numbers that do not tell what is counted: 共有, 达到.
  private static let vague = ScalarSet("有共为达至到了的近约超等前第名这那每逾过是出以后在从与和又再各由于减增升降得获计需要仅设")
  private static let leadLengths = 2...4

  /// The words in front of a number that tell what is counted, where they do: 全程28公里.
  private func lead(of claim: Quantity, in heading: SolidText) -> Lead? {
    guard !claim.isPercentage else { return nil }
    let lead = QuantityReader(heading).lead(of: claim)
    guard let last = lead.words.unicodeScalars.last, !Self.vague.contains(last),
      Self.leadLengths ~= lead.words.unicodeScalars.count
    else { return nil }
    return lead
  }

  /// The one number that the text has behind the words that stand in front of the headline's.
  private func contradiction(
    to claim: Quantity, behind lead: Lead?, in counts: [Quantity], _ reader: QuantityReader
  ) -> Quantity? {
    guard let lead else { return nil }
    let sameUnit = counts.filter { $0.unit == claim.unit }
    let alike = sameUnit.filter { isLead(reader.lead(of: $0), as: lead) }
    guard let only = alike.first, alike.count == 1, !only.isRough, only.value != claim.value,
      !counts.contains(where: {
        measures($0, as: claim) && agrees(claim, $0.value)
          && !($0.range == only.range && isAsRound(only.value, as: claim.value))
      }),
      !isSum(claim, of: sameUnit.map(\.value))
    else { return nil }
    return only
  }

  /// Whether the text has the words of the headline, or only the last of them at the head of a clause.
  private func isLead(_ other: Lead, as lead: Lead) -> Bool {
    guard other.bound == lead.bound else { return false }
    let words = other.words
    return words == lead.words
      || Self.leadLengths.contains(words.unicodeScalars.count)
        && words.unicodeScalars.count < Self.leadLengths.upperBound && lead.words.hasSuffix(words)
      || !lead.bound.isEmpty && words.hasSuffix(lead.words.suffix(2))
  }

  /// The one percentage whose digits are those of the headline's in another order, behind words that
  /// end alike: `增27.1%`, `同比增长21.7%`.
  private func transposed(
    _ claim: Quantity, in counts: [Quantity], _ reader: QuantityReader
  ) -> Quantity? {
    guard claim.isPercentage else { return nil }
    let others = counts.filter(\.isPercentage)
    let alike = others.filter { other in
      other.value != claim.value && !other.isRough
        && digits(of: other.value) != digits(of: claim.value)
        && sortedDigits(of: other.value) == sortedDigits(of: claim.value)
        && reader.lead(of: other).words.contains(claim.noun)
    }
    let step = claim.value.rounded() == claim.value ? 1 : 0.1
    guard let first = alike.first, alike.allSatisfy({ $0.value == first.value }),
      !others.contains(where: { abs($0.value - claim.value) < step * 0.99 })
    else { return nil }
    return first
  }

  /// Whether a number has no more digits that count than another, which then does not round it.
  private func isAsRound(_ value: Double, as other: Double) -> Bool {
    digits(of: value).count <= digits(of: other).count
  }

  /// The digits of a number without zeros at its ends.
  private func digits(of value: Double) -> Substring {
    var digits = "\(value)".filter { $0 != "." }[...]
    while digits.last == "0" { digits = digits.dropLast() }
    return digits.drop { $0 == "0" }
  }

  private func sortedDigits(of value: Double) -> [Character] { "\(value)".sorted() }

  /// Whether two numbers may count the same things: three 名 are three 位.
  private func measures(_ count: Quantity, as claim: Quantity) -> Bool {
    count.unit == claim.unit
      || Self.measures.contains(count.unit) && Self.measures.contains(claim.unit)
  }

  private func agrees(_ claim: Quantity, _ value: Double) -> Bool {
    if value == claim.value { return true }
    let isRound = claim.value >= 100 && claim.value.truncatingRemainder(dividingBy: 10) == 0
    return isRound && abs(value - claim.value) <= claim.value * Self.tolerance
      || claim.isPercentage && abs(value - claim.value) < 1
  }

  /// Whether all numbers of a unit, or two of them, make up the headline's.
  private func isSum(_ claim: Quantity, of values: [Double]) -> Bool {
    if values.reduce(0, +) == claim.value { return true }
    let known = Set(values)
    return values.contains { known.contains(claim.value - $0) }
  }
}
