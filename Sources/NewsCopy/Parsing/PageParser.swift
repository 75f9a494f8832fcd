/// Takes a page apart: lines, blocks, headings, articles.
package struct PageParser: Sendable {
  private let terms: HouseTerms

  package init(terms: HouseTerms = HouseTerms()) {
    self.terms = terms
  }

  /// Parses the page that begins at a byte offset; a form feed or the end of the text ends it.
  package func page(at start: Int, of source: SourceText) -> Page {
    let bytes = source.bytes
    let (lines, end) = LineSplitter.lines(of: bytes, from: start)
    let range = start..<end
    let markdown =
      source.format == .markdown ? MarkdownMask.ranges(in: bytes, range: range) : nil
    let masked = CopyMask.ranges(in: bytes, range: range, besides: markdown?.masked)
    let firm = markdown?.firm ?? MaskedRanges()
    var classifier = BlockClassifier(bytes, terms: terms, masked: masked)
    let groups = ParagraphGrouping(bytes, lines: lines, terms: terms, masked: masked, firm: firm)
      .groups()
    var draft = classifier.draft(lines, groups: groups)
    RowFinder(bytes, lines: lines).mark(in: &draft)
    let shape = HeadingShape(bytes, lines: lines, firm: firm)
    WriterFinder(bytes, shape).mark(in: &draft)
    HeadingFinder(bytes, shape, hasLevels: source.format == .markdown).markHeadings(in: &draft)
    let articles = ArticleBuilder(bytes, terms: terms).articles(of: draft)
    return Page(
      source: source, range: range, lines: lines, blocks: draft.blocksOfPage, articles: articles,
      staff: draft.staff, masked: masked, firm: firm)
  }

  /// Parses every page of a text.
  package func pages(of source: SourceText) -> [Page] {
    var pages: [Page] = []
    forEachPage(of: source) { pages.append($0) }
    return pages
  }

  /// Parses the pages of a text one after the other; a text without a form feed is one page.
  package func forEachPage<Failure: Error>(
    of source: SourceText, _ body: (Page) throws(Failure) -> Void
  ) throws(Failure) {
    var start = 0
    repeat {
      let page = page(at: start, of: source)
      try body(page)
      start = page.range.upperBound + 1
    } while start < source.bytes.count
  }
}
