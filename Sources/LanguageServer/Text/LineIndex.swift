internal import NewsCopy
internal import Reporting

/// Translates between byte offsets and the protocol's positions.
///
/// Lines end with `\n`, `\r\n` or `\r` and nothing else. Every position is understood: one past the
/// end of its line means that end, one past the last line the end of the text, one inside a
/// character the beginning of that character.
package struct LineIndex: Sendable {
  /// How many bytes lie between two places of a long line whose units have been counted.
  private static let stride = 1024

  /// The text, valid UTF-8.
  package let bytes: [UInt8]
  /// What columns count.
  package let encoding: PositionEncoding
  /// Where each line begins, in bytes; never empty.
  private let starts: [Int]
  /// Of lines longer than ``stride``, where units are not bytes: how many units precede each multiple of it, by line.
  private let checkpoints: [Int: [Int]]

  /// Finds the lines of a text.
  package init(_ bytes: [UInt8], _ encoding: PositionEncoding) {
    self.bytes = bytes
    self.encoding = encoding
    let starts = SourceLines.starts(in: bytes)
    self.starts = starts
    var checkpoints: [Int: [Int]] = [:]
    for (line, start) in starts.enumerated() {
      let end = line + 1 < starts.count ? starts[line + 1] : bytes.count
      guard encoding != .utf8, end - start > Self.stride else { continue }
      checkpoints[line] = Self.count(start..<end, of: bytes, encoding)
    }
    self.checkpoints = checkpoints
  }

  /// The position of a byte offset.
  package func position(of offset: Int) -> TextPosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    let start = starts[line]
    guard let counts = checkpoints[line] else {
      return TextPosition(line: line, character: units(in: start..<offset))
    }
    let index = min((offset - start) / Self.stride, counts.count - 1)
    let rest = min(start + index * Self.stride, offset)..<offset
    return TextPosition(line: line, character: counts[index] + units(in: rest))
  }

  /// The byte offset of a position.
  package func offset(of position: TextPosition) -> Int {
    guard position.line >= 0 else { return 0 }
    guard position.line < starts.count else { return bytes.count }
    let content = content(ofLine: position.line)
    guard position.character > 0 else { return content.lowerBound }
    if encoding == .utf8 {
      guard position.character < content.count else { return content.upperBound }
      var offset = content.lowerBound + position.character
      while offset > content.lowerBound, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      return offset
    }
    var offset = content.lowerBound
    var used = 0
    if let counts = checkpoints[position.line] {
      let index = max(0, counts.partitioningIndex { $0 > position.character } - 1)
      (offset, used) = (offset + index * Self.stride, counts[index])
      while offset < content.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    while offset < content.upperBound {
      let lead = bytes[offset]
      used += encoding.width(lead)
      guard used <= position.character else { break }
      offset += lead.scalarLength
    }
    return min(offset, content.upperBound)
  }

  /// The bytes between two positions, in whichever order they come.
  package func range(_ ends: (start: TextPosition, end: TextPosition)) -> Range<Int> {
    let left = offset(of: min(ends.start, ends.end))
    return left..<max(left, offset(of: max(ends.start, ends.end)))
  }

  /// The bytes of a line without its line break; empty at the end where there is no such line.
  package func content(ofLine line: Int) -> Range<Int> {
    guard starts.indices.contains(line) else { return bytes.count..<bytes.count }
    let start = starts[line]
    guard line + 1 < starts.count else { return start..<bytes.count }
    var end = starts[line + 1]
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// Where a line begins, in bytes; the end of the text where there is no such line.
  package func start(ofLine line: Int) -> Int {
    starts.indices.contains(line) ? starts[line] : bytes.count
  }

  /// The line that holds a byte offset, from 0.
  package func line(at offset: Int) -> Int {
    max(0, starts.partitioningIndex { $0 > offset } - 1)
  }

  private func units(in range: Range<Int>) -> Int {
    if encoding == .utf8 { return range.count }
    let text = bytes.span
    var count = 0
    for offset in range {
      let byte = text[offset]
      if byte & 0xC0 != 0x80 { count += encoding.width(byte) }
    }
    return count
  }

  /// How many units begin before each multiple of the stride.
  private static func count(
    _ line: Range<Int>, of bytes: [UInt8], _ encoding: PositionEncoding
  ) -> [Int] {
    let text = bytes.span
    var counts = [0]
    var units = 0
    for offset in line {
      if offset > line.lowerBound, (offset - line.lowerBound) % stride == 0 {
        counts.append(units)
      }
      let byte = text[offset]
      if byte & 0xC0 != 0x80 { units += encoding.width(byte) }
    }
    return counts
  }
}
