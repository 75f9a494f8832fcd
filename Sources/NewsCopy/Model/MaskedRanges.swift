/// Byte ranges of a page that are not copy, or not running text, sorted and apart.
@usableFromInline
package struct MaskedRanges: Sendable {
  @usableFromInline let ranges: [Range<Int>]

  package init(_ ranges: [Range<Int>] = []) {
    self.ranges = ranges
  }

  package var isEmpty: Bool { ranges.isEmpty }

  /// Whether a range shares a byte with one of them; an empty range counts as the byte after it.
  @inlinable
  package func touch(_ range: Range<Int>) -> Bool {
    // Most pages have none.
    !ranges.isEmpty && touchSome(range)
  }

  @usableFromInline
  func touchSome(_ range: Range<Int>) -> Bool {
    let end = max(range.upperBound, range.lowerBound + 1)
    guard let last = last(before: end) else { return false }
    return last.upperBound > range.lowerBound
  }

  /// Whether a range begins or ends in one of them; an empty range counts as the byte after it.
  package func touchEdge(of range: Range<Int>) -> Bool {
    touch(range.lowerBound..<range.lowerBound)
      || !range.isEmpty && touch(range.upperBound - 1..<range.upperBound)
  }

  /// Whether one of them begins at an offset.
  package func begin(at offset: Int) -> Bool {
    last(before: offset + 1)?.lowerBound == offset
  }

  /// Whether one of them holds a whole range.
  package func cover(_ range: Range<Int>) -> Bool {
    guard let last = last(before: range.lowerBound + 1) else { return false }
    return last.upperBound >= range.upperBound
  }

  /// What they have in common with a range, in order.
  func overlaps(of range: Range<Int>) -> [Range<Int>] {
    let first = ranges.partitioningIndex { $0.upperBound > range.lowerBound }
    return ranges[first...].prefix { $0.lowerBound < range.upperBound }
      .map { $0.clamped(to: range) }
  }

  /// The last range that begins before an offset.
  private func last(before offset: Int) -> Range<Int>? {
    let next = ranges.partitioningIndex { $0.lowerBound >= offset }
    return next > 0 ? ranges[next - 1] : nil
  }
}
