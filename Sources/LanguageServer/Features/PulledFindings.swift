internal import JSONText

/// `textDocument/diagnostic`: the findings of one document, asked for.
enum PulledFindings {
  static func answer(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    let uri = try params["textDocument"]["uri"].requiredString()
    let items = session.items(of: uri) ?? Array("[]".utf8)
    write(ResultID(items), items, previous: params["previousResultId"].string, to: &writer)
  }

  private static func write(
    _ id: ResultID, _ items: [UInt8], previous: String?, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    let isUnchanged = previous == id.text
    writer.field("kind", isUnchanged ? "unchanged" : "full")
    writer.field("resultId", id.text)
    if !isUnchanged {
      writer.key("items")
      writer.raw(items)
    }
    writer.endObject()
  }
}
