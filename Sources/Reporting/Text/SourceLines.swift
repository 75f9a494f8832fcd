package import NewsCopy

/// The lines of a text, which end with `\n`, `\r\n` or `\r`.
///
/// It takes one pass to build, and after that every question about a place costs the same wherever
/// the place is, on a line of a hundred megabytes too.
package struct SourceLines: Sendable {
  /// How many bytes lie between two places of a long line whose scalars have been counted.
  private static let stride = 1024
  /// Lines of more bytes are long.
  private static let longest = 1 << 16

  private let source: SourceText
  /// Where each line begins, in bytes; never empty.
  private let starts: [Int]
  /// How many scalars of a long line begin before each multiple of ``stride``, by line number.
  private let longLines: [Int: [Int]]

  /// Finds the lines of a text.
  package init(_ source: SourceText) {
    let starts = Self.starts(in: source.bytes)
    var longLines: [Int: [Int]] = [:]
    for (line, start) in starts.enumerated() {
      let end = line + 1 < starts.count ? starts[line + 1] : source.bytes.count
      guard end - start > Self.longest else { continue }
      longLines[line + 1] = Self.counts(in: start..<end, of: source.bytes)
    }
    self.source = source
    self.starts = starts
    self.longLines = longLines
  }

  /// Where the lines of a text begin, in bytes; the first one always does.
  package static func starts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    let text = bytes.span
    var offset = 0
    while true {
      while offset < text.count, text[offset].beginsWide { offset &+= 3 }
      guard offset < text.count else { return starts }
      let byte = text[offset]
      guard byte < 0x80 else {
        offset += byte.scalarLength
        continue
      }
      offset &+= 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      let isFirstOfTwo = byte == 0x0D && offset < text.count && text[offset] == 0x0A
      if !isFirstOfTwo { starts.append(offset) }
    }
  }

  private static func counts(in line: Range<Int>, of bytes: [UInt8]) -> [Int] {
    var counts = [0]
    for start in Swift.stride(from: line.lowerBound, to: line.upperBound, by: stride) {
      let part = start..<min(start + stride, line.upperBound)
      counts.append((counts.last ?? 0) + bytes.scalarCount(in: part))
    }
    return counts
  }

  /// How many lines there are; the empty one after a final line break counts.
  package var count: Int { starts.count }

  /// The place of a byte offset; of the end of the text where the offset lies outside.
  package func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), source.bytes.count)
    let line = line(at: offset)
    let start = starts[line - 1]
    return Position(line: line, column: scalars(from: start, to: offset, in: line) + 1)
  }

  /// The places where a range of bytes begins and ends.
  package func positions(of range: Range<Int>) -> (start: Position, end: Position) {
    let start = position(of: range.lowerBound)
    let end = starts.indices.contains(start.line) ? starts[start.line] : source.bytes.count
    guard range.lowerBound >= 0, range.upperBound < end, longLines[start.line] == nil else {
      return (start, position(of: range.upperBound))
    }
    let column = start.column + source.bytes.scalarCount(in: range)
    return (start, Position(line: start.line, column: column))
  }

  /// The bytes of a line without its line break; of an empty place where there is no such line.
  package func lineText(_ line: Int) -> Range<Int> {
    let bytes = source.bytes
    guard starts.indices.contains(line - 1) else { return bytes.count..<bytes.count }
    let start = starts[line - 1]
    var end = starts.indices.contains(line) ? starts[line] : bytes.count
    if end > start, line < starts.count, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, line < starts.count, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The byte offset of a place; the end of the line where the column lies behind it, nil where
  /// there is no such line or column.
  package func offset(line: Int, column: Int) -> Int? {
    guard starts.indices.contains(line - 1), column >= 1 else { return nil }
    let text = lineText(line)
    var offset = text.lowerBound
    var rest = column - 1
    while rest > 0, let (_, next) = source.bytes.scalar(at: offset, before: text.upperBound) {
      offset = next
      rest -= 1
    }
    return offset
  }

  /// The number of the line that holds a byte offset.
  private func line(at offset: Int) -> Int {
    max(1, starts.partitioningIndex { $0 > offset })
  }

  private func scalars(from start: Int, to offset: Int, in line: Int) -> Int {
    guard let counts = longLines[line] else { return source.bytes.scalarCount(in: start..<offset) }
    let index = min((offset - start) / Self.stride, counts.count - 1)
    let counted = start + index * Self.stride
    return counts[index] + source.bytes.scalarCount(in: min(counted, offset)..<offset)
  }
}
