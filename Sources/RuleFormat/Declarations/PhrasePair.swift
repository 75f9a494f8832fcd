/// Two neighbouring characters by which a set phrase is looked for.
struct PhrasePair {
  let text: String
  /// Characters of the phrase before it.
  private let offset: Int

  /// The characters that a phrase may have: those of the basic plane, three bytes each.
  static let han: ClosedRange<Unicode.Scalar> = "\u{4E00}"..."\u{9FFF}"
  /// Characters of a phrase: with three right ones of four it is known which one it is.
  static let lengths = 4...20

  private static let zero = UInt8(ascii: "0")

  /// Stands before the phrase in a record and tells where the pair is.
  var mark: String { String(Unicode.Scalar(Self.zero + UInt8(offset))) }

  /// Reads a mark: characters of the phrase before the pair.
  static func offset(_ mark: UInt8) -> Int { Int(mark) - Int(zero) }

  /// Pairs by which an error leaves one whole, from the left; what copy is full of leads to no phrase.
  ///
  /// Two without a common character do. Where there are none, all are taken.
  static func all(of phrase: String, except frequent: Set<String>) -> [PhrasePair] {
    let scalars = Array(phrase.unicodeScalars)
    let pairs = scalars.indices.dropLast().compactMap { offset -> PhrasePair? in
      let text = String(String.UnicodeScalarView(scalars[offset...offset + 1]))
      return frequent.contains(text) ? nil : PhrasePair(text: text, offset: offset)
    }
    var apart: [PhrasePair] = []
    for pair in pairs where apart.last.map({ $0.offset + 2 <= pair.offset }) ?? true {
      apart.append(pair)
    }
    return apart.count > 1 ? apart : pairs
  }
}
