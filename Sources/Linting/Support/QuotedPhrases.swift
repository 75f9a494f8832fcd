internal import NewsCopy

/// Reads what stands in quotation marks and title marks, without white space.
struct QuotedPhrases {
  private let text: SolidText

  init(_ text: SolidText) {
    self.text = text
  }

  /// Whether the first byte of a mark stands in a range: a quick look.
  static func mayStand(in range: Range<Int>, of bytes: [UInt8]) -> Bool {
    bytes[range].contains { $0 == 0x22 || $0 == 0xE2 || $0 == 0xE3 }
  }

  /// Indexes of solid scalars, marks left out; a mark without its partner quotes nothing.
  func phrases() -> [Range<Int>] {
    var phrases: [Range<Int>] = []
    var opening: (mark: Unicode.Scalar, index: Int)?
    for index in 0..<text.count {
      guard let scalar = text[index] else { break }
      if let open = opening, scalar == Self.closing(open.mark) {
        phrases.append(open.index + 1..<index)
        opening = nil
      } else if opening == nil, Self.closing(scalar) != nil {
        opening = (scalar, index)
      }
    }
    return phrases
  }

  private static func closing(_ opening: Unicode.Scalar) -> Unicode.Scalar? {
    switch opening {
    case "“": "”"
    case "《": "》"
    case "「": "」"
    case "『": "』"
    case "\"": "\""
    default: nil
    }
  }
}
