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
  /// For the last twelve bits of each scalar, with which bits before those it begins a word.
  private var mayBegin = [UInt8](repeating: 0, count: 4096)
  /// Whether a word begins with anything but a Han character of three bytes.
  private var hasOtherFirsts = false
  /// The first two scalars of the words.
  private var openings = ScalarPairFilter()
  private let ruleCount: Int

  /// Takes the words of each rule, in the order of the rules; words have at least two characters.
  init(_ wordsOfRules: [[String]]) {
    ruleCount = wordsOfRules.count
    for (rule, ofRule) in wordsOfRules.enumerated() {
      for word in ofRule { add(word, of: rule) }
    }
  }

  private mutating func add(_ word: String, of rule: Int) {
    let scalars = [Unicode.Scalar](word)
    let bytes = Array(word.utf8)
    guard scalars.count >= 2 else { return }
    words[scalars[0], default: []].append(
      Word(letters: letters.count..<letters.count + bytes.count, rule: rule))
    letters += bytes
    mayBegin[Int(scalars[0].value & 4095)] |= 1 << UInt8(scalars[0].value >> 12 & 7)
    openings.insert(scalars[0], scalars[1])
    hasOtherFirsts = hasOtherFirsts || !bytes[0].beginsHan
  }

  /// Where the words of each rule stand, in the order of the rules.
  func find(on page: Page) -> [[Range<Int>]] {
    var found = [[Range<Int>]](repeating: [], count: ruleCount)
    guard !letters.isEmpty else { return found }
    let bytes = page.bytes
    let text = bytes.span
    let mayBegin = mayBegin.span
    let end = page.range.upperBound
    var offset = page.range.lowerBound
    while offset < end {
      let lead = text[offset]
      if lead.beginsHan {
        let tail = Int(text[offset + 1] & 0x3F) << 6 | Int(text[offset + 2] & 0x3F)
        if mayBegin[tail] & (1 << (lead & 7)) != 0 { add(wordsAt: offset, on: page, to: &found) }
        offset += 3
      } else {
        if hasOtherFirsts, beginsOther(at: offset, in: bytes) {
          add(wordsAt: offset, on: page, to: &found)
        }
        offset += lead.scalarLength
      }
    }
    return found
  }

  private func beginsOther(at offset: Int, in bytes: [UInt8]) -> Bool {
    guard let scalar = bytes.scalar(at: offset, before: bytes.count)?.scalar else { return false }
    return mayBegin[Int(scalar.value & 4095)] & (1 << UInt8(scalar.value >> 12 & 7)) != 0
  }

  private func add(wordsAt start: Int, on page: Page, to found: inout [[Range<Int>]]) {
    let bytes = page.bytes
    let end = page.range.upperBound
    guard let (first, next) = bytes.scalar(at: start, before: end),
      let second = bytes.scalar(at: next, before: end)?.scalar,
      openings.mayContain(first, second)
    else { return }
    for word in words[first] ?? [] where start + word.letters.count <= end {
      let isThere = word.letters.enumerated().allSatisfy { letters[$1] == bytes[start + $0] }
      if isThere { found[word.rule].append(start..<start + word.letters.count) }
    }
  }
}
