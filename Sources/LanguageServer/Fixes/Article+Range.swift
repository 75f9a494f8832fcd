internal import NewsCopy

extension Article {
  /// The bytes of the article that a place is in; nil where it is in none.
  static func range(at offset: Int, in analysis: Analysis) -> Range<Int>? {
    for page in analysis.pages where page.range.lowerBound <= offset {
      for article in page.articles {
        let range = article.range(on: page)
        if range.contains(offset) || range.upperBound == offset { return range }
      }
    }
    return nil
  }

  /// The bytes of the article, from its first line to its last.
  func range(on page: Page) -> Range<Int> {
    let ranges = page.blocks(of: self).map(\.range) + headings.map(\.range)
    let start = ranges.map(\.lowerBound).min() ?? page.range.lowerBound
    return start..<max(start, ranges.map(\.upperBound).max() ?? start)
  }
}
