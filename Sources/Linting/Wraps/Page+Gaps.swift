internal import NewsCopy

extension Page {
  /// The white space directly in front of an offset.
  func gap(before end: Int) -> Range<Int> {
    var start = end
    while let (scalar, begin) = bytes.scalar(endingAt: start, after: range.lowerBound),
      scalar.isGap
    {
      start = begin
    }
    return start..<end
  }

  /// The white space directly behind an offset.
  func gap(after start: Int) -> Range<Int> {
    var end = start
    while let (scalar, next) = bytes.scalar(at: end, before: range.upperBound), scalar.isGap {
      end = next
    }
    return start..<end
  }

  /// Whether a line ends in a gap.
  func breaksLine(_ gap: Range<Int>) -> Bool {
    bytes[gap].contains(where: \.breaksLine)
  }
}
