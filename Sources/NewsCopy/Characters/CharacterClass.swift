/// What kind of character a scalar is, as a copy desk sees it.
extension Unicode.Scalar {
  /// A Chinese character of any plane, with 〇 and 々.
  @inlinable
  package var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005, 0x3007: true
    case 0xF900...0xFAFF, 0x2E80...0x2FDF: true
    case 0x20000...0x323AF: true
    default: false
    }
  }

  /// A Chinese character of the block that nearly all copy is written in.
  @inlinable
  package var isCommonHan: Bool { value &- 0x4E00 <= 0x51FF }

  /// White space of any width, line breaks among it.
  @inlinable
  package var isGap: Bool {
    if value > 0x3000 { return false }
    return switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x3000, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F:
      true
    default: false
    }
  }

  /// What parts lines in typesetting programs and other systems, and is no line break of a text file.
  @inlinable
  package var isOddBreak: Bool { value == 0x2028 || value == 0x2029 || value == 0x85 }

  /// 0–9, half or full width.
  @inlinable
  package var isDigit: Bool {
    switch value {
    case 0x30...0x39, 0xFF10...0xFF19: true
    default: false
    }
  }

  /// A numeral written in Chinese: 〇零一二…十百千万.
  @inlinable
  package var isHanNumeral: Bool {
    switch self {
    case "〇", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "廿", "卅", "两":
      true
    default: false
    }
  }

  /// A–Z and a–z, half or full width, and the letters of other languages that they are written with; no
  /// × and ÷.
  @inlinable
  package var isLatin: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    default: false
    }
  }

  /// A mark that ends a sentence.
  @inlinable
  package var endsSentence: Bool {
    switch self {
    case "。", "！", "？", "!", "?", "…", "．", "｡": true
    default: false
    }
  }

  /// A mark inside a sentence that cannot end a paragraph or a heading.
  @inlinable
  package var pausesSentence: Bool {
    switch self {
    case "，", "、", "；", ",", ";": true
    default: false
    }
  }

  /// A closing quotation mark or bracket; the straight quotes can be either.
  @inlinable
  package var closes: Bool {
    switch self {
    case "”", "’", "）", ")", "》", "〉", "」", "』", "】", "〕", "］", "]", "\"", "'": true
    default: false
    }
  }

  /// An opening quotation mark or bracket; the straight quotes can be either.
  @inlinable
  package var opens: Bool {
    switch self {
    case "“", "‘", "（", "(", "《", "〈", "「", "『", "【", "〔", "［", "[", "\"", "'": true
    default: false
    }
  }

  /// `(` or `（`.
  @inlinable
  package var opensParenthesis: Bool { self == "(" || self == "（" }

  /// `)` or `）`.
  @inlinable
  package var closesParenthesis: Bool { self == ")" || self == "）" }

  /// `:` or `：`.
  @inlinable
  package var isColon: Bool { self == ":" || self == "：" }
}
