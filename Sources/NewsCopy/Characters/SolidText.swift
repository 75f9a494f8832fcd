/// The characters of a stretch of copy without the white space between them.
///
/// A wrap may stand inside a role, a name or a date; what reads those reads solid text and looks
/// at the gaps only where they mean something.
package struct SolidText: Sendable {
  private struct Entry {
    let scalar: Unicode.Scalar
    let start: Int
  }

  private var entries: [Entry] = []
  /// What the scalars were read from.
  private var source: [UInt8] = []

  package init() {}

  /// Reads at most `limit` scalars of a byte range.
  package init(_ bytes: [UInt8], in range: Range<Int>, limit: Int = .max) {
    append(bytes, in: range, limit: limit)
  }

  /// Reads another range in place of what was read before.
  package mutating func read(_ bytes: [UInt8], in range: Range<Int>, limit: Int = .max) {
    entries.removeAll(keepingCapacity: true)
    append(bytes, in: range, limit: limit)
  }

  /// Scalars that are read between two looks at whether there is room for more.
  private static let portion = 256

  /// Makes room for the scalars of so many bytes, most of them Han.
  package mutating func reserve(bytes: Int) {
    entries.reserveCapacity(bytes / 3 + Self.portion)
  }

  /// Reads at most `limit` further scalars.
  package mutating func append(_ bytes: [UInt8], in range: Range<Int>, limit: Int) {
    source = bytes
    let end = range.upperBound
    var offset = range.lowerBound
    var left = limit
    while left > 0, offset < end {
      let most = min(left, end - offset, Self.portion)
      let count = entries.count
      entries.append(addingCapacity: most) { entries in
        offset = Self.read(bytes, from: offset, before: end, most: most, into: &entries)
      }
      left -= entries.count - count
    }
  }

  /// Reads so many scalars at most, and says where it stopped.
  @inline(__always)
  private static func read(
    _ bytes: [UInt8], from start: Int, before end: Int, most: Int,
    into entries: inout OutputSpan<Entry>
  ) -> Int {
    let span = bytes.span.extracting(0..<end)
    var offset = start
    var left = most
    while left > 0, offset < end {
      let lead = span[offset]
      if lead.beginsHan, offset < span.count &- 2 {
        let scalar = lead.han(span[offset &+ 1], span[offset &+ 2])
        entries.append(Entry(scalar: scalar, start: offset))
        offset &+= 3
        left &-= 1
        continue
      }
      guard let (scalar, next) = bytes.scalar(at: offset, before: end) else { break }
      if !scalar.isGap {
        entries.append(Entry(scalar: scalar, start: offset))
        left &-= 1
      }
      offset = next
    }
    return offset
  }

  package var count: Int { entries.count }

  /// The scalar at an index; nil outside.
  @inline(__always)
  package subscript(index: Int) -> Unicode.Scalar? {
    index >= 0 && index < entries.count ? entries[index].scalar : nil
  }

  /// The first scalar from an index on that is no common Han character, and the index after it.
  package func mark(from index: Int) -> (mark: Unicode.Scalar, next: Int)? {
    let entries = entries.span
    var place = index
    while place < entries.count {
      let scalar = entries[place].scalar
      place += 1
      if !scalar.isCommonHan { return (scalar, place) }
    }
    return nil
  }

  /// The byte offset where a scalar begins; where the text ends for the index after the last one.
  package func start(of index: Int) -> Int {
    index < entries.count ? entries[index].start : end(of: entries.count - 1)
  }

  /// The byte offset after a scalar; 0 where there is none.
  package func end(of index: Int) -> Int {
    guard entries.indices.contains(index) else { return 0 }
    return entries[index].start + UTF8.width(entries[index].scalar)
  }

  /// Whether white space stands in front of a scalar.
  package func hasGap(before index: Int) -> Bool {
    index > 0 && index < count && end(of: index - 1) < entries[index].start
  }

  /// The bytes between a scalar and the one before; nil at the edges.
  package func gap(before index: Int) -> Range<Int>? {
    guard index > 0, index < count else { return nil }
    return end(of: index - 1)..<entries[index].start
  }

  /// Whether a line ends in front of a scalar.
  package func breaksLine(before index: Int) -> Bool {
    gap(before: index).map { source[$0].contains(where: \.breaksLine) } == true
  }

  /// The bytes that a range of scalars covers, gaps between them included.
  package func bytes(_ range: Range<Int>) -> Range<Int> {
    let start = start(of: range.lowerBound)
    return start..<(range.isEmpty ? start : end(of: range.upperBound - 1))
  }

  /// The scalars of a range as text, without gaps.
  package func string(_ range: Range<Int>) -> String {
    let covered = bytes(range)
    let isSolid = covered.count == width(range)
    if isSolid { return String(decoding: source[covered], as: UTF8.self) }
    var text = ""
    for index in range { text.unicodeScalars.append(entries[index].scalar) }
    return text
  }

  /// The bytes that scalars take without gaps.
  private func width(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + UTF8.width(entries[$1].scalar) }
  }

  /// Whether the scalars from `index` on are those of `word`, and where it ends.
  package func end(of word: [Unicode.Scalar], at index: Int) -> Int? {
    guard index >= 0, index + word.count <= count else { return nil }
    for offset in word.indices where entries[index + offset].scalar != word[offset] { return nil }
    return index + word.count
  }
}

extension [Unicode.Scalar] {
  /// A word as its scalars.
  package init(_ word: String) {
    self = Array(word.unicodeScalars)
  }
}
