internal import NewsCopy

/// Finds words in bytes without looking at most of them (Horspool 1980, for several words at once).
struct ByteSearch {
  private let words: [[UInt8]]
  /// Bytes of the shortest word; the others are looked for by as many of their first bytes.
  private let length: Int
  /// How far to move on, by the byte that stands where the shortest word would end.
  private let steps: [UInt8]
  private let isLast: [Bool]

  init(_ words: [String]) {
    let words = words.map { Array($0.utf8) }.filter { !$0.isEmpty }
    let length = min(words.map(\.count).min() ?? 0, Int(UInt8.max))
    var steps = [UInt8](repeating: UInt8(length), count: 256)
    var isLast = [Bool](repeating: false, count: 256)
    for word in words {
      isLast[Int(word[length - 1])] = true
      for (index, byte) in word.prefix(length - 1).enumerated() {
        steps[Int(byte)] = min(steps[Int(byte)], UInt8(length - 1 - index))
      }
    }
    self.words = words
    self.length = length
    self.steps = steps
    self.isLast = isLast
  }

  /// Whether any of the words stands in a range.
  func occurs(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    !ranges(in: bytes, range).isEmpty
  }

  /// Where the words stand, in the order of the text.
  func ranges(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    guard length > 0 else { return [] }
    var found: [Range<Int>] = []
    var end = range.lowerBound + length - 1
    while end < range.upperBound {
      let byte = Int(bytes[end])
      if isLast[byte] {
        let start = end - length + 1
        for word in words where bytes.hasBytes(word, at: start, before: range.upperBound) {
          found.append(start..<start + word.count)
        }
      }
      end += Int(steps[byte])
    }
    return found
  }
}
