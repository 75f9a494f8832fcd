internal import NewsCopy

/// An article as the index knows it.
struct IndexedArticle: Sendable {
  let uri: String
  let headline: String?
  /// Its first line, in positions of the client's encoding.
  let start: TextPosition
  let end: TextPosition
  let people: [IndexedPerson]

  /// An article of a page that begins at a byte offset of a text.
  init(_ article: Article, on page: Page, at offset: Int, _ uri: String, _ lines: LineIndex) {
    let range = article.range(on: page)
    let credits = article.credits + (article.signature?.credits ?? [])
    self.uri = uri
    headline = article.headline(on: page)
    start = lines.position(of: offset + range.lowerBound)
    end = lines.position(of: offset + range.upperBound)
    people = credits.flatMap(\.names).map { name in
      IndexedPerson(
        name: name.text, start: lines.position(of: offset + name.range.lowerBound),
        end: lines.position(of: offset + name.range.upperBound))
    }
  }
}

/// Somebody named as having made an article.
struct IndexedPerson: Sendable {
  let name: String
  let start: TextPosition
  let end: TextPosition
}
