internal import NewsCopy

/// Tells the names of the speakers of a play from what they say: `张老三　（在门外）有人吗？`, and those
/// of two characters that are set as wide as three: `秀　兰　你来了。`.
struct Speakers {
  private let bytes: [UInt8]
  /// Whether a line of the page opens with a name that is set wider than it is.
  private let areNamed: Bool

  init(_ page: Page) {
    let bytes = page.bytes
    self.bytes = bytes
    areNamed = page.lines.contains { Self.opensSpaced($0.content, bytes) }
  }

  /// Characters of the longest name.
  private static let longest = 4

  /// Whether a gap of a line stands in the name that opens it, or behind it.
  func border(_ gap: Range<Int>, in line: Range<Int>) -> Bool {
    guard areNamed, gap.count == 3, Self.isWideSpace(gap.lowerBound, bytes) else { return false }
    let place = (gap.lowerBound - line.lowerBound) / 3
    if Self.opensSpaced(line, bytes) { return place == 1 || place == 3 }
    return 2...Self.longest ~= place
      && (0..<place).allSatisfy { bytes[line.lowerBound + 3 * $0].beginsHan }
  }

  /// Whether a line opens with two characters, a wide space between them and another one or a colon
  /// behind.
  private static func opensSpaced(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let start = line.lowerBound
    guard line.count > 12, bytes[start].beginsHan, isWideSpace(start + 3, bytes),
      bytes[start + 6].beginsHan
    else { return false }
    return isWideSpace(start + 9, bytes)
      || bytes.scalar(at: start + 9, before: line.upperBound)?.scalar.isColon == true
  }

  private static func isWideSpace(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    bytes[offset] == 0xE3 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x80
  }
}
