/// Where Han characters stand that equal the last one or the last but one, in the order of the text, a
/// byte or two each: a page may have millions.
struct RepeatedCharacters: Sequence, Sendable {
  /// How far each stands behind the one before.
  private var distances = PackedNumbers()
  private var last = 0

  mutating func append(_ offset: Int) {
    distances.append(offset - last)
    last = offset
  }

  func makeIterator() -> Iterator { Iterator(distances: distances.makeIterator()) }

  /// Unpacks their byte offsets one by one.
  struct Iterator: IteratorProtocol {
    fileprivate var distances: PackedNumbers.Iterator
    private var offset = 0

    fileprivate init(distances: PackedNumbers.Iterator) {
      self.distances = distances
    }

    mutating func next() -> Int? {
      guard let distance = distances.next() else { return nil }
      offset += distance
      return offset
    }
  }
}
