internal import JSONText
internal import NewsCopy

/// `textDocument/foldingRange`: each article folds to its first line.
enum FoldingRanges {
  static func answer(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    guard let copy = try session.copy(params) else { return writer.raw("[]".utf8) }
    writer.beginArray()
    for part in copy.analysis.parts {
      for article in part.page.articles {
        let range = part.inText(article.range(on: part.page))
        let first = copy.lines.line(at: range.lowerBound)
        let last = copy.lines.line(at: range.upperBound)
        guard last > first else { continue }
        writer.beginObject()
        writer.field("startLine", first)
        writer.field("endLine", last)
        writer.field("kind", "region")
        writer.endObject()
      }
    }
    writer.endArray()
  }
}
