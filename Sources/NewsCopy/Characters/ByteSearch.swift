/// Finds words in bytes without looking at most of them (Horspool 1980, for several words at once).
package struct ByteSearch: Sendable {
  private let words: [[UInt8]]
  /// Bytes of the shortest word; the others are looked for by as many of their first bytes.
  private let length: Int
  /// How far to move on, by the byte that stands where the shortest word would end.
  private let steps: [UInt8]

  /// Marks the step of a byte with which a word may end.
  private static let ending: UInt8 = 0x80

  package init(_ words: [String]) {
    let words = words.map { Array($0.utf8) }.filter { !$0.isEmpty }
    let length = words.reduce(words.isEmpty ? 0 : Int(Self.ending) - 1) { min($0, $1.count) }
    var steps = [UInt8](repeating: UInt8(length), count: 256)
    for word in words {
      for index in 0..<length - 1 {
        let step = UInt8(length - 1 - index)
        if step < steps[Int(word[index])] { steps[Int(word[index])] = step }
      }
    }
    for word in words { steps[Int(word[length - 1])] |= Self.ending }
    self.words = words
    self.length = length
    self.steps = steps
  }

  /// A word that was found.
  package struct Match {
    /// The index of the word among those looked for.
    package let word: Int
    /// Bytes.
    package let range: Range<Int>
  }

  /// Whether any of the words stands in a range.
  package func occurs(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var isFound = false
    visitPlaces(in: bytes, range) { start in
      isFound = words.contains { bytes.hasBytes($0, at: start, before: range.upperBound) }
      return !isFound
    }
    return isFound
  }

  /// Where the words stand, in the order of the text.
  package func matches(in bytes: [UInt8], _ range: Range<Int>) -> [Match] {
    var found: [Match] = []
    visitPlaces(in: bytes, range) { start in
      add(wordsAt: start, in: bytes, before: range.upperBound, to: &found)
      return true
    }
    return found
  }

  /// Visits the places where a word may begin, in the order of the text, until `visit` says false.
  @inline(__always)
  private func visitPlaces(in bytes: [UInt8], _ range: Range<Int>, _ visit: (Int) -> Bool) {
    guard length > 0 else { return }
    let text = bytes.span
    let steps = steps.span
    var end = range.lowerBound + length - 1
    while end < range.upperBound {
      let step = steps[Int(text[end])]
      if step >= Self.ending, !visit(end - length + 1) { return }
      end &+= Int(step & ~Self.ending)
    }
  }

  private func add(
    wordsAt start: Int, in bytes: [UInt8], before end: Int, to found: inout [Match]
  ) {
    for (index, word) in words.enumerated() where bytes.hasBytes(word, at: start, before: end) {
      found.append(Match(word: index, range: start..<start + word.count))
    }
  }
}
