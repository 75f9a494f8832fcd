internal import JSONText
internal import Linting
internal import RuleFormat
internal import Rulebook

/// `textDocument/hover`: what is wrong here and why, or what else a contributor has made.
enum Hover {
  /// Answers at once about findings; about a contributor when the files of the workspace have been
  /// read for the first time.
  static func start(
    _ id: RequestID, _ params: Params, _ session: inout Session
  ) throws(RPCError) {
    let place = try params["position"].requiredPosition()
    guard let copy = try session.copy(params) else { return session.outbox.answer(id, nothing) }
    let offset = copy.lines.offset(of: place)
    if let hover = finding(at: offset, copy, &session) {
      session.outbox.answer(id, hover)
    } else if let use = copy.analysis.name(at: offset) {
      let credit = Credit(use, copy, session)
      if session.index.hasBeenRead {
        session.outbox.answer(id, self.credit(credit, &session))
      } else {
        session.advance(IndexQuery(id, .credit(credit)))
      }
    } else {
      session.outbox.answer(id, nothing)
    }
  }

  private static let nothing = Array("null".utf8)

  /// A name that somebody points at.
  struct Credit: Sendable {
    fileprivate let use: NameUse
    fileprivate let start: TextPosition
    fileprivate let end: TextPosition
    fileprivate let language: Language

    fileprivate init(_ use: NameUse, _ copy: OpenCopy, _ session: Session) {
      self.use = use
      start = copy.lines.position(of: use.range.lowerBound)
      end = copy.lines.position(of: use.range.upperBound)
      language = session.language(copy.analysis.rules)
    }
  }

  /// What a contributor has made, as far as is known now.
  static func credit(_ credit: Credit, _ session: inout Session) -> [UInt8] {
    let text = session.contributions(of: credit.use, credit.language)
    return hover(text, credit.start, credit.end, session.client)
  }

  private static func finding(
    at offset: Int, _ copy: OpenCopy, _ session: inout Session
  ) -> [UInt8]? {
    let found = copy.analysis.diagnostics.filter { diagnostic in
      diagnostic.range.lowerBound <= offset
        && (offset < diagnostic.range.upperBound || diagnostic.range.lowerBound == offset)
    }
    let language = session.language(copy.analysis.rules)
    var texts: [String] = []
    for diagnostic in found {
      let text = RuleText(language, hasMarkdown: session.client.hasMarkdown)
      let message = session.message(diagnostic, language)
      texts.append(text.explain(diagnostic, message, session.rulebook))
    }
    guard let range = found.first?.range else { return nil }
    let lines = copy.lines
    return hover(
      texts.joined(separator: "\n\n---\n\n"), lines.position(of: range.lowerBound),
      lines.position(of: range.upperBound), session.client)
  }

  private static func hover(
    _ text: String, _ start: TextPosition, _ end: TextPosition, _ client: ClientProfile
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.object("contents") { writer in
      writer.field("kind", client.hasMarkdown ? "markdown" : "plaintext")
      writer.field("value", text)
    }
    writer.range("range", start, end)
    writer.endObject()
    return writer.take()
  }
}
