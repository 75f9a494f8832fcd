/// Edits in the order of the text, without overlaps, a few bytes each where many set the same.
package struct Edits: Sequence, Equatable, Sendable, ExpressibleByArrayLiteral {
  private var ranges = PackedRanges()
  /// The replacements, those that repeat one of the last few left out.
  private var texts: [String] = []
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
    ranges.append(edit.range)
    choices.append(choice(of: edit.replacement))
  }

  private mutating func choice(of text: String) -> Int {
    let known = texts.suffix(Self.reach).lastIndex {
      Self.areSame($0.utf8Span.span, text.utf8Span.span)
    }
    if let known { return known }
    texts.append(text)
    return texts.count - 1
  }

  /// Whether two texts have the same bytes; ones that are equal as strings may not.
  private static func areSame(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
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
