internal import NewsCopy

/// The index is made when somebody asks for the first time, file by file, beside everything else.
extension Session {
  /// Begins to read the files that the index lacks, unless that is under way or has just been done.
  mutating func startIndexing() {
    guard !index.isUnderWay, index.isStale(at: now) else { return }
    index.begin()
    advance(Indexing(&self))
  }

  /// Every article known, those of open documents as they are in the editor.
  mutating func indexedArticles() -> [IndexedArticle] {
    var articles: [IndexedArticle] = []
    for (uri, document) in documents.sorted(by: { $0.key < $1.key }) {
      for part in analysis(of: uri)?.parts ?? [] {
        articles += part.page.articles.map {
          IndexedArticle($0, on: part.page, at: part.start, uri, document.text.lines)
        }
      }
    }
    return articles + closedArticles()
  }

  /// Every article known of files that are not open.
  func closedArticles() -> [IndexedArticle] {
    let open = Set(documents.values.compactMap(\.path))
    return index.entries.filter { !open.contains($0.key) }.sorted { $0.key < $1.key }
      .flatMap { $0.value.articles }
  }
}
