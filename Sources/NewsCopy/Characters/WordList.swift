/// Words that are looked for at many places of solid text.
package struct WordList: Sendable {
  private let words: [[Unicode.Scalar]]
  /// One bit for each remainder of a first scalar: what is not there begins no word.
  private let firstScalars: UInt64
  private let lastScalars: UInt64

  package init(_ words: [String]) {
    self.words = words.map { [Unicode.Scalar]($0) }.filter { !$0.isEmpty }
    firstScalars = self.words.reduce(0) { $0 | Self.bit(of: $1.first) }
    lastScalars = self.words.reduce(0) { $0 | Self.bit(of: $1.last) }
  }

  /// A list of single characters.
  package init(characters: String) {
    self.init(characters.unicodeScalars.map { String($0) })
  }

  @inline(__always)
  private static func bit(of scalar: Unicode.Scalar?) -> UInt64 {
    scalar.map { 1 << UInt64($0.value & 63) } ?? 0
  }

  /// The index after the longest word that stands at `index`; nil where none does.
  @inline(__always)
  package func end(in text: SolidText, at index: Int) -> Int? {
    guard let scalar = text[index], firstScalars & Self.bit(of: scalar) != 0 else { return nil }
    var longest: Int?
    for word in words where word[0] == scalar {
      if let end = text.end(of: word, at: index), end > longest ?? -1 { longest = end }
    }
    return longest
  }

  /// Whether two scalars are a word of the list.
  package func contains(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    firstScalars & Self.bit(of: first) != 0 && words.contains([first, second])
  }

  /// The index of the longest word that ends before `index`; nil where none does.
  package func start(in text: SolidText, endingAt index: Int) -> Int? {
    guard let scalar = text[index - 1], lastScalars & Self.bit(of: scalar) != 0 else { return nil }
    var first: Int?
    for word in words where word.count <= index && word.last == scalar {
      let start = index - word.count
      if text.end(of: word, at: start) != nil, start < first ?? .max { first = start }
    }
    return first
  }
}
