/// The characters of a stretch of copy without the white space between them.
///
/// A wrap may stand inside a role, a name or a date; what reads those reads solid text and looks
/// at the gaps only where they mean something.
package struct SolidText: Sendable {
  package private(set) var scalars: [Unicode.Scalar] = []
  /// The byte offset where each scalar begins.
  package private(set) var starts: [Int] = []
  /// The byte offset after each scalar.
  package private(set) var ends: [Int] = []

  package init() {}

  /// Reads at most `limit` scalars of a byte range.
  package init(_ bytes: [UInt8], in range: Range<Int>, limit: Int = .max) {
    append(bytes, in: range, limit: limit)
  }

  /// Reads at most `limit` further scalars.
  package mutating func append(_ bytes: [UInt8], in range: Range<Int>, limit: Int) {
    var offset = range.lowerBound
    var left = limit
    while left > 0, let (scalar, next) = bytes.scalar(at: offset, before: range.upperBound) {
      if !scalar.isGap {
        scalars.append(scalar)
        starts.append(offset)
        ends.append(next)
        left -= 1
      }
      offset = next
    }
  }

  package var count: Int { scalars.count }

  /// The scalar at an index; nil outside.
  package subscript(index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  /// Whether white space stands in front of a scalar.
  package func hasGap(before index: Int) -> Bool {
    index > 0 && index < count && ends[index - 1] < starts[index]
  }

  /// The bytes between a scalar and the one before; nil at the edges.
  package func gap(before index: Int) -> Range<Int>? {
    guard index > 0, index < count else { return nil }
    return ends[index - 1]..<starts[index]
  }

  /// The bytes that a range of scalars covers, gaps between them included.
  package func bytes(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let offset = range.lowerBound < count ? starts[range.lowerBound] : ends.last ?? 0
      return offset..<offset
    }
    return starts[range.lowerBound]..<ends[range.upperBound - 1]
  }

  /// The scalars of a range as text, without gaps.
  package func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// Whether the scalars from `index` on are those of `word`, and where it ends.
  package func end(of word: [Unicode.Scalar], at index: Int) -> Int? {
    guard index >= 0, index + word.count <= count else { return nil }
    for offset in word.indices where scalars[index + offset] != word[offset] { return nil }
    return index + word.count
  }

  /// The longest of `words` that stands at `index`, as the index after it.
  package func end(ofAny words: [[Unicode.Scalar]], at index: Int) -> Int? {
    var longest: Int?
    for word in words {
      if let end = end(of: word, at: index), end > longest ?? -1 { longest = end }
    }
    return longest
  }

  /// The longest of `words` that ends before `index`, as the index where it begins.
  package func start(ofAny words: [[Unicode.Scalar]], endingAt index: Int) -> Int? {
    var first: Int?
    for word in words where word.count <= index {
      let start = index - word.count
      if end(of: word, at: start) != nil, start < first ?? .max { first = start }
    }
    return first
  }
}

extension [Unicode.Scalar] {
  /// A word as its scalars.
  package init(_ word: String) {
    self = word.unicodeScalars.map { $0 }
  }
}
