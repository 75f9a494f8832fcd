internal import NewsCopy

/// Looks for the words of all rules in one pass over a page.
///
/// A filter on two neighbouring characters turns nearly every place away before any word is looked
/// up, so the number of words hardly counts: a word that has a replacement is known by the two
/// characters where it begins to differ, which correct copy seldom has side by side. A table of words
/// is taken in as it lies in the program, without a string for each.
struct WordIndex: Sendable {
  /// What one rule looks for.
  struct Source {
    let words: [String]
    let table: WordTable?
  }

  /// A word of one rule.
  struct Word {
    /// Bytes of ``letters``.
    let start: Int32
    let count: Int32
    /// Where the two characters that it is known by begin, in bytes of the word.
    let anchor: Int32
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
  /// By the hash of the two characters that a word is known by, the first such word; -1 for none.
  private var slots: [Int32] = []
  /// One bit for each hash of two characters that a word is known by.
  private var pairs = [UInt64](repeating: 0, count: 1 << 13)
  /// One bit for each hash of a character that is a word by itself.
  private var singles = [UInt64](repeating: 0, count: 1 << 10)
  private let ruleCount: Int

  /// Takes the words of each rule, in the order of the rules.
  init(_ sources: [Source]) {
    ruleCount = sources.count
    words.reserveCapacity(
      sources.reduce(0) { $0 + $1.words.count + ($1.table?.records.count ?? 0) })
    letters.reserveCapacity(sources.reduce(4096) { $0 + ($1.table?.text.utf8.count ?? 0) })
    for (rule, source) in sources.enumerated() {
      for (place, word) in source.words.enumerated() where !word.isEmpty {
        words.append(
          Word(
            start: Int32(clamping: letters.count), count: Int32(clamping: word.utf8.count),
            anchor: 0, rule: Int32(clamping: rule), place: Int32(clamping: place)))
        letters += Array(word.utf8)
      }
      if let table = source.table { add(table, of: rule) }
    }
    fillSlots()
  }

  private mutating func add(_ table: WordTable, of rule: Int) {
    let base = letters.count
    letters.append(contentsOf: table.text.utf8)
    for (place, record) in table.records.enumerated() {
      words.append(
        Word(
          start: Int32(clamping: base + Int(record.start)), count: record.wordLength,
          anchor: record.anchor, rule: Int32(clamping: rule), place: Int32(clamping: place)))
    }
  }

  private mutating func fillSlots() {
    guard !words.isEmpty else { return }
    var size = 16
    while size < 2 * words.count { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    // From the last to the first, so that the words of a slot stay in their order.
    for index in words.indices.prefix(WordHits.mostWords).reversed() {
      let hash = noted(words[index])
      let slot = slot(of: hash)
      words[index].next = slots[slot]
      slots[slot] = Int32(clamping: index)
    }
  }

  /// The hash of what a word is known by, noted in its filter.
  private mutating func noted(_ word: Word) -> UInt64 {
    let (first, second) = opening(of: word)
    guard let second else {
      let hash = Self.hash(0, first)
      singles[Int(truncatingIfNeeded: hash &>> 54)] |= 1 &<< (hash &>> 48)
      return hash
    }
    let hash = Self.hash(first, second)
    pairs[Int(truncatingIfNeeded: hash &>> 51)] |= 1 &<< (hash &>> 45)
    return hash
  }

  /// The two characters that a word is known by; one for a word of one.
  private func opening(of word: Word) -> (UInt64, UInt64?) {
    let text = letters.span.extracting(0..<Int(word.start) + Int(word.count))
    let (first, next) = Self.letter(at: Int(word.start) + Int(word.anchor), in: text)
    return (first, next < text.count ? Self.letter(at: next, in: text).letter : nil)
  }

  /// The bytes of a character as one number, and the offset after it.
  @inline(__always)
  private static func letter(
    at offset: Int, in text: Span<UInt8>
  ) -> (letter: UInt64, next: Int) {
    let lead = text[offset]
    var letter = UInt64(lead)
    if lead < 0x80 { return (letter, offset &+ 1) }
    guard offset < text.count &- 3 else { return lastLetter(at: offset, in: text) }
    letter = letter &<< 8 | UInt64(text[offset &+ 1])
    if lead < 0xE0 { return (letter, offset &+ 2) }
    letter = letter &<< 8 | UInt64(text[offset &+ 2])
    if lead < 0xF0 { return (letter, offset &+ 3) }
    return (letter &<< 8 | UInt64(text[offset &+ 3]), offset &+ 4)
  }

  /// The same where the text ends within four bytes.
  @inline(never)
  private static func lastLetter(
    at offset: Int, in text: Span<UInt8>
  ) -> (letter: UInt64, next: Int) {
    let next = min(offset + text[offset].scalarLength, text.count)
    var letter: UInt64 = 0
    for index in offset..<next { letter = letter << 8 | UInt64(text[index]) }
    return (letter, next)
  }

  @inline(__always)
  private static func hash(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &<< 32 | second) &* 0x9E37_79B9_7F4A_7C15
  }

  private func slot(of hash: UInt64) -> Int { Int(hash >> 24 & UInt64(slots.count - 1)) }

  /// Where the words of each rule stand, in the order of the rules.
  func find(on page: Page) -> [WordHits] {
    var found = [WordHits](repeating: WordHits(of: words), count: ruleCount)
    guard !words.isEmpty else { return found }
    let bytes = page.bytes
    let text = bytes.span.extracting(0..<page.range.upperBound)
    let pairs = pairs.span
    let singles = singles.span
    let first = page.range.lowerBound
    var offset = first
    var previous: UInt64 = 0
    var previousStart = offset
    while offset < text.count {
      let (letter, next) = Self.letter(at: offset, in: text)
      let pair = Self.hash(previous, letter)
      if pairs[Int(truncatingIfNeeded: pair &>> 51)] &>> (pair &>> 45) & 1 != 0 {
        add(wordsAt: previousStart, pair, in: text, from: first, to: &found)
      }
      let single = Self.hash(0, letter)
      if singles[Int(truncatingIfNeeded: single &>> 54)] &>> (single &>> 48) & 1 != 0 {
        add(wordsAt: offset, single, in: text, from: first, to: &found)
      }
      previous = letter
      previousStart = offset
      offset = next
    }
    for rule in found.indices { found[rule].putInOrder() }
    return found
  }

  @inline(never)
  private func add(
    wordsAt anchor: Int, _ hash: UInt64, in text: Span<UInt8>, from first: Int,
    to found: inout [WordHits]
  ) {
    var index = Int(slots[slot(of: hash)])
    while index >= 0 {
      let word = words[index]
      let start = anchor - Int(word.anchor)
      if start >= first, start + Int(word.count) <= text.count, isThere(word, at: start, in: text) {
        found[Int(word.rule)].append(index, at: start)
      }
      index = Int(word.next)
    }
  }

  private func isThere(_ word: Word, at start: Int, in text: Span<UInt8>) -> Bool {
    let letters = letters.span
    // From the end: words of one slot begin alike.
    var offset = Int(word.count) - 1
    while offset >= 0 {
      if letters[Int(word.start) + offset] != text[start + offset] { return false }
      offset -= 1
    }
    return true
  }
}
