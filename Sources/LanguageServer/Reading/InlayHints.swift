internal import JSONText
internal import NewsCopy
internal import RuleFormat

/// `textDocument/inlayHint`: the length of each article behind its headline, where that is wanted.
enum InlayHints {
  static func answer(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    let uri = try params["textDocument"]["uri"].requiredString()
    guard session.settings.showsCounts, let analysis = session.analysis(of: uri),
      let document = session.documents[uri]
    else { return writer.raw("[]".utf8) }
    let language = session.language(analysis.rules)
    writer.beginArray()
    for part in analysis.parts {
      for article in part.page.articles {
        let headline = article.headings.last { $0.role == .headline }?.range
        let end = part.start + (headline ?? article.range(on: part.page)).upperBound
        let count = SymbolTree.count(part.page.characterCount(of: article))
        writer.beginObject()
        writer.position("position", document.text.lines.position(of: end))
        writer.field("label", count.text(in: language))
        writer.field("paddingLeft", true)
        writer.endObject()
      }
    }
    writer.endArray()
  }
}
