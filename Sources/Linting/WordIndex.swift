internal import NewsCopy

/// Looks for the words of all rules in one pass over a page.
///
/// A filter on the first two characters turns nearly every place away before any word is looked
/// up, so the number of words hardly counts.
struct WordIndex: Sendable {
  private struct Word {
    /// UTF-8, in ``letters``.
    let letters: Range<Int>
    /// The index of the rule that looks for it.
    let rule: Int
  }

  /// The bytes of all words, one after the other.
  private var letters: [UInt8] = []
  /// The words that begin with each scalar.
  private var words: [Unicode.Scalar: [Word]] = [:]
  /// One bit for each remainder of three bytes that begin a word.
  private var firstBytes = [UInt64](repeating: 0, count: 64)
  /// One bit for each remainder of two scalars that begin a word.
  private var firstScalars = [UInt64](repeating: 0, count: 64)
  private let ruleCount: Int

  /// Takes the words of each rule, in the order of the rules; words have at least two characters
  /// and three bytes.
  init(_ wordsOfRules: [[String]]) {
    ruleCount = wordsOfRules.count
    for (rule, ofRule) in wordsOfRules.enumerated() {
      for word in ofRule { add(word, of: rule) }
    }
  }

  private mutating func add(_ word: String, of rule: Int) {
    let scalars = [Unicode.Scalar](word)
    let bytes = Array(word.utf8)
    guard scalars.count >= 2, bytes.count >= 3 else { return }
    words[scalars[0], default: []].append(
      Word(letters: letters.count..<letters.count + bytes.count, rule: rule))
    letters += bytes
    let byteBit = Self.bit(of: bytes[0], bytes[1], bytes[2])
    firstBytes[byteBit >> 6] |= 1 << UInt64(byteBit & 63)
    let scalarBit = Self.bit(of: scalars[0], scalars[1])
    firstScalars[scalarBit >> 6] |= 1 << UInt64(scalarBit & 63)
  }

  @inline(__always)
  private static func bit(of first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (Int(first) << 9 ^ Int(second) << 6 ^ Int(third)) & 4095
  }

  private static func bit(of first: Unicode.Scalar, _ second: Unicode.Scalar) -> Int {
    Int((first.value &* 31 &+ second.value) & 4095)
  }

  /// Where the words of each rule stand, in the order of the rules.
  func find(on page: Page) -> [[Range<Int>]] {
    var found = [[Range<Int>]](repeating: [], count: ruleCount)
    guard !letters.isEmpty else { return found }
    let text = page.bytes.span
    let filter = firstBytes.span
    let end = page.range.upperBound - 2
    var offset = page.range.lowerBound
    while offset < end {
      let lead = text[offset]
      let bit = Self.bit(of: lead, text[offset + 1], text[offset + 2])
      if filter[bit >> 6] & (1 << UInt64(bit & 63)) != 0 {
        add(wordsAt: offset, on: page, to: &found)
      }
      offset += lead.scalarLength
    }
    return found
  }

  private func add(wordsAt start: Int, on page: Page, to found: inout [[Range<Int>]]) {
    let bytes = page.bytes
    let end = page.range.upperBound
    guard let (first, next) = bytes.scalar(at: start, before: end),
      let second = bytes.scalar(at: next, before: end)?.scalar
    else { return }
    let bit = Self.bit(of: first, second)
    guard firstScalars[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return }
    for word in words[first] ?? [] where start + word.letters.count <= end {
      let isThere = word.letters.enumerated().allSatisfy { letters[$1] == bytes[start + $0] }
      if isThere { found[word.rule].append(start..<start + word.letters.count) }
    }
  }
}
