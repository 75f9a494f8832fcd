internal import JSONText

/// A request that needs the whole index: it is answered when every file has been read.
struct IndexQuery: LongTask {
  /// What is asked for.
  enum Question: Sendable {
    /// Articles and people with a text in their names.
    case symbols(String)
    /// Every place where somebody is named.
    case references(String)
    /// What somebody has made.
    case credit(Hover.Credit)
  }

  /// More symbols than this are left out.
  private static let mostSymbols = 1000

  let id: RequestID?
  let progress: WorkProgress? = nil
  private let question: Question

  static func startSymbols(
    _ id: RequestID, _ params: Params, _ session: inout Session
  ) throws(RPCError) {
    let text = try params["query"].requiredString()
    session.advance(IndexQuery(id, .symbols(text.lowercased())))
  }

  static func startReferences(
    _ id: RequestID, _ params: Params, _ session: inout Session
  ) throws(RPCError) {
    let place = try params["position"].requiredPosition()
    guard let copy = try session.copy(params),
      let use = copy.analysis.name(at: copy.lines.offset(of: place))
    else { return session.outbox.answer(id, Array("null".utf8)) }
    session.advance(IndexQuery(id, .references(use.name)))
  }

  init(_ id: RequestID, _ question: Question) {
    self.id = id
    self.question = question
  }

  mutating func step(_ session: inout Session) -> TaskState {
    session.startIndexing()
    guard !session.index.isUnderWay else { return .patience }
    answer(&session)
    return .nothing
  }

  /// The work is the index's.
  mutating func work() {}

  private func answer(_ session: inout Session) {
    guard let id else { return }
    var writer = JSONWriter()
    switch question {
    case .symbols(let text): writeSymbols(session.indexedArticles(), text, to: &writer)
    case .references(let name): Self.writePlaces(of: name, &session, to: &writer)
    case .credit(let credit): writer.raw(Hover.credit(credit, &session))
    }
    session.outbox.answer(id, writer.take())
  }

  /// Open documents tell every place, files that are not open those of credits.
  private static func writePlaces(
    of name: String, _ session: inout Session, to writer: inout JSONWriter
  ) {
    writer.beginArray()
    for (uri, document) in session.documents.sorted(by: { $0.key < $1.key }) {
      let lines = document.text.lines
      for range in session.analysis(of: uri)?.places(of: name) ?? [] {
        let start = lines.position(of: range.lowerBound)
        writeLocation(uri, start, lines.position(of: range.upperBound), to: &writer)
      }
    }
    for article in session.closedArticles() {
      for person in article.people where person.name == name {
        writeLocation(article.uri, person.start, person.end, to: &writer)
      }
    }
    writer.endArray()
  }

  private func writeSymbols(
    _ articles: [IndexedArticle], _ text: String, to writer: inout JSONWriter
  ) {
    var count = 0
    writer.beginArray()
    for article in articles where count < Self.mostSymbols {
      if let headline = article.headline, Self.matches(headline, text) {
        count += 1
        Self.write(headline, .article, nil, article.uri, article.start, article.end, to: &writer)
      }
      for person in article.people where Self.matches(person.name, text) {
        count += 1
        Self.write(
          person.name, .person, article.headline, article.uri, person.start, person.end, to: &writer
        )
      }
    }
    writer.endArray()
  }

  private static func matches(_ name: String, _ text: String) -> Bool {
    text.isEmpty || name.lowercased().contains(text)
  }

  private static func write(
    _ name: String, _ kind: Symbol.Kind, _ container: String?, _ uri: String,
    _ start: TextPosition, _ end: TextPosition, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.field("name", name)
    writer.field("kind", kind.rawValue)
    if let container { writer.field("containerName", container) }
    writer.key("location")
    writeLocation(uri, start, end, to: &writer)
    writer.endObject()
  }

  private static func writeLocation(
    _ uri: String, _ start: TextPosition, _ end: TextPosition, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.field("uri", uri)
    writer.range("range", start, end)
    writer.endObject()
  }
}
