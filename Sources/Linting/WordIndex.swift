internal import NewsCopy

/// Looks for the words of all rules in one pass over a page.
///
/// A filter on two neighbouring characters turns nearly every place away before any word is looked
/// up, so the number of words hardly counts; a table of words is taken in as it lies in the
/// program, without a string for each.
struct WordIndex: Sendable {
  /// What one rule looks for.
  struct Source {
    let words: [String]
    let table: WordTable?
  }

  private struct Word {
    /// Bytes of ``letters``.
    let start: Int32
    let count: Int32
    /// The index of the rule that looks for it.
    let rule: Int32
    /// The index of the word among those of its rule.
    let place: Int32
    /// The next word of the same slot; -1 for the last one.
    var next: Int32 = -1
  }

  /// The bytes of all words, and what stands between them in tables.
  private var letters: [UInt8] = []
  private var words: [Word] = []
  /// By the hash of a word's first two characters, the first word that has it; -1 for none.
  private var slots: [Int32] = []
  /// One bit for each hash of two characters with which a word begins.
  private var pairs = [UInt64](repeating: 0, count: 1024)
  /// For the last twelve bits of each scalar, with which bits before those it is a word by itself.
  private var singles: [UInt8] = []
  private let ruleCount: Int

  /// Takes the words of each rule, in the order of the rules.
  init(_ sources: [Source]) {
    ruleCount = sources.count
    for (rule, source) in sources.enumerated() {
      for (place, word) in source.words.enumerated() where !word.isEmpty {
        words.append(
          Word(
            start: Int32(clamping: letters.count), count: Int32(clamping: word.utf8.count),
            rule: Int32(clamping: rule), place: Int32(clamping: place)))
        letters += Array(word.utf8)
      }
      if let table = source.table { add(table, of: rule) }
    }
    fillSlots()
  }

  private mutating func add(_ table: WordTable, of rule: Int) {
    let base = letters.count
    letters += table.bytes
    words.reserveCapacity(words.count + table.records.count)
    for (place, record) in table.records.enumerated() {
      words.append(
        Word(
          start: Int32(clamping: base + Int(record.start)), count: record.wordLength,
          rule: Int32(clamping: rule), place: Int32(clamping: place)))
    }
  }

  private mutating func fillSlots() {
    guard !words.isEmpty else { return }
    var size = 16
    while size < 2 * words.count { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    // From the last to the first, so that the words of a slot stay in their order.
    for index in words.indices.reversed() {
      let (first, second) = opening(of: words[index])
      if second == 0 { insertSingle(first) }
      let hash = Self.hash(first, second)
      pairs[Int(hash >> 54)] |= 1 << (hash >> 48 & 63)
      let slot = slot(of: hash)
      words[index].next = slots[slot]
      slots[slot] = Int32(clamping: index)
    }
  }

  /// The first two scalars of a word; 0 for a second one that is not there.
  private func opening(of word: Word) -> (UInt32, UInt32) {
    let start = Int(word.start)
    let end = start + Int(word.count)
    guard let (first, next) = letters.scalar(at: start, before: end) else { return (0, 0) }
    return (first.value, letters.scalar(at: next, before: end)?.scalar.value ?? 0)
  }

  private mutating func insertSingle(_ scalar: UInt32) {
    if singles.isEmpty { singles = [UInt8](repeating: 0, count: 4096) }
    singles[Int(scalar & 4095)] |= 1 << UInt8(scalar >> 12 & 7)
  }

  @inline(__always)
  private static func hash(_ first: UInt32, _ second: UInt32) -> UInt64 {
    (UInt64(first) << 21 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
  }

  @inline(__always)
  private func slot(of hash: UInt64) -> Int { Int(hash >> 24) & (slots.count - 1) }

  /// Where the words of each rule stand, in the order of the rules.
  func find(on page: Page) -> [[WordHit]] {
    var found = [[WordHit]](repeating: [], count: ruleCount)
    guard !words.isEmpty else { return found }
    let bytes = page.bytes
    let text = bytes.span
    let pairs = pairs.span
    let end = page.range.upperBound
    var offset = page.range.lowerBound
    var previous: UInt32 = 0
    var previousStart = offset
    while offset < end {
      let lead = text[offset]
      let scalar: UInt32
      if lead.beginsHan {
        scalar =
          UInt32(lead & 0x0F) << 12 | UInt32(text[offset + 1] & 0x3F) << 6
          | UInt32(text[offset + 2] & 0x3F)
      } else if lead < 0x80 {
        scalar = UInt32(lead)
      } else {
        scalar = bytes.scalar(at: offset, before: end)?.scalar.value ?? 0
      }
      let hash = Self.hash(previous, scalar)
      if pairs[Int(hash >> 54)] & 1 << (hash >> 48 & 63) != 0 {
        add(wordsAt: previousStart, hash, in: bytes, before: end, to: &found)
      }
      if !singles.isEmpty, singles[Int(scalar & 4095)] & 1 << UInt8(scalar >> 12 & 7) != 0 {
        add(wordsAt: offset, Self.hash(scalar, 0), in: bytes, before: end, to: &found)
      }
      previous = scalar
      previousStart = offset
      offset += lead.scalarLength
    }
    return found
  }

  private func add(
    wordsAt start: Int, _ hash: UInt64, in bytes: [UInt8], before end: Int,
    to found: inout [[WordHit]]
  ) {
    var index = Int(slots[slot(of: hash)])
    while index >= 0 {
      let word = words[index]
      let range = start..<start + Int(word.count)
      if range.upperBound <= end, isThere(word, at: start, in: bytes) {
        found[Int(word.rule)].append(WordHit(range: range, word: Int(word.place)))
      }
      index = Int(word.next)
    }
  }

  private func isThere(_ word: Word, at start: Int, in bytes: [UInt8]) -> Bool {
    let letters = letters.span
    let text = bytes.span
    for offset in 0..<Int(word.count)
    where letters[Int(word.start) + offset] != text[start + offset] { return false }
    return true
  }
}
