internal import NewsCopy
internal import RuleFormat

/// A phrase in quotation marks that the headline and the text of an article give otherwise.
///
/// It is reported only where the text never has the headline's phrase, and has one in quotation
/// marks that differs from it in one character; figures are another rule's.
struct StructureHeadlinePhraseMismatch: Rule {
  init(_ options: RuleOptions) {}

  /// Shorter phrases differ in one character by chance.
  private static let shortest = 4
  private static let longest = 30
  /// Longer articles quote too much to compare, in bytes.
  private static let longestArticle = 60_000

  func check(_ page: Page, _ findings: inout Findings) {
    for article in page.articles {
      for heading in article.headings
      where heading.role != .crosshead && QuotedPhrases.mayStand(in: heading.range, of: page.bytes)
      {
        let text = SolidText(page.bytes, in: heading.range)
        let claims = phrases(in: text)
        guard !claims.isEmpty, let body = body(of: article, on: page) else { continue }
        for claim in claims { check(claim, of: text, against: body, &findings) }
      }
    }
  }

  private func check(
    _ claim: Range<Int>, of heading: SolidText, against body: SolidText,
    _ findings: inout Findings
  ) {
    let phrase = claim.compactMap { heading[$0] }
    guard !(0..<body.count).contains(where: { body.end(of: phrase, at: $0) != nil }) else { return }
    let others = phrases(in: body).filter { range in
      isAlike(phrase, range.compactMap { body[$0] })
    }
    guard let other = others.first, Set(others.map(body.string)).count == 1 else { return }
    findings.add(
      heading.bytes(claim), "differs",
      ["headline": heading.string(claim), "text": body.string(other)],
      related: [body.bytes(other)])
  }

  private func phrases(in text: SolidText) -> [Range<Int>] {
    QuotedPhrases(text).phrases().filter { Self.shortest...Self.longest ~= $0.count }
  }

  /// One character replaced, left out, added, or changed with its neighbour.
  private func isAlike(_ phrase: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    guard NearestName.distance(phrase, other, atMost: 1) == 1 else { return false }
    return Set(phrase).symmetricDifference(other).allSatisfy {
      !HanNumber.contains($0) && !$0.isDigit
    }
  }

  private func body(of article: Article, on page: Page) -> SolidText? {
    let blocks = page.blocks(of: article).filter { $0.kind == .body || $0.kind == .lead }
    guard blocks.reduce(0, { $0 + $1.range.count }) <= Self.longestArticle else { return nil }
    var text = SolidText()
    for block in blocks { text.append(page.bytes, in: block.range, limit: .max) }
    return text
  }
}
