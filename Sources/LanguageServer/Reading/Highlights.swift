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
    for range in places(of: use.name, in: analysis) {
      writer.beginObject()
      writer.range("range", range, in: document.text.lines)
      writer.field("kind", 1)
      writer.endObject()
    }
    writer.endArray()
  }

  /// Where a name stands as a credit, whatever white space is in it, and in the running text.
  private static func places(of name: String, in analysis: Analysis) -> [Range<Int>] {
    var places = analysis.names.filter { $0.name == name }.map(\.range)
    let letters = Array(name.utf8)
    let bytes = analysis.source.bytes
    var offset = 0
    while let first = letters.first, offset + letters.count <= bytes.count {
      if bytes[offset] == first, bytes.hasBytes(letters, at: offset, before: bytes.count) {
        let range = offset..<offset + letters.count
        if !places.contains(where: { $0.overlaps(range) }) { places.append(range) }
        offset = range.upperBound
      } else {
        offset += 1
      }
    }
    return places.sorted { $0.lowerBound < $1.lowerBound }
  }
}
