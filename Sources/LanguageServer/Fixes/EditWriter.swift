internal import JSONText
internal import Linting

/// Writes edits of a document as the client can take them.
struct EditWriter {
  let lines: LineIndex
  /// Whether lines are exchanged whole, because the client's columns cannot be trusted.
  let wholeLines: Bool

  init(_ lines: LineIndex, _ client: ClientProfile) {
    self.lines = lines
    wholeLines = !client.offersEncodings
  }

  /// Writes an array of text edits; `edits` are in the order of the text and do not overlap.
  func write(_ edits: [Edit], to writer: inout JSONWriter) {
    writer.beginArray()
    for edit in wholeLines ? joined(edits) : edits {
      writer.beginObject()
      writer.range("range", position(edit.range.lowerBound), end(of: edit.range))
      writer.field("newText", edit.replacement)
      writer.endObject()
    }
    writer.endArray()
  }

  private func position(_ offset: Int) -> TextPosition { lines.position(of: offset) }

  private func end(of range: Range<Int>) -> TextPosition {
    let end = position(range.upperBound)
    guard wholeLines, end.character > 0 else { return end }
    // The end of the last line, in the largest of all units.
    return TextPosition(
      line: end.line, character: range.upperBound - lines.start(ofLine: end.line))
  }

  /// The edits widened to whole lines, those of the same lines made one.
  private func joined(_ edits: [Edit]) -> [Edit] {
    var joined: [Edit] = []
    var group: [Edit] = []
    var last = -1
    for edit in edits {
      let first = lines.line(at: edit.range.lowerBound)
      if first > last, !group.isEmpty {
        joined.append(whole(group))
        group = []
      }
      group.append(edit)
      last = max(last, lines.line(at: edit.range.upperBound))
    }
    if !group.isEmpty { joined.append(whole(group)) }
    return joined
  }

  private func whole(_ group: [Edit]) -> Edit {
    let bytes = lines.bytes
    var start = bytes.count
    var end = 0
    for edit in group {
      start = min(start, lines.start(ofLine: lines.line(at: edit.range.lowerBound)))
      end = max(end, lines.start(ofLine: lines.line(at: edit.range.upperBound) + 1))
    }
    var text: [UInt8] = []
    var offset = start
    for edit in group where edit.range.lowerBound >= offset {
      text += bytes[offset..<edit.range.lowerBound]
      text += Array(edit.replacement.utf8)
      offset = edit.range.upperBound
    }
    if offset < end { text += bytes[offset..<end] }
    return Edit(start..<end, String(decoding: text, as: UTF8.self))
  }
}
