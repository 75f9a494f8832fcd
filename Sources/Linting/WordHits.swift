/// Where the words of one rule stand on a page, in the order of the text, a few bytes each: a page may
/// have millions.
struct WordHits: Sequence, Sendable {
  private(set) var count = 0
  /// How far each begins behind the beginning of the one before, its length, and its word.
  private var numbers = PackedNumbers()
  /// Where the last one begins.
  private var last = 0
  private var isInOrder = true

  var isEmpty: Bool { count == 0 }

  mutating func append(_ hit: WordHit) {
    let start = hit.range.lowerBound
    if start < last { isInOrder = false }
    numbers.append(start - last)
    numbers.append(hit.range.count)
    numbers.append(hit.word)
    last = start
    count += 1
  }

  /// Sorts by place and then by word: longer words may be met after shorter ones that begin behind
  /// them.
  mutating func putInOrder() {
    guard !isInOrder else { return }
    let sorted = sorted { ($0.range.lowerBound, $0.word) < ($1.range.lowerBound, $1.word) }
    self = WordHits()
    for hit in sorted { append(hit) }
  }

  func makeIterator() -> Iterator { Iterator(numbers: numbers.makeIterator()) }

  /// Unpacks the hits one by one.
  struct Iterator: IteratorProtocol {
    fileprivate var numbers: PackedNumbers.Iterator
    private var start = 0

    fileprivate init(numbers: PackedNumbers.Iterator) {
      self.numbers = numbers
    }

    mutating func next() -> WordHit? {
      guard let distance = numbers.next(), let length = numbers.next(), let word = numbers.next()
      else { return nil }
      start += distance
      return WordHit(range: start..<start + length, word: word)
    }
  }
}
