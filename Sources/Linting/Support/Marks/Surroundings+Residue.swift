internal import NewsCopy

extension Surroundings {
  /// So many characters on each side are looked at for letters that were bytes.
  private static var residueReach: Int { 6 }

  /// Whether a character may be a byte of Chinese text that was read as Latin-1 or Windows-1252.
  ///
  /// It is one of those code points, in a word with letters or symbols of that range. Without it the
  /// text can no longer be read again with its own encoding.
  func isResidue(_ range: Range<Int>) -> Bool {
    guard let scalar = scalar(after: range.lowerBound), 0x80...0xFF ~= scalar.value else {
      return false
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    for _ in 0..<Self.residueReach {
      guard let before = self.scalar(before: start), before.isOfGarbledWord else { break }
      if before.isLatin1Symbol { return true }
      start -= UTF8.width(before)
    }
    for _ in 0..<Self.residueReach {
      guard let after = self.scalar(after: end), after.isOfGarbledWord else { break }
      if after.isLatin1Symbol { return true }
      end += UTF8.width(after)
    }
    return false
  }

  /// Whether a mark stands between two accented letters or symbols: bytes of Chinese text that was read
  /// as Windows-1252 look like quotation marks, too.
  func isAmongResidue(_ range: Range<Int>) -> Bool {
    scalar(after: range.upperBound)?.isResidueLetter == true
      && scalar(before: range.lowerBound)?.isResidueLetter == true
  }
}

extension Page {
  /// Whether a byte of garbled text that looks like white space stands in a gap; without it the text
  /// cannot be read again with its own encoding.
  func holdsResidue(_ gap: Range<Int>) -> Bool {
    guard gap.count > 1 else { return false }
    let span = bytes.span
    for offset in gap.lowerBound..<gap.upperBound - 1 where span[offset] == 0xC2 {
      if Surroundings(self).isResidue(offset..<offset + 2) { return true }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether it can stand in a word of garbled text: neither a blank of ASCII nor Chinese.
  fileprivate var isOfGarbledWord: Bool { value > 0x20 && value < 0x2200 }

  /// Whether it is an accented letter, or a symbol of Latin-1.
  fileprivate var isResidueLetter: Bool { isLatin1Symbol || 0x100...0x24F ~= value }

  /// Whether it is a letter or symbol of Latin-1, and no mark that Chinese text has as well.
  fileprivate var isLatin1Symbol: Bool {
    switch value {
    case 0xA0, 0xAD, 0xB0, 0xB1, 0xB7, 0xD7, 0xF7: false
    default: 0xA1...0xFF ~= value
    }
  }
}
