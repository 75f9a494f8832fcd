internal import NewsCopy

/// What stands between the two days of a span: what joins, a bracket with the day of the week before it,
/// a verb that says how long something goes on: 4月11日（星期六）至, 3月31日持续到.
enum DateSpanLink {
  private static let verbs = [
    "持续到", "持续至", "一直持续到", "一直持续至", "延续到", "延续至", "起至", "起到", "开始至", "开始到", "一直到", "直到", "直至",
  ].map { Array($0.utf8) }
  private static let weekdays = ["星期", "周", "礼拜"].map { Array($0.utf8) }
  /// A bracket with a day of the week is no longer, in bytes.
  private static let longestBracket = 18

  /// Whether a byte range holds such a link and nothing else but white space.
  static func fills(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let rest = endOfWeekday(range, bytes)..<range.upperBound
    return RangeConnector.fills(rest, in: bytes)
      || verbs.contains { $0.count == rest.count && bytes[rest].elementsEqual($0) }
  }

  /// Where a bracket with the day of the week ends that begins a range; where the range begins if there
  /// is none.
  private static func endOfWeekday(_ range: Range<Int>, _ bytes: [UInt8]) -> Int {
    guard let (open, start) = bytes.scalar(at: range.lowerBound, before: range.upperBound),
      open.opensParenthesis,
      weekdays.contains(where: { bytes.hasBytes($0, at: start, before: range.upperBound) })
    else { return range.lowerBound }
    var offset = start
    while let (scalar, next) = bytes.scalar(at: offset, before: range.upperBound),
      next - start <= longestBracket
    {
      if scalar.closesParenthesis { return next }
      offset = next
    }
    return range.lowerBound
  }
}
