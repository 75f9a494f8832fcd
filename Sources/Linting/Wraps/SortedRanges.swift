/// Byte ranges that are asked about from the beginning of a page to its end.
struct SortedRanges {
  private let ranges: [Range<Int>]
  /// How many of them begin no later than the last gap asked about.
  private var begun = 0

  init(_ ranges: [Range<Int>]) {
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Ranges that overlap are no more.
  private static let mostOverlapping = 3

  /// Whether one of the ranges contains a gap, which begins no earlier than the last one; a range that
  /// ends where the gap begins does not.
  mutating func hold(_ gap: Range<Int>) -> Bool {
    while begun < ranges.count, ranges[begun].lowerBound <= gap.lowerBound { begun += 1 }
    var index = begun - 1
    while index >= 0, index >= begun - Self.mostOverlapping {
      if ranges[index].upperBound >= gap.upperBound { return true }
      index -= 1
    }
    return false
  }
}
