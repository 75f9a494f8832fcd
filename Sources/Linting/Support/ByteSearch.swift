internal import NewsCopy

/// Finds a word in bytes without looking at most of them (Horspool 1980).
struct ByteSearch {
  private let word: [UInt8]
  /// How far to move on, by the byte that stands below the word's last one.
  private let steps: [Int]

  init(_ word: String) {
    let word = Array(word.utf8)
    var steps = [Int](repeating: word.count, count: 256)
    for (index, byte) in word.dropLast().enumerated() { steps[Int(byte)] = word.count - 1 - index }
    self.word = word
    self.steps = steps
  }

  /// The byte offsets where the word begins, in the order of the text.
  func offsets(in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
    guard let last = word.last else { return [] }
    var found: [Int] = []
    var end = range.lowerBound + word.count - 1
    while end < range.upperBound {
      let byte = bytes[end]
      let start = end - word.count + 1
      if byte == last, bytes.hasBytes(word, at: start, before: range.upperBound) {
        found.append(start)
      }
      end += steps[Int(byte)]
    }
    return found
  }
}
