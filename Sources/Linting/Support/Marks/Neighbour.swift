internal import NewsCopy

/// What stands beside a mark.
enum Neighbour {
  /// A Chinese character, or a mark that only Chinese text has.
  case chinese
  case letter
  case digit
  /// A symbol, or a mark that says nothing about the text around it.
  case other
  case gap
  /// The edge of the text that was looked at.
  case nothing

  init(_ scalar: Unicode.Scalar?) {
    guard let scalar else {
      self = .nothing
      return
    }
    if scalar.isHan || scalar.isChineseMark {
      self = .chinese
    } else if scalar.isGap {
      self = .gap
    } else if scalar.isDigit {
      self = .digit
    } else {
      let isLetter = scalar.isLatin || scalar.value > 0x24F && scalar.properties.isAlphabetic
      self = isLetter ? .letter : .other
    }
  }

  /// Whether it is a part of a word, number or code in Latin letters.
  var isAlphanumeric: Bool { self == .letter || self == .digit }
}

extension Unicode.Scalar {
  /// A mark of Chinese text that Latin text does not have: no dash, dots or curly quotation marks.
  fileprivate var isChineseMark: Bool {
    switch value {
    case 0x3001...0x303F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65: true
    default: false
    }
  }
}
