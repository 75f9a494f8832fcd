/// Byte ranges of a text, two bytes each where they lie close together in their order: a page may
/// have millions.
package struct PackedRanges: Sequence, Equatable, Sendable, ExpressibleByArrayLiteral {
  package private(set) var count = 0
  /// Where the last range ends; 0 where there is none.
  package private(set) var end = 0
  /// How far each range begins behind the end of the one before, and its length.
  private var numbers = PackedNumbers()

  package init(_ ranges: some Sequence<Range<Int>>) {
    numbers.reserveCapacity(2 * ranges.underestimatedCount)
    for range in ranges { append(range) }
  }

  package init(arrayLiteral ranges: Range<Int>...) {
    self.init(ranges)
  }

  package var isEmpty: Bool { count == 0 }

  /// Adds a range, which may lie anywhere.
  mutating func append(_ range: Range<Int>) {
    numbers.append(range.lowerBound - end)
    numbers.append(range.count)
    end = range.upperBound
    count += 1
  }

  package func makeIterator() -> Iterator { Iterator(numbers: numbers.makeIterator()) }

  /// Unpacks the ranges one by one.
  package struct Iterator: IteratorProtocol {
    fileprivate var numbers: PackedNumbers.Iterator
    private var end = 0

    fileprivate init(numbers: PackedNumbers.Iterator) {
      self.numbers = numbers
    }

    package mutating func next() -> Range<Int>? {
      guard let distance = numbers.next(), let length = numbers.next() else { return nil }
      let start = end + distance
      end = start + length
      return start..<end
    }
  }
}
