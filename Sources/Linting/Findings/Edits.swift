/// Edits in the order of the text, without overlaps, a few bytes each where many set the same.
package struct Edits: Sequence, Equatable, Sendable, ExpressibleByArrayLiteral {
  private var ranges = PackedRanges()
  /// The replacements, short ones that repeat one of the last few left out.
  private var texts: [String] = []
  /// What each text is known by.
  private var keys: [UInt64] = []
  /// For each edit, which of the texts it sets.
  private var choices = PackedNumbers()

  /// How many texts are compared with a new one.
  private static let reach = 16

  package init(_ edits: some Sequence<Edit>) {
    choices.reserveCapacity(edits.underestimatedCount)
    append(contentsOf: edits)
  }

  package init(arrayLiteral edits: Edit...) {
    self.init(edits)
  }

  package var count: Int { ranges.count }

  package var isEmpty: Bool { ranges.isEmpty }

  package var first: Edit? { first { _ in true } }

  /// Where the last edit ends, in bytes of the text; 0 where there is none.
  package var end: Int { ranges.end }

  mutating func append(_ edit: Edit) {
    append(edit.range, choice: choice(of: edit.replacement))
  }

  /// Appends an edit that sets a text by its number.
  mutating func append(_ range: Range<Int>, choice: Int) {
    ranges.append(range)
    choices.append(choice)
  }

  /// The number of a text, for edits that set it.
  mutating func choice(of text: String) -> Int {
    let key = Self.key(of: text)
    if key != 0, let known = keys.suffix(Self.reach).lastIndex(of: key) { return known }
    texts.append(text)
    keys.append(key)
    return texts.count - 1
  }

  /// The bytes of a short text as one number; 0 for a longer one.
  private static func key(of text: String) -> UInt64 {
    guard text.utf8.count < 8 else { return 0 }
    return text.utf8.reduce(1) { $0 << 8 | UInt64($1) }
  }

  mutating func append(contentsOf edits: some Sequence<Edit>) {
    for edit in edits { append(edit) }
  }

  package func makeIterator() -> Iterator {
    Iterator(ranges: ranges.makeIterator(), texts: texts, choices: choices.makeIterator())
  }

  /// Unpacks the edits one by one.
  package struct Iterator: IteratorProtocol {
    fileprivate var ranges: PackedRanges.Iterator
    fileprivate let texts: [String]
    fileprivate var choices: PackedNumbers.Iterator

    package mutating func next() -> Edit? {
      guard let range = ranges.next(), let choice = choices.next() else { return nil }
      return Edit(range, texts[choice])
    }
  }
}
