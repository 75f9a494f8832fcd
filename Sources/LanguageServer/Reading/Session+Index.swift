internal import Linting
internal import NewsCopy
internal import System

/// The index is made when somebody asks for the first time, file by file, between messages.
extension Session {
  /// Looks for the files that the index lacks.
  mutating func startIndexing() {
    guard index.pending.isEmpty, index.isStale(at: now) else { return }
    index.begin(house.findFiles(in: client.folders.map(\.path), settings), at: now)
  }

  /// Reads one file for the index; false where none is left.
  mutating func indexNext() -> Bool {
    guard let path = index.next() else { return false }
    guard let stamp = FileStamp(of: path), let source = DiskText.read(path) else {
      index.keep(nil, for: path)
      return true
    }
    let parser = rules(for: path).linter.parser
    var articles: [IndexedArticle] = []
    for range in source.pageRanges {
      let page = parser.page(at: 0, of: source.slice(range))
      articles += indexed(
        page, at: range.lowerBound, LineIndex(source.bytes, client.encoding), path)
    }
    index.keep(WorkspaceIndex.Entry(stamp: stamp, articles: articles), for: path)
    return true
  }

  /// Every article known, those of open documents as they are in the editor.
  mutating func indexedArticles() -> [IndexedArticle] {
    var articles: [IndexedArticle] = []
    for (uri, document) in documents.sorted(by: { $0.key < $1.key }) {
      guard let analysis = analysis(of: uri) else { continue }
      for part in analysis.parts {
        articles += indexed(part.page, at: part.start, document.text.lines, nil, uri)
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

  private func indexed(
    _ page: Page, at offset: Int, _ lines: LineIndex, _ path: Path?, _ known: String? = nil
  ) -> [IndexedArticle] {
    let uri = known ?? path.map { DocumentURI.uri(of: $0) } ?? ""
    return page.articles.map { article in
      let range = article.range(on: page)
      let credits = article.credits + (article.signature?.credits ?? [])
      return IndexedArticle(
        uri: uri, headline: article.headline(on: page),
        start: lines.position(of: offset + range.lowerBound),
        end: lines.position(of: offset + range.upperBound),
        people: credits.flatMap(\.names).map { name in
          IndexedPerson(
            name: name.text, start: lines.position(of: offset + name.range.lowerBound),
            end: lines.position(of: offset + name.range.upperBound))
        })
    }
  }
}
