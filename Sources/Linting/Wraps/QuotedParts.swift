internal import NewsCopy

/// Measures both sides of a space inside a short quotation or title: `“茶和天下 共享非遗”`.
enum QuotedParts {
  /// Slogans and titles have no longer half, in scalars.
  private static let longest = 40

  /// Half cells from the opening mark to a gap and from there to the closing mark; nil where the
  /// gap does not stand in a quotation that short, or one with marks of a sentence in it.
  static func around(
    _ gap: Range<Int>, _ bytes: [UInt8], in paragraph: Range<Int>
  ) -> (before: Int, after: Int)? {
    guard let before = before(gap.lowerBound, bytes, paragraph.lowerBound),
      let after = after(gap.upperBound, bytes, paragraph)
    else { return nil }
    return (before, after)
  }

  private static func before(_ end: Int, _ bytes: [UInt8], _ limit: Int) -> Int? {
    var count = 0
    var offset = end
    while count < longest {
      if offset - 3 >= limit, bytes[offset - 3].beginsHan {
        count += 1
        offset -= 3
        continue
      }
      guard let (scalar, begin) = bytes.scalar(endingAt: offset, after: limit) else { return nil }
      if scalar == "\"" { return isOpening(begin, bytes, limit) ? count : nil }
      if opensPhrase(scalar) { return count }
      if endsPhrase(scalar) { return nil }
      count += scalar.isGap ? 0 : 1
      offset = begin
    }
    return nil
  }

  private static func after(
    _ start: Int, _ bytes: [UInt8], _ paragraph: Range<Int>
  ) -> Int? {
    var count = 0
    var offset = start
    while count < longest, offset < paragraph.upperBound {
      if bytes[offset].beginsHan {
        count += 1
        offset += 3
        continue
      }
      guard let (scalar, next) = bytes.scalar(at: offset, before: paragraph.upperBound) else {
        return nil
      }
      if scalar == "\"" { return isOpening(offset, bytes, paragraph.lowerBound) ? nil : count }
      if closesPhrase(scalar) { return count }
      if endsPhrase(scalar) { return nil }
      count += scalar.isGap ? 0 : 1
      offset = next
    }
    return nil
  }

  /// Straight marks are counted no farther back, in bytes.
  private static let reach = 6000

  /// Whether a straight quotation mark opens: an even number of them stands before it in the
  /// paragraph.
  private static func isOpening(_ mark: Int, _ bytes: [UInt8], _ start: Int) -> Bool {
    bytes[max(start, mark - reach)..<mark].count { $0 == UInt8(ascii: "\"") } % 2 == 0
  }

  private static func opensPhrase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.opens && !scalar.opensParenthesis
  }

  private static func closesPhrase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.closes && !scalar.closesParenthesis
  }

  private static func endsPhrase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.endsSentence && scalar != "…" || scalar.pausesSentence && scalar != "、"
      || scalar.opens || scalar.closes
  }
}
