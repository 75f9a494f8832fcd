internal import JSONText
internal import NewsCopy

/// `textDocument/documentHighlight`: every place of a document where a contributor is named.
enum Highlights {
  static func answer(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    let place = try params["position"].requiredPosition()
    guard let copy = try session.copy(params),
      let use = copy.analysis.name(at: copy.lines.offset(of: place))
    else { return writer.null() }
    writer.beginArray()
    for range in copy.analysis.places(of: use.name) {
      writer.beginObject()
      writer.range("range", range, in: copy.lines)
      writer.field("kind", 1)
      writer.endObject()
    }
    writer.endArray()
  }
}
