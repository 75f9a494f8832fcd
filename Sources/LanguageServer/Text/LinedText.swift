internal import Reporting

/// A text in its lines, for changes one after the other: each costs what the lines cost that it touches.
struct LinedText {
  /// Each with its line break, the last one without; never empty.
  private var lines: [ArraySlice<UInt8>]
  private let encoding: PositionEncoding
  /// Where the last change was made: bytes from the beginning of a line, which may go on behind it.
  private var last = (line: 0, bytes: 0..<0)

  /// Takes a text apart.
  init(_ bytes: [UInt8], _ encoding: PositionEncoding) {
    lines = Self.split(bytes)
    self.encoding = encoding
  }

  var bytes: [UInt8] { lines.reduce(into: []) { $0 += $1 } }

  /// Where the last change was made, in bytes of the text; empty where it only took away.
  var lastEdit: Range<Int> {
    let start = lines[..<last.line].reduce(0) { $0 + $1.count }
    return start + last.bytes.lowerBound..<start + last.bytes.upperBound
  }

  mutating func make(_ change: ContentChange) {
    if let range = change.range { return replace(range, with: change.text) }
    last = (0, Self.difference(bytes, change.text))
    lines = Self.split(change.text)
  }

  private mutating func replace(
    _ ends: (start: TextPosition, end: TextPosition), with text: [UInt8]
  ) {
    let start = place(of: min(ends.start, ends.end))
    let end = place(of: max(ends.start, ends.end))
    var head = lines[start.line].prefix(start.offset)
    let tail = lines[end.line].dropFirst(end.offset)
    var first = start.line
    // A line feed that comes to stand behind a carriage return ends the same line.
    if first > 0, head.isEmpty, lines[first - 1].last == 0x0D, (text.first ?? tail.first) == 0x0A {
      first -= 1
      head = lines[first]
    }
    last = (first, head.count..<head.count + text.count)
    var made = Self.split(Array(head) + text + tail)
    // Behind the break of a line that is not the last one there is nothing.
    if end.line < lines.count - 1 { made.removeLast() }
    lines.replaceSubrange(first...end.line, with: made)
  }

  /// The line of a position, and how many bytes of it lie before that.
  private func place(of position: TextPosition) -> (line: Int, offset: Int) {
    guard position.line >= 0 else { return (0, 0) }
    guard position.line < lines.count else {
      return (lines.count - 1, lines[lines.count - 1].count)
    }
    let line = LineIndex(Array(lines[position.line]), encoding)
    return (
      position.line, line.offset(of: TextPosition(line: 0, character: position.character))
    )
  }

  private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let starts = SourceLines.starts(in: bytes)
    return starts.indices.map { line in
      bytes[starts[line]..<(line + 1 < starts.count ? starts[line + 1] : bytes.count)]
    }
  }

  /// The part of a new text that the old one does not have.
  private static func difference(_ old: [UInt8], _ new: [UInt8]) -> Range<Int> {
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < shorter - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    return start..<new.count - tail
  }
}
