internal import NewsCopy

/// What an outline says of an article.
struct ArticleOutline {
  let article: Article
  let page: Page

  init(_ article: Article, of page: Page) {
    self.article = article
    self.page = page
  }

  /// The lines of the head, in page order.
  var head: [Heading] { article.headings.filter { $0.role != .crosshead } }

  var crossheads: [Heading] { article.headings.filter { $0.role == .crosshead } }

  /// White space left out.
  var characters: Int { page.characterCount(of: article) }

  /// The byte where the article begins on the page.
  var start: Int {
    let blocks = page.blocks(of: article).map(\.range.lowerBound)
    let headings = article.headings.map(\.range.lowerBound)
    return (blocks + headings).min() ?? page.range.lowerBound
  }

  /// The main line, its parts joined; nil where the article has none.
  var headline: String? {
    let lines = head.filter { $0.role == .headline }.map { page.string($0.range) }
    return lines.isEmpty ? nil : lines.joined(separator: " ")
  }
}
