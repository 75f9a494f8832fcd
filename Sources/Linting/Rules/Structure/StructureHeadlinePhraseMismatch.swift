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

  func check(_ page: Page, _ findings: inout Findings) {
    for article in page.articles {
      let claims = claims(of: article, on: page).filter {
        !page.textHas($0.heading.string($0.claim), in: article)
      }
      guard !claims.isEmpty else { continue }
      let body = page.solidText(of: article)
      let missing = claims.filter { !stands($0.claim, of: $0.heading, in: body) }
      guard !missing.isEmpty else { continue }
      let quoted = phrases(in: body)
      for (heading, claim) in missing { check(claim, of: heading, body, quoted, &findings) }
    }
  }

  /// The phrases in quotation marks of an article's head.
  private func claims(
    of article: Article, on page: Page
  ) -> [(heading: SolidText, claim: Range<Int>)] {
    page.comparableHead(of: article) { QuotedPhrases.mayStand(in: $0, of: page.bytes) }
      .flatMap { heading in
        let text = SolidText(page.bytes, in: heading.range)
        return phrases(in: text).map { (text, $0) }
      }
  }

  /// Whether a phrase stands anywhere in a text, wraps looked through.
  private func stands(
    _ claim: Range<Int>, of heading: SolidText, in body: SolidText
  ) -> Bool {
    let phrase = claim.compactMap { heading[$0] }
    return (0..<body.count).contains { body.end(of: phrase, at: $0) != nil }
  }

  private func check(
    _ claim: Range<Int>, of heading: SolidText, _ body: SolidText, _ quoted: [Range<Int>],
    _ findings: inout Findings
  ) {
    let phrase = claim.compactMap { heading[$0] }
    let others = quoted.filter { range in isAlike(phrase, range.compactMap { body[$0] }) }
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
}
