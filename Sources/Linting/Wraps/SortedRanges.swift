/// Byte ranges that are asked about from the beginning of a page to its end.
struct SortedRanges {
  private let ranges: [Range<Int>]
  /// Where the farthest of each range and the few before it ends.
  private let ends: [Int]
  /// How many of them begin no later than the last gap asked about.
  private var begun = 0

  init(_ ranges: [Range<Int>]) {
    let sorted = ranges.sorted { $0.lowerBound < $1.lowerBound }
    self.ranges = sorted
    ends = sorted.indices.map { last in
      (max(0, last - Self.mostOverlapping + 1)...last).reduce(0) { max($0, sorted[$1].upperBound) }
    }
  }

  /// Ranges that overlap are no more.
  private static let mostOverlapping = 3

  /// Whether one of the ranges contains a gap, which begins no earlier than the last one; a range that
  /// ends where the gap begins does not.
  mutating func hold(_ gap: Range<Int>) -> Bool {
    while begun < ranges.count, ranges[begun].lowerBound <= gap.lowerBound { begun += 1 }
    return begun > 0 && ends[begun - 1] >= gap.upperBound
  }
}
