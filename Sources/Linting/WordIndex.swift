internal import NewsCopy
internal import RuleFormat
internal import Rulebook

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
    case phrases(WordTable)

    init(_ rule: any Rule) {
      self =
        rule.table.map { .table($0) } ?? rule.phrases.map { .phrases($0) }
        ?? .words(rule.words.map { Array($0.utf8) })
    }

    /// The words as a declaration has them; nil where they are a few of a rule's own.
    var table: WordTable? {
      switch self {
      case .words: nil
      case .table(let table), .phrases(let table): table
      }
    }

    var count: Int {
      switch self {
      case .words(let words): words.count
      case .table(let table), .phrases(let table): table.directory.count
      }
    }
  }

  /// First bytes of the Han characters that copy is written with.
  private static let hanLeads: ClosedRange<UInt8> = 0xE4...0xE9

  private let sources: [Source]
  /// Whether a rule asks for characters that stand twice.
  private let seeksRepeats: Bool
  /// For each rule, the index of its source; nil where it looks for no words.
  private let places: [Int?]
  /// For each list of the program, the index of its source; empty where no rule has one.
  private let placesOfLists: [Int?]
  /// The words of the program's lists.
  private let lists = Rulebook.builtinWords
  /// All others, by their sources; the filter lets those of the lists through.
  private let own: WordSlots

  /// Takes the words of each rule.
  init(_ rules: [ActiveRule]) {
    var sources: [Source] = []
    var placesOfLists: [Int?] = []
    seeksRepeats = rules.contains(where: \.checker.seeksRepeats)
    places = rules.map { rule in
      let source = Source(rule.checker)
      guard source.count > 0 else { return nil }
      if source.table != nil, let list = Rulebook.builtinList(of: rule.sheet) {
        if placesOfLists.isEmpty {
          placesOfLists = Array(repeating: nil, count: Rulebook.builtinLists)
        }
        placesOfLists[list] = sources.count
      }
      sources.append(source)
      return sources.count - 1
    }
    self.sources = sources
    self.placesOfLists = placesOfLists
    own = Self.slots(of: sources, except: Set(placesOfLists.compactMap(\.self)))
  }

  /// Puts the words of sources into slots, those of the program's lists left out.
  private static func slots(of sources: [Source], except lists: Set<Int>) -> WordSlots {
    let others = sources.enumerated().filter { !lists.contains($0.offset) }
    var slots = WordSlots(for: others.reduce(0) { $0 + $1.element.count })
    for (index, source) in others {
      switch source {
      case .table(let table), .phrases(let table):
        table.directory.forEach { record, key in slots.enter(record, of: index, key) }
      case .words(let words):
        for (place, word) in words.enumerated() where !word.isEmpty {
          let key = WordKey.key(of: word.span, from: WordKey.anchor(of: word.span))
          slots.enter(place, of: index, key)
        }
      }
    }
    if !lists.isEmpty { slots.letThrough(Rulebook.builtinWords) }
    return slots
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
    let filter = own.filter.span
    let first = page.range.lowerBound
    var walk = Walk(from: first)
    var places: [Place] = []
    places.reserveCapacity(Self.mostPlaces + 1)
    while walk.advance(in: text, filter) {
      // Behind nothing, a character has the key of a word of one.
      if walk.mayEndPair(filter), walk.last != 0 {
        let start = Self.start(before: walk.offset, in: text)
        places.append(Place(offset: start, key: walk.pair))
      }
      if walk.mayBeWord(filter) { places.append(Place(offset: walk.offset, key: walk.single)) }
      if walk.repeats { note(walk.offset, in: text, &repeats) }
      if places.count >= Self.mostPlaces {
        add(wordsAt: &places, in: text, from: first, to: &found)
        places.removeAll(keepingCapacity: true)
      }
    }
    add(wordsAt: &places, in: text, from: first, to: &found)
    for place in found.indices { found[place].putInOrder() }
    return (found, repeats)
  }

  /// A place at which the filter lets a key through.
  private struct Place {
    /// Where its characters begin.
    let offset: Int
    let key: UInt32
    /// What the slot of the key holds in the lists, once that has been read.
    var slot: UInt64 = 0
  }

  /// So many places are met before any of them is looked at.
  private static let mostPlaces = 256

  /// A walk over the characters of a text that stops where something may be found.
  ///
  /// What is done there is left to others, so that hardly anything is moved from character to character.
  private struct Walk {
    /// Where the character begins at which it stands, and where the next one does.
    private(set) var offset: Int
    private var next: Int
    /// What the character adds to a key, and the two before it; 0 in front of the text.
    private var part: UInt64 = 0
    private(set) var last: UInt64 = 0
    private var lastButOne: UInt64 = 0

    init(from offset: Int) {
      self.offset = offset
      next = offset
    }

    /// Moves on to the next character of interest; false where none is left.
    @inline(never)
    mutating func advance(in text: Span<UInt8>, _ filter: Span<UInt64>) -> Bool {
      var walk = self
      // Of a size that the compiler knows, for it to see that no key lies beyond.
      let filter = filter.extracting(0..<WordSlots.filterSize)
      while walk.next < text.count {
        walk.lastButOne = walk.last
        walk.last = walk.part
        walk.offset = walk.next
        (walk.part, walk.next) = WordKey.part(at: walk.offset, in: text)
        if walk.mayEndPair(filter) || walk.mayBeWord(filter) || walk.repeats {
          self = walk
          return true
        }
      }
      return false
    }

    /// The key of the character and the one before it, and that of the character alone.
    @inline(__always) var pair: UInt32 { WordKey.key(last, part) }
    @inline(__always) var single: UInt32 { WordKey.key(0, part) }

    /// Whether the character equals one of the two before it.
    @inline(__always) var repeats: Bool { part == last || part == lastButOne }

    @inline(__always)
    func mayEndPair(_ filter: Span<UInt64>) -> Bool { Self.mayHold(pair, filter) }

    @inline(__always)
    func mayBeWord(_ filter: Span<UInt64>) -> Bool { Self.mayHold(single, filter) }

    /// Whether some word may have a key.
    @inline(__always)
    private static func mayHold(_ key: UInt32, _ filter: Span<UInt64>) -> Bool {
      let (index, bit) = WordSlots.place(of: key)
      return filter[index] &>> bit & 1 != 0
    }
  }

  /// Where the character before another one begins.
  private static func start(before offset: Int, in text: Span<UInt8>) -> Int {
    var start = offset - 1
    while text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  @inline(never)
  private func note(_ offset: Int, in text: Span<UInt8>, _ repeats: inout RepeatedCharacters) {
    if Self.hanLeads.contains(text[offset]) { repeats.append(offset) }
  }

  /// Adds the words at some places.
  ///
  /// Their slots lie far apart in memory, which is slow to answer: all are asked for before anything is
  /// done with one of them.
  private func add(
    wordsAt places: inout [Place], in text: Span<UInt8>, from first: Int,
    to found: inout [WordHits]
  ) {
    for index in places.indices { places[index].slot = lists.first(of: places[index].key) }
    for place in places { add(wordsAt: place, in: text, from: first, to: &found) }
  }

  @inline(never)
  private func add(
    wordsAt place: Place, in text: Span<UInt8>, from first: Int, to found: inout [WordHits]
  ) {
    own.forEach(of: place.key, own.first(of: place.key)) {
      add($0.word, of: $0.source, at: place.offset, in: text, from: first, to: &found)
    }
    guard !placesOfLists.isEmpty else { return }
    lists.forEach(of: place.key, place.slot) { entry in
      guard let source = placesOfLists[entry.source] else { return }
      add(entry.word, of: source, at: place.offset, in: text, from: first, to: &found)
    }
  }

  /// Adds a word whose known characters are at an offset, if the others are there as well.
  private func add(
    _ word: Int, of source: Int, at anchor: Int, in text: Span<UInt8>, from first: Int,
    to found: inout [WordHits]
  ) {
    if let range = range(of: word, in: source, at: anchor, in: text, from: first) {
      found[source].append(WordHit(range: range, word: word))
    }
  }

  private func range(
    of word: Int, in source: Int, at anchor: Int, in text: Span<UInt8>, from first: Int
  ) -> Range<Int>? {
    switch sources[source] {
    case .words(let words):
      let word = words[word]
      let start = anchor - WordKey.anchor(of: word.span)
      guard start >= first else { return nil }
      return Self.range(of: word.span, at: start, in: text)
    case .table(let table):
      guard let head = table.head(of: word), anchor - head.anchor >= first else { return nil }
      let letters = table.text.utf8Span.span
      return Self.range(
        of: letters.extracting(head.range(of: word)), at: anchor - head.anchor, in: text)
    case .phrases(let table):
      return NearPhrase.range(of: word, in: table, pairAt: anchor, in: text, from: first)
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
