internal import JSONText
internal import NewsCopy

/// `textDocument/semanticTokens`: markers, datelines, credits, captions and furniture.
enum SemanticTokens {
  /// What tokens mean, in the order of the legend that the client gets.
  enum Kind: Int, CaseIterable {
    case marker
    case dateline
    case role
    case name
    case caption
    case furniture

    /// The protocol's own type that comes nearest, for which every theme has a colour.
    var type: String {
      switch self {
      case .marker: "keyword"
      case .dateline: "number"
      case .role: "type"
      case .name: "variable"
      case .caption: "string"
      case .furniture: "comment"
      }
    }
  }

  private struct Token {
    let kind: Kind
    let range: Range<Int>
  }

  static func answer(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    try write(params, within: nil, &session, &writer)
  }

  /// `textDocument/semanticTokens/range`: those that touch a range.
  static func answerRange(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    try write(params, within: try params["range"].requiredRange(), &session, &writer)
  }

  private static func write(
    _ params: Params, within range: (start: TextPosition, end: TextPosition)?,
    _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    guard let copy = try session.copy(params) else { return writer.raw("{\"data\":[]}".utf8) }
    let lines = copy.lines
    writer.beginObject()
    writer.key("data")
    writer.beginArray()
    var last = TextPosition(line: 0, character: 0)
    let wanted = range.map { lines.range($0) } ?? lines.bytes.indices
    for token in tokens(of: copy.analysis).flatMap({ split($0, lines) })
    where token.range.lowerBound <= wanted.upperBound && token.range.upperBound >= wanted.lowerBound
    {
      let start = lines.position(of: token.range.lowerBound)
      let end = lines.position(of: token.range.upperBound)
      writer.integer(start.line - last.line)
      writer.integer(start.line == last.line ? start.character - last.character : start.character)
      writer.integer(end.character - start.character)
      writer.integer(token.kind.rawValue)
      writer.integer(0)
      last = start
    }
    writer.endArray()
    writer.endObject()
  }

  /// The tokens in the order of the text; of two that overlap the first one stays.
  private static func tokens(of analysis: Analysis) -> [Token] {
    var tokens: [Token] = []
    for part in analysis.parts {
      for token in self.tokens(of: part.page) {
        tokens.append(Token(kind: token.kind, range: part.inText(token.range)))
      }
    }
    var end = 0
    return tokens.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { token in
      guard token.range.lowerBound >= end, !token.range.isEmpty else { return false }
      end = token.range.upperBound
      return true
    }
  }

  private static func tokens(of page: Page) -> [Token] {
    var tokens: [Token] = []
    for article in page.articles {
      if let lead = article.lead {
        tokens.append(Token(kind: .marker, range: lead.marker.range))
        if let time = lead.time { tokens.append(Token(kind: .dateline, range: time.range)) }
      }
      for credit in article.credits + (article.signature?.credits ?? []) {
        tokens += self.tokens(credit.role, credit.names)
      }
      tokens += article.captions.map { Token(kind: .caption, range: $0.text) }
    }
    for entry in page.staff { tokens += self.tokens(entry.role, entry.names) }
    for block in page.blocks where block.kind == .furniture {
      tokens.append(Token(kind: .furniture, range: block.range))
    }
    return tokens
  }

  private static func tokens(_ role: Credit.Role?, _ names: [Credit.Name]) -> [Token] {
    let roles = role.map { [Token(kind: .role, range: $0.range)] } ?? []
    return roles + names.map { Token(kind: .name, range: $0.range) }
  }

  /// The parts of a token on each of its lines.
  private static func split(_ token: Token, _ lines: LineIndex) -> [Token] {
    let first = lines.line(at: token.range.lowerBound)
    let last = lines.line(at: token.range.upperBound)
    guard first < last else { return [token] }
    return (first...last).compactMap { line in
      let range = token.range.clamped(to: lines.content(ofLine: line))
      return range.isEmpty ? nil : Token(kind: token.kind, range: range)
    }
  }
}
