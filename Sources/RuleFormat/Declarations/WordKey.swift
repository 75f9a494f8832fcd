/// What the index of words knows a word by: two neighbouring characters of it, in 30 bits.
///
/// The build works out the keys of the rulebook's tables; the same functions are asked for every
/// character of a page.
@usableFromInline
package enum WordKey {
  /// The key of two characters as ``part(at:in:)`` gives them; `first` is 0 for a word of one.
  @inlinable @inline(__always)
  package static func key(_ first: UInt64, _ second: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (first &<< 32 &+ second) &>> 34)
  }

  /// The key of a word by its two characters from a byte offset on, or by its only one.
  package static func key(of word: Span<UInt8>, from offset: Int = 0) -> UInt32 {
    guard offset < word.count else { return 0 }
    let (first, next) = part(at: offset, in: word)
    return next < word.count ? key(first, part(at: next, in: word).part) : key(0, first)
  }

  /// Bytes of a word before the two characters by which it is looked for, unless something tells better
  /// ones.
  ///
  /// They are the second and the third: the first two are often a word of their own (国家级产品).
  package static func anchor(of word: Span<UInt8>) -> Int {
    guard !word.isEmpty else { return 0 }
    let second = part(at: 0, in: word).next
    guard second < word.count, part(at: second, in: word).next < word.count else { return 0 }
    return second
  }

  /// What a character adds to a key, no two the same, and the offset after it.
  @inlinable @inline(__always)
  package static func part(
    at offset: Int, in text: Span<UInt8>
  ) -> (part: UInt64, next: Int) {
    let lead = text[offset]
    var letter = UInt64(lead)
    // Most characters of copy take three bytes.
    if lead & 0xF0 == 0xE0, offset < text.count &- 2 {
      letter = letter &<< 16 | UInt64(text[offset &+ 1]) &<< 8 | UInt64(text[offset &+ 2])
      return (letter &* factor, offset &+ 3)
    }
    if lead < 0x80 { return (letter &* factor, offset &+ 1) }
    let next: Int
    (letter, next) = rareLetter(at: offset, in: text)
    return (letter &* factor, next)
  }

  @usableFromInline static var factor: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  /// The bytes of any other character as one number, those that the text has of it, and the offset after it.
  @usableFromInline
  static func rareLetter(at offset: Int, in text: Span<UInt8>) -> (letter: UInt64, next: Int) {
    let lead = text[offset]
    let next = min(offset + (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4), text.count)
    var letter: UInt64 = 0
    for index in offset..<next { letter = letter << 8 | UInt64(text[index]) }
    return (letter, next)
  }
}
