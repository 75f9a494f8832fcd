internal import NewsCopy

/// Places of a page where repairs undo or feed each other: they are left as they stand.
struct RestlessPlaces {
  /// Byte ranges of the page as it came, in its order, none in the way of another.
  private(set) var ranges: [Range<Int>] = []

  /// Adds ranges, in any order.
  mutating func add(_ more: [Range<Int>]) {
    let sorted = (ranges + more).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    ranges = []
    for range in sorted {
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] =
          last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
  }

  /// The same places, each with the whole of its lines.
  func wholeLines(of bytes: [UInt8]) -> [Range<Int>] {
    ranges.map { range in
      let start = bytes[..<range.lowerBound].lastIndex(of: Self.newline).map { $0 + 1 } ?? 0
      let end = bytes[range.upperBound...].firstIndex(of: Self.newline) ?? bytes.count
      return start..<end
    }
  }

  private static let newline = UInt8(ascii: "\n")

  /// Whether a fix would change one of some places of the page, sorted and apart.
  static func changes(_ fix: Fix, any places: [Range<Int>]) -> Bool {
    fix.edits.contains { edit in
      let next = places.partitioningIndex { $0.upperBound >= edit.range.lowerBound }
      return places[next...].prefix { $0.lowerBound <= edit.range.upperBound }
        .contains { $0.collides(with: edit.range) }
    }
  }
}
