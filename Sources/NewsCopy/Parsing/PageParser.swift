/// Takes a page apart: lines, blocks, headings, articles.
package struct PageParser: Sendable {
  private let terms: HouseTerms

  package init(terms: HouseTerms = HouseTerms()) {
    self.terms = terms
  }

  /// Parses the page that a byte range of the text holds.
  package func page(_ range: Range<Int>, of source: SourceText) -> Page {
    let bytes = source.bytes
    let masked =
      source.format == .markdown ? MarkdownMask.masked(in: bytes, range: range) : MaskedRanges()
    let lines = LineSplitter.lines(of: bytes, in: range)
    var draft = BlockClassifier(bytes, terms: terms, masked: masked)
      .draft(lines, groups: ParagraphGrouping(bytes, lines: lines, terms: terms).groups())
    HeadingFinder(bytes, lines: lines).markHeadings(in: &draft)
    let articles = ArticleBuilder(bytes, terms: terms).articles(of: draft)
    return Page(
      source: source, range: range, lines: lines, blocks: draft.blocks, articles: articles,
      staff: draft.staff, masked: masked)
  }

  /// Parses every page of a text.
  package func pages(of source: SourceText) -> [Page] {
    source.pageRanges.map { page($0, of: source) }
  }
}
