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

  /// Whether one of them begins at an offset.
  package func begin(at offset: Int) -> Bool {
    last(before: offset + 1)?.lowerBound == offset
  }

  /// Whether one of them holds a whole range.
  package func cover(_ range: Range<Int>) -> Bool {
    guard let last = last(before: range.lowerBound + 1) else { return false }
    return last.upperBound >= range.upperBound
  }

  /// The last range that begins before an offset.
  private func last(before offset: Int) -> Range<Int>? {
    let next = ranges.partitioningIndex { $0.lowerBound >= offset }
    return next > 0 ? ranges[next - 1] : nil
  }
}
