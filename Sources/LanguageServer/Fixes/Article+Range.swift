internal import NewsCopy

extension Article {
  /// The bytes of the article that a place of a text is in; nil where it is in none.
  static func range(at offset: Int, in analysis: Analysis) -> Range<Int>? {
    for part in analysis.parts where part.start <= offset {
      for article in part.page.articles {
        let range = article.range(on: part.page)
        let (start, end) = (part.start + range.lowerBound, part.start + range.upperBound)
        if start <= offset, offset <= end { return start..<end }
      }
    }
    return nil
  }

  /// The bytes of the article on its page, from its first line to its last.
  func range(on page: Page) -> Range<Int> {
    let ranges = page.blocks(of: self).map(\.range) + headings.map(\.range)
    let start = ranges.map(\.lowerBound).min() ?? page.range.lowerBound
    return start..<max(start, ranges.map(\.upperBound).max() ?? start)
  }
}
