internal import NewsCopy

/// Tells what has a space behind it in any copy: the number of a list's entry, the name of an account.
enum SpacedSigns {
  /// Numbers of entries that stand in a line are no longer, their point among them, in bytes.
  private static let longestNumber = 3
  /// No name of an account is longer, in bytes.
  private static let longestName = 36

  /// Whether such a sign stands in front of a gap: `4. 长江三峡`, `@云江日报 留言`.
  static func stand(before gap: Range<Int>, _ bytes: [UInt8]) -> Bool {
    isNumber(endingAt: gap.lowerBound, bytes) || isName(endingAt: gap.lowerBound, bytes)
  }

  /// Whether a number, or the letter of an option, and a point stand between white space or a mark and an offset.
  private static func isNumber(endingAt end: Int, _ bytes: [UInt8]) -> Bool {
    guard end > 1, bytes[end - 1] == UInt8(ascii: ".") else { return false }
    var start = end - 1
    while start > 0, end - start <= longestNumber,
      bytes[start - 1] &- UInt8(ascii: "0") < 10 || bytes[start - 1] &- UInt8(ascii: "A") < 8
    {
      start -= 1
    }
    guard start < end - 1, end - start <= longestNumber else { return false }
    guard let before = bytes.scalar(endingAt: start, after: 0)?.scalar else { return true }
    return before.isGap || before.isSemicolon || before.isColon || before == "。"
  }

  /// Whether an `@` stands in front of an offset, without a mark or white space between.
  private static func isName(endingAt end: Int, _ bytes: [UInt8]) -> Bool {
    let first = max(0, end - longestName)
    var start = end
    while true {
      while start - 3 >= first, bytes[start - 3].beginsHan { start -= 3 }
      guard let (scalar, begin) = bytes.scalar(endingAt: start, after: first) else { return false }
      if scalar == "@" {
        let before = bytes.scalar(endingAt: begin, after: 0)?.scalar
        return start < end && before?.isWordlike != true
      }
      guard scalar.isHan || scalar.isWordlike || scalar == "_" || scalar == "-" else {
        return false
      }
      start = begin
    }
  }
}
