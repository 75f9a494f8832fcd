internal import JSONText
package import NewsCopy

/// The outline of a file for machines.
///
/// `headings` are the heading lines of an article's head, `kinds` what each of them is, `date` is
/// the time of the lead where that names a day. Lines count from 1, characters leave white space out.
package enum OutlineJSON {
  /// Writes the pages of one file as an object, handing it on page by page.
  package static func write<Failure: Error>(
    _ source: SourceText, path: String, parser: PageParser,
    to take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = JSONWriter(.pretty)
    writer.beginObject()
    writer.field("path", path)
    writer.field("pages", source.pageRanges.count)
    writer.key("articles")
    writer.beginArray()
    let lines = SourceLines(source)
    var staff: [StaffEntry] = []
    var number = 0
    try parser.forEachPage(of: source) { page throws(Failure) in
      number += 1
      for article in page.articles {
        write(ArticleOutline(article, of: page), pageNumber: number, lines, to: &writer)
      }
      staff += page.staff
      try take(writer.take())
    }
    writer.endArray()
    writer.array("staff", staff) { writer, entry in
      writer.beginObject()
      writer.field("role", entry.role.text)
      writer.array("names", entry.names.map(\.text))
      writer.endObject()
    }
    writer.endObject()
    writer.lineBreak()
    try take(writer.take())
  }

  private static func write(
    _ outline: ArticleOutline, pageNumber: Int, _ lines: SourceLines, to writer: inout JSONWriter
  ) {
    let article = outline.article
    writer.beginObject()
    writer.field("page", pageNumber)
    writer.field("line", lines.position(of: outline.start).line)
    writer.field("characters", outline.characters)
    writer.array("headings", outline.head.map { outline.page.string($0.range) })
    writer.array("kinds", outline.head.map(\.role.rawValue))
    writer.array("crossheads", outline.crossheads.map { outline.page.string($0.range) })
    writer.write(article.lead)
    writer.array("credits", article.credits) { $0.write($1) }
    writer.key("signature")
    if let signature = article.signature { writer.write(signature) } else { writer.null() }
    writer.array("captions", article.captions) { writer, caption in
      writer.beginObject()
      writer.field("text", outline.page.string(caption.text))
      writer.field("credit", caption.credit.map { outline.page.string($0.range) })
      writer.endObject()
    }
    writer.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ lead: Lead?) {
    key("lead")
    guard let lead else { return null() }
    beginObject()
    field("marker", lead.marker.text)
    field("source", lead.marker.source)
    field("place", lead.marker.place)
    field("date", lead.time?.precision == .day ? lead.time?.text : nil)
    field("time", lead.time?.text)
    endObject()
  }

  fileprivate mutating func write(_ credit: Credit) {
    beginObject()
    field("role", credit.role?.text)
    array("names", credit.names.map(\.text))
    endObject()
  }

  fileprivate mutating func write(_ signature: Signature) {
    beginObject()
    array("names", signature.names.map(\.text))
    array("credits", signature.credits) { $0.write($1) }
    endObject()
  }
}
