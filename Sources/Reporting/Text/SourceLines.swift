package import NewsCopy

/// The lines of a text, which end with `\n`, `\r\n` or `\r`.
///
/// It takes one pass to build, and after that every question about a place costs the same wherever
/// the place is, on a line of a hundred megabytes too.
package struct SourceLines: Sendable {
  /// How many bytes lie between two places whose scalars have been counted.
  private static let stride = 1024

  private let source: SourceText
  /// Where each line begins, in bytes; never empty.
  private let starts: [Int]
  /// How many scalars begin before each multiple of ``stride``.
  private let scalarCounts: [Int]

  /// Finds the lines of a text.
  package init(_ source: SourceText) {
    let bytes = source.bytes
    var starts = [0]
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count / Self.stride + 1)
    var scalars = 0
    let span = bytes.span
    for offset in span.indices {
      if offset % Self.stride == 0 { counts.append(scalars) }
      let byte = span[offset]
      scalars += byte & 0xC0 == 0x80 ? 0 : 1
      guard byte <= 0x0D, byte == 0x0A || byte == 0x0D else { continue }
      let isFirstOfTwo = byte == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      if !isFirstOfTwo { starts.append(offset + 1) }
    }
    self.source = source
    self.starts = starts
    self.scalarCounts = counts
  }

  /// How many lines there are; the empty one after a final line break counts.
  package var count: Int { starts.count }

  /// The place of a byte offset; of the end of the text where the offset lies outside.
  package func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), source.bytes.count)
    let line = line(at: offset)
    let start = starts[line - 1]
    return Position(line: line, column: scalarCount(start..<offset) + 1)
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
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  private func scalarCount(_ range: Range<Int>) -> Int {
    guard range.count > Self.stride else { return source.bytes.scalarCount(in: range) }
    return scalars(before: range.upperBound) - scalars(before: range.lowerBound)
  }

  private func scalars(before offset: Int) -> Int {
    let index = min(offset / Self.stride, scalarCounts.count - 1)
    return scalarCounts[index] + source.bytes.scalarCount(in: index * Self.stride..<offset)
  }
}
