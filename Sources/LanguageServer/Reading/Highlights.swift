internal import JSONText
internal import NewsCopy

/// `textDocument/documentHighlight`: every place of a document where a contributor is named.
enum Highlights {
  static func answer(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    let uri = try params["textDocument"]["uri"].requiredString()
    let place = try TextPosition(params["position"])
    guard let analysis = session.analysis(of: uri), let document = session.documents[uri],
      let use = analysis.name(at: document.text.lines.offset(of: place))
    else { return writer.null() }
    writer.beginArray()
    for range in analysis.places(of: use.name) {
      writer.beginObject()
      writer.range("range", range, in: document.text.lines)
      writer.field("kind", 1)
      writer.endObject()
    }
    writer.endArray()
  }
}
