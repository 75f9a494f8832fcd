internal import NewsCopy
internal import RuleFormat

/// Names in brackets on a line of their own with text of the same item below them.
///
/// Captions and picture credits may follow, and what newspapers put below an article: `编后：…`,
/// `【新闻链接】…`, `（相关报道见4版）`. An item in which another signature follows is several short ones.
struct CreditsSignatureBeforeEnd: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    for article in page.articles where article.lead != nil {
      guard let signature = article.signature, signature.position == .ownLine,
        let block = page.blocks(of: article).lastIndex(where: { $0.kind == .signature }),
        let next = page.blocks(of: article)[(block + 1)...].first(where: \.isText),
        goesOn(next.range, page.bytes)
      else { continue }
      let names = signature.names.map(\.text).joined(separator: " ")
      findings.add(
        signature.range, "before-end", ["names": names], related: [next.range])
    }
  }

  /// Whether a paragraph is text of the article, and no appendix or headline of another one.
  private func goesOn(_ paragraph: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let edges = ScalarEdges(bytes, paragraph)
    return edges.first != "【" && edges.first?.opensParenthesis != true
      && !PieceKind.opensLabel(bytes, paragraph)
      && (bytes.hasMark(in: paragraph) { $0 == "。" }
        || !edges.endsSentence && ClauseMarks.stand(in: paragraph, of: bytes))
  }
}
