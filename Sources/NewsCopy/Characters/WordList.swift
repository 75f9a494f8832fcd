/// Words that are looked for at many places of solid text.
package struct WordList: Sendable {
  /// Those with one remainder of the first scalar behind each other.
  private let words: [[Unicode.Scalar]]
  /// The first scalar of each: few words are looked at further.
  private let firsts: [Unicode.Scalar]
  /// For each remainder, how many words have a smaller one; and the number of all.
  private let starts: [UInt16]
  /// One bit for each remainder that words have.
  private let usedRemainders: UInt64
  /// The last scalar of each.
  private let lasts: [Unicode.Scalar]

  package init(_ words: [String]) {
    self.words = words.map { [Unicode.Scalar]($0) }.filter { !$0.isEmpty }.sorted {
      Self.remainder(of: $0[0]) < Self.remainder(of: $1[0])
    }
    firsts = self.words.map { $0[0] }
    var counts = [UInt16](repeating: 0, count: Self.remainders + 1)
    for word in self.words { counts[Self.remainder(of: word[0]) + 1] += 1 }
    for remainder in 1...Self.remainders { counts[remainder] += counts[remainder - 1] }
    starts = counts
    usedRemainders = self.words.reduce(0) { $0 | 1 << UInt64(Self.remainder(of: $1[0])) }
    lasts = self.words.map { $0[$0.count - 1] }
  }

  private static let remainders = 64

  @inline(__always)
  private static func remainder(of scalar: Unicode.Scalar) -> Int {
    Int(scalar.value) & (remainders - 1)
  }

  /// The words that may begin with a scalar, as indexes.
  @inline(__always)
  private func candidates(_ first: Unicode.Scalar) -> Range<Int> {
    let remainder = Self.remainder(of: first)
    guard usedRemainders & (1 << UInt64(remainder)) != 0 else { return 0..<0 }
    return Int(starts[remainder])..<Int(starts[remainder + 1])
  }

  /// A list of single characters.
  package init(characters: String) {
    self.init(characters.unicodeScalars.map { String($0) })
  }

  /// The index after the longest word that stands at `index`; nil where none does.
  @inline(__always)
  package func end(in text: SolidText, at index: Int) -> Int? {
    guard let scalar = text[index] else { return nil }
    var longest: Int?
    for candidate in candidates(scalar) where firsts[candidate] == scalar {
      if let end = text.end(of: words[candidate], at: index), end > longest ?? -1 { longest = end }
    }
    return longest
  }

  /// Whether two scalars are a word of the list.
  package func contains(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    candidates(first).contains {
      firsts[$0] == first && words[$0].count == 2 && words[$0][1] == second
    }
  }

  /// The index of the longest word that ends before `index`; nil where none does.
  package func start(in text: SolidText, endingAt index: Int) -> Int? {
    guard let scalar = text[index - 1] else { return nil }
    var first: Int?
    for candidate in lasts.indices where lasts[candidate] == scalar {
      let start = index - words[candidate].count
      if start < first ?? .max, text.end(of: words[candidate], at: start) != nil { first = start }
    }
    return first
  }
}
