internal import JSONText
internal import Linting
internal import NewsCopy

/// Formatting: the safe fixes that change nothing but white space, wraps among them.
enum Formatting {
  static func document(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    write(.whiteSpace, try session.copy(params), session, &writer)
  }

  /// What formatting everything would do within a range.
  static func range(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    let range = try params["range"].requiredRange()
    write(.whiteSpace, try session.copy(params), from: [range], session, &writer)
  }

  /// `textDocument/rangesFormatting`, of protocol 3.18: the same within several ranges.
  static func ranges(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    var ranges: [(start: TextPosition, end: TextPosition)] = []
    for range in try params["ranges"].requiredElements() {
      ranges.append(try range.requiredRange())
    }
    write(.whiteSpace, try session.copy(params), from: ranges, session, &writer)
  }

  /// `textDocument/willSaveWaitUntil`: repairs what is about to be saved, where that is wanted.
  static func beforeSaving(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    let uri = try params["textDocument"]["uri"].requiredString()
    let copy = session.settings.fixesOnSave ? session.copy(at: uri) : nil
    write(.all, copy, session, &writer)
  }

  private static func write(
    _ repair: Repair, _ copy: OpenCopy?,
    from ranges: [(start: TextPosition, end: TextPosition)]? = nil, _ session: Session,
    _ writer: inout JSONWriter
  ) {
    guard let copy else { return writer.raw("[]".utf8) }
    let places = ranges?.map { copy.lines.range($0) }
    let edits = repair.edits(of: copy.analysis).filter { edit in
      places?.contains {
        $0.lowerBound <= edit.range.lowerBound && edit.range.upperBound <= $0.upperBound
      }
        ?? true
    }
    EditWriter(copy.lines, session.client).write(edits, to: &writer)
  }
}
