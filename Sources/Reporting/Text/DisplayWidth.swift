/// How many columns of a terminal a text takes.
///
/// Wide and full-width characters of Unicode Standard Annex 11 and emoji take two, marks that sit on
/// another character none; the ambiguous ones (“ ” … ·) take one, as terminals set them by default.
package enum DisplayWidth {
  /// The columns of one scalar; a control character counts one.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: 1
    case 0x4E00...0x9FFF: 2
    case 0x1F1E6...0x1F1FF: 1
    case let value where isWide(value): 2
    default: widthByProperties(scalar)
    }
  }

  /// The columns of a text, scalar by scalar.
  package static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  private static func widthByProperties(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    default: scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x302A...0x302F, 0x3099...0x309A, 0x303F: false
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3: true
    case 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6: true
    case 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD: true
    default: false
    }
  }
}
