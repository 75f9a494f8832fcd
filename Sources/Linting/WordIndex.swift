internal import NewsCopy
internal import RuleFormat

/// Looks for the words of all rules in one pass over a page.
///
/// A filter on two neighbouring characters turns nearly every place away before any word is looked
/// up, so the number of words hardly counts: a word is known by two characters that correct copy
/// seldom has side by side, such as those where it begins to differ from its replacement. A table of
/// words stays where it lies in the program.
struct WordIndex: Sendable {
  /// What one rule looks for.
  private enum Source {
    case words([[UInt8]])
    case table(WordTable)

    init(_ rule: any Rule) {
      self = rule.table.map { .table($0) } ?? .words(rule.words.map { Array($0.utf8) })
    }

    var count: Int {
      switch self {
      case .words(let words): words.count
      case .table(let table): table.directory.count
      }
    }
  }

  /// A word in the slots: eight bytes, for the many of them are filled at every start.
  private struct Entry {
    /// What the slot's number does not tell of the word's key.
    let check: UInt16
    /// The index of what looks for it among the sources.
    let source: UInt16
    /// The index of the word in its source, or its record; `UInt32.max` in an empty slot.
    let word: UInt32

    static let empty = Entry(check: 0, source: 0, word: .max)
    var isEmpty: Bool { word == .max }
  }

  private static let filterSize = 1 << 13

  /// First bytes of the Han characters that copy is written with.
  private static let hanLeads: ClosedRange<UInt8> = 0xE4...0xE9

  private let sources: [Source]
  /// Whether a rule asks for characters that stand twice.
  private let seeksRepeats: Bool
  /// For each rule, the index of its source; nil where it looks for no words.
  private let places: [Int?]
  /// From the slot of its key, the first empty one takes a word.
  private var entries: [Entry]
  /// One bit for each key's upper bits.
  private var filter = [UInt64](repeating: 0, count: filterSize)

  /// Takes the words of each rule.
  init(_ rules: [any Rule]) {
    var sources: [Source] = []
    seeksRepeats = rules.contains { $0 is WordingRepeated }
    places = rules.map { rule in
      let source = Source(rule)
      guard source.count > 0 else { return nil }
      sources.append(source)
      return sources.count - 1
    }
    self.sources = sources
    let count = sources.reduce(0) { $0 + $1.count }
    var size = 16
    while size * 3 < count * 4 { size *= 2 }
    entries = [Entry](repeating: .empty, count: size)
    for (index, source) in sources.enumerated() {
      guard let index = UInt16(exactly: index) else { continue }
      switch source {
      case .table(let table):
        table.directory.forEach { record, key in enter(record, of: index, key) }
      case .words(let words):
        for (place, word) in words.enumerated() where !word.isEmpty {
          enter(place, of: index, WordKey.key(of: word.span, from: WordKey.anchor(of: word.span)))
        }
      }
    }
  }

  private mutating func enter(_ word: Int, of source: UInt16, _ key: UInt32) {
    filter[Int(key &>> 17)] |= 1 &<< UInt64(key &>> 11 & 63)
    let entry = Entry(
      check: UInt16(truncatingIfNeeded: key &>> 14), source: source, word: UInt32(clamping: word))
    let mask = entries.count - 1
    var entries = entries.mutableSpan
    var slot = Int(key) & mask
    while !entries[slot].isEmpty { slot = (slot + 1) & mask }
    entries[slot] = entry
  }

  /// Where the words of a rule are in what ``find(on:)`` gives; nil where it looks for none.
  func place(of rule: Int) -> Int? { places[rule] }

  /// Where the words of each rule that looks for any stand; and the Han characters that equal the last
  /// one or the last but one, where something may stand twice.
  func find(on page: Page) -> (words: [WordHits], repeats: RepeatedCharacters) {
    var repeats = RepeatedCharacters()
    guard !sources.isEmpty || seeksRepeats else { return ([], repeats) }
    var found = [WordHits](repeating: WordHits(), count: sources.count)
    let bytes = page.bytes
    let text = bytes.span.extracting(0..<page.range.upperBound)
    // Of a size that the compiler knows, for it to see that no key lies beyond.
    let filter = filter.span.extracting(0..<Self.filterSize)
    let first = page.range.lowerBound
    var offset = first
    var previous: UInt64 = 0
    var second: UInt64 = 0
    var previousStart = offset
    while offset < text.count {
      let (letter, next) = WordKey.letter(at: offset, in: text)
      let pair = WordKey.key(previous, letter)
      let single = WordKey.key(0, letter)
      let (pairBit, singleBit) = (Self.bit(of: pair, in: filter), Self.bit(of: single, in: filter))
      if pairBit | singleBit != 0 {
        // Behind nothing, a character has the key of a word of one.
        if pairBit != 0, previous != 0 {
          add(wordsAt: previousStart, pair, in: text, from: first, to: &found)
        }
        if singleBit != 0 { add(wordsAt: offset, single, in: text, from: first, to: &found) }
      }
      if letter == previous || letter == second { note(offset, in: text, &repeats) }
      second = previous
      previous = letter
      previousStart = offset
      offset = next
    }
    for place in found.indices { found[place].putInOrder() }
    return (found, repeats)
  }

  /// What the filter knows of a key: 1 where some word may have it.
  @inline(__always)
  private static func bit(of key: UInt32, in filter: Span<UInt64>) -> UInt64 {
    filter[Int(key &>> 17)] &>> UInt64(key &>> 11 & 63) & 1
  }

  @inline(never)
  private func note(_ offset: Int, in text: Span<UInt8>, _ repeats: inout RepeatedCharacters) {
    if Self.hanLeads.contains(text[offset]) { repeats.append(offset) }
  }

  @inline(never)
  private func add(
    wordsAt anchor: Int, _ key: UInt32, in text: Span<UInt8>, from first: Int,
    to found: inout [WordHits]
  ) {
    let check = UInt16(truncatingIfNeeded: key &>> 14)
    var slot = Int(key) & (entries.count - 1)
    while !entries[slot].isEmpty {
      let entry = entries[slot]
      if entry.check == check, let range = range(of: entry, at: anchor, in: text, from: first) {
        found[Int(entry.source)].append(WordHit(range: range, word: Int(entry.word)))
      }
      slot = (slot + 1) & (entries.count - 1)
    }
  }

  /// Where a word stands whose known characters are at an offset; nil where other letters do.
  private func range(
    of entry: Entry, at anchor: Int, in text: Span<UInt8>, from first: Int
  ) -> Range<Int>? {
    let record = Int(entry.word)
    switch sources[Int(entry.source)] {
    case .words(let words):
      let word = words[record]
      let start = anchor - WordKey.anchor(of: word.span)
      guard start >= first else { return nil }
      return Self.range(of: word.span, at: start, in: text)
    case .table(let table):
      guard let head = table.head(of: record), anchor - head.anchor >= first else { return nil }
      let letters = table.text.utf8Span.span
      return Self.range(
        of: letters.extracting(head.range(of: record)), at: anchor - head.anchor, in: text)
    }
  }

  private static func range(
    of word: Span<UInt8>, at start: Int, in text: Span<UInt8>
  ) -> Range<Int>? {
    guard word.count <= text.count - start else { return nil }
    // From the end: words of one slot begin alike.
    var offset = word.count - 1
    while offset >= 0 {
      if word[offset] != text[start + offset] { return nil }
      offset -= 1
    }
    return start..<start + word.count
  }
}
