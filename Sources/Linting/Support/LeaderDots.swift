internal import NewsCopy

/// The dots of a table of contents, from an entry to its page: `第一章　源头………………3`.
enum LeaderDots {
  private static let dot = Array("…".utf8)
  /// No page has more digits.
  private static let longestPage = 4

  /// Whether dots that end at an offset lead to the number of a page, with which the line ends.
  static func end(_ bytes: [UInt8], at offset: Int, before limit: Int) -> Bool {
    var end = offset
    while end < limit, bytes[end] &- UInt8(ascii: "0") < 10 { end += 1 }
    return 1...longestPage ~= end - offset && (end == limit || bytes[end].breaksLine)
      && bytes.hasBytes(dot + dot, at: offset - 2 * dot.count, before: offset)
  }

  /// Whether a line ends with such dots and a number.
  static func stand(in line: Range<Int>, of bytes: [UInt8]) -> Bool {
    var start = line.upperBound
    while start > line.lowerBound, bytes[start - 1] &- UInt8(ascii: "0") < 10 { start -= 1 }
    return start < line.upperBound && end(bytes, at: start, before: line.upperBound)
  }
}
