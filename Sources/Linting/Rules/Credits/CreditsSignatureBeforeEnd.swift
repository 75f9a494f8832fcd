internal import NewsCopy
internal import RuleFormat

/// Names in brackets on a line of their own with text of the same item below them.
///
/// Captions and picture credits may follow; an item in which another signature follows is several
/// short ones.
struct CreditsSignatureBeforeEnd: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    for article in page.articles where article.lead != nil {
      guard let signature = article.signature, signature.position == .ownLine,
        let block = page.blocks(of: article).lastIndex(where: { $0.kind == .signature }),
        let next = page.blocks(of: article)[(block + 1)...].first(where: \.isText)
      else { continue }
      let names = signature.names.map(\.text).joined(separator: " ")
      findings.add(
        signature.range, "before-end", ["names": names], related: [next.range])
    }
  }
}
