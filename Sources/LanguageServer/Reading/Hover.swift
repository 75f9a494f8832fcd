internal import JSONText
internal import Linting
internal import RuleFormat
internal import Rulebook

/// `textDocument/hover`: what is wrong here and why, or what else a contributor has made.
enum Hover {
  static func answer(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    let place = try params["position"].requiredPosition()
    guard let copy = try session.copy(params) else { return writer.null() }
    let offset = copy.lines.offset(of: place)
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
    var range = found.first?.range
    if texts.isEmpty, let use = copy.analysis.name(at: offset) {
      range = use.range
      texts.append(session.contributions(of: use, language))
    }
    guard let range else { return writer.null() }
    writer.beginObject()
    writer.object("contents") { writer in
      writer.field("kind", session.client.hasMarkdown ? "markdown" : "plaintext")
      writer.field("value", texts.joined(separator: "\n\n---\n\n"))
    }
    writer.range("range", range, in: copy.lines)
    writer.endObject()
  }
}
