internal import JSONText
internal import Linting
internal import NewsCopy

/// Formatting: the safe fixes that change nothing but white space, wraps among them.
enum Formatting {
  static func document(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    write(.whiteSpace, try params["textDocument"]["uri"].requiredString(), &session, &writer)
  }

  /// What formatting everything would do within a range.
  static func range(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    let range = try params["range"].requiredObject()
    let start = try TextPosition(range["start"])
    let end = try TextPosition(range["end"])
    let uri = try params["textDocument"]["uri"].requiredString()
    write(.whiteSpace, uri, from: [(start, end)], &session, &writer)
  }

  /// `textDocument/rangesFormatting`, of protocol 3.18: the same within several ranges.
  static func ranges(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    let uri = try params["textDocument"]["uri"].requiredString()
    var ranges: [(start: TextPosition, end: TextPosition)] = []
    for range in try params["ranges"].requiredElements() {
      let start = try TextPosition(range["start"])
      ranges.append((start, try TextPosition(range["end"])))
    }
    write(.whiteSpace, uri, from: ranges, &session, &writer)
  }

  /// `textDocument/willSaveWaitUntil`: repairs what is about to be saved, where that is wanted.
  static func beforeSaving(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    let uri = try params["textDocument"]["uri"].requiredString()
    guard session.settings.fixesOnSave else { return writer.raw("[]".utf8) }
    write(.all, uri, &session, &writer)
  }

  private static func write(
    _ repair: Repair, _ uri: String, from ranges: [(start: TextPosition, end: TextPosition)]? = nil,
    _ session: inout Session, _ writer: inout JSONWriter
  ) {
    guard let analysis = session.analysis(of: uri), let document = session.documents[uri] else {
      return writer.raw("[]".utf8)
    }
    let lines = document.text.lines
    let places = ranges?.map { lines.range($0.start, $0.end) }
    let edits = repair.edits(of: analysis).filter { edit in
      places?.contains {
        $0.lowerBound <= edit.range.lowerBound && edit.range.upperBound <= $0.upperBound
      }
        ?? true
    }
    EditWriter(lines, session.client).write(edits, to: &writer)
  }
}
