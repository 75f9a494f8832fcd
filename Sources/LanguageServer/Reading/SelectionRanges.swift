internal import JSONText
internal import NewsCopy

/// `textDocument/selectionRange`: sentence, paragraph, article, page.
enum SelectionRanges {
  static func answer(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    var places: [TextPosition] = []
    for position in try params["positions"].requiredElements() {
      places.append(try position.requiredPosition())
    }
    guard let copy = try session.copy(params) else { return writer.null() }
    writer.beginArray()
    for place in places {
      write(ranges(at: copy.lines.offset(of: place), copy.analysis)[...], copy.lines, to: &writer)
    }
    writer.endArray()
  }

  private static func write(
    _ ranges: ArraySlice<Range<Int>>, _ lines: LineIndex, to writer: inout JSONWriter
  ) {
    guard let first = ranges.first else { return }
    writer.beginObject()
    writer.range("range", first, in: lines)
    if ranges.count > 1 {
      writer.key("parent")
      write(ranges.dropFirst(), lines, to: &writer)
    }
    writer.endObject()
  }

  /// What holds a place, the smallest first; each one holds the one before.
  private static func ranges(at offset: Int, _ analysis: Analysis) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    if let part = analysis.parts.last(where: { $0.start <= offset }) {
      let place = offset - part.start
      let block = part.page.blocks.first {
        $0.range.lowerBound <= place && place <= $0.range.upperBound
      }
      if let block {
        ranges.append(part.inText(sentence(at: place, in: block.range, of: part.page.bytes)))
        ranges.append(part.inText(block.range))
      }
    }
    if let article = Article.range(at: offset, in: analysis) { ranges.append(article) }
    ranges.append(analysis.source.bytes.indices)
    return ranges.reduce(into: []) { nested, range in
      guard let inner = nested.last else { return nested.append(range) }
      if range != inner, range.lowerBound <= inner.lowerBound, range.upperBound >= inner.upperBound
      {
        nested.append(range)
      }
    }
  }

  /// The bytes from the end of one sentence to the end of the next.
  private static func sentence(at place: Int, in block: Range<Int>, of bytes: [UInt8]) -> Range<Int>
  {
    var start = block.lowerBound
    var offset = start
    var hasEnded = false
    while let (scalar, next) = bytes.scalar(at: offset, before: block.upperBound) {
      if hasEnded, !scalar.closes, !scalar.endsSentence {
        if offset > place { return start..<offset }
        start = offset
        hasEnded = false
      }
      if scalar.endsSentence { hasEnded = true }
      offset = next
    }
    return start..<block.upperBound
  }
}
