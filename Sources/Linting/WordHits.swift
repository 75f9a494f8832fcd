/// Where the words of one rule stand on a page, in the order of the text; eight bytes for each, as a
/// page may have millions.
struct WordHits: RandomAccessCollection, Sendable {
  /// Which word stands there, in 24 bits, below where it begins, in 40.
  private var places: [UInt64] = []
  private let words: [WordIndex.Word]

  /// Takes the words of the index.
  init(of words: [WordIndex.Word] = []) {
    self.words = words
  }

  /// So many words can be told apart.
  static let mostWords = 1 << 24

  var startIndex: Int { 0 }
  var endIndex: Int { places.count }

  subscript(position: Int) -> WordHit {
    let word = words[Int(places[position] & 0xFF_FFFF)]
    let start = Int(places[position] >> 24)
    return WordHit(range: start..<start + Int(word.count), word: Int(word.place))
  }

  /// Adds a place of a word, by its index among those of the index.
  mutating func append(_ word: Int, at start: Int) {
    places.append(UInt64(start) << 24 | UInt64(word))
  }

  /// Sorts by place and then by word: longer words may be met after shorter ones that begin behind
  /// them.
  mutating func putInOrder() {
    let isInOrder = zip(places, places.dropFirst()).allSatisfy { $0 >> 24 <= $1 >> 24 }
    if !isInOrder { places.sort() }
  }
}
