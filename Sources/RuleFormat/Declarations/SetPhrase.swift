/// What is known of a set phrase, which is looked for by pairs of its characters: where one character is
/// wrong, one pair is whole.
package enum SetPhrase {
  /// The characters that a phrase may have: those of the basic plane, three bytes each.
  static let han: ClosedRange<Unicode.Scalar> = "\u{4E00}"..."\u{9FFF}"
  /// Bytes of a character.
  package static let characterSize = 3
  /// Characters of a phrase: with three right ones of four it is known which one it is.
  package static let lengths = 4...20

  /// Pairs by which an error leaves one whole, from the left; what copy is full of leads to no phrase.
  ///
  /// Two without a common character do. Where there are none, all are taken.
  static func pairs(of phrase: String, except frequent: Set<String>) -> [String] {
    let scalars = Array(phrase.unicodeScalars)
    let pairs = scalars.indices.dropLast().compactMap { offset -> (offset: Int, text: String)? in
      let text = String(String.UnicodeScalarView(scalars[offset...offset + 1]))
      return frequent.contains(text) ? nil : (offset, text)
    }
    var apart: [(offset: Int, text: String)] = []
    for pair in pairs where apart.last.map({ $0.offset + 2 <= pair.offset }) ?? true {
      apart.append(pair)
    }
    return (apart.count > 1 ? apart : pairs).map(\.text)
  }
}
