internal import NewsCopy
internal import RuleFormat

/// A place where a set phrase stands, right or with one character wrong.
struct NearPhrase {
  /// Bytes, as many as the phrase has.
  let range: Range<Int>
  /// Where the wrong character begins, and the right one; nil where none is wrong.
  let difference: (offset: Int, right: Unicode.Scalar)?

  /// The most bytes a phrase has.
  static let longest = SetPhrase.lengths.upperBound * size

  /// Bytes of a character.
  private static let size = SetPhrase.characterSize
  /// Bytes of a phrase that is so short that one character may turn it into something else.
  private static let short = 4 * size

  /// Reads what ``range(of:in:pairAt:in:from:)`` has found.
  init(_ hit: WordHit, of phrases: WordTable, on page: Page) {
    range = hit.range
    let table = phrases.text.utf8Span.span
    let start = phrases.head(of: hit.word)?.range(of: hit.word).lowerBound ?? 0
    let text = page.bytes.span
    let wrong = hit.range.first { text[$0] != table[start + $0 - hit.range.lowerBound] }
    difference = wrong.map {
      let offset = ($0 - hit.range.lowerBound) / Self.size * Self.size
      let place = start + offset
      return (hit.range.lowerBound + offset, table[place].han(table[place + 1], table[place + 2]))
    }
  }

  /// Looks around a pair of characters of a phrase.
  ///
  /// - Parameters:
  ///   - record: The phrase.
  ///   - phrases: The table it is in.
  ///   - offset: Where the pair begins.
  ///   - text: Bytes up to the end of a page.
  ///   - first: Where the page begins.
  /// - Returns: Where the phrase stands; nil where more than one of its characters is another.
  static func range(
    of record: Int, in phrases: WordTable, pairAt offset: Int, in text: Span<UInt8>, from first: Int
  ) -> Range<Int>? {
    guard offset + 2 * size <= text.count, let head = phrases.head(of: record) else { return nil }
    let phrase = phrases.text.utf8Span.span.extracting(head.range(of: record))
    var pair = 0
    while pair <= phrase.count - 2 * size {
      let start = offset - pair
      if start >= first, start + phrase.count <= text.count,
        equal(phrase, at: pair, text, at: offset, count: 2 * size),
        isNear(phrase, text, at: start)
      {
        return start..<start + phrase.count
      }
      pair += size
    }
    return nil
  }

  /// Whether at most one character of a phrase is another in a text.
  private static func isNear(_ phrase: Span<UInt8>, _ text: Span<UInt8>, at start: Int) -> Bool {
    var wrong = 0
    var place = 0
    while place < phrase.count {
      if !equal(phrase, at: place, text, at: start + place, count: size) {
        wrong += 1
        if wrong > 1 { return false }
      }
      place += size
    }
    return true
  }

  /// Whether so many bytes are the same; all of them must be there.
  private static func equal(
    _ phrase: Span<UInt8>, at place: Int, _ text: Span<UInt8>, at offset: Int, count: Int
  ) -> Bool {
    var index = 0
    while index < count {
      if phrase[place + index] != text[offset + index] { return false }
      index += 1
    }
    return true
  }

  /// Whether the wrong character was taken for the right one, and makes no word with its neighbours.
  func isLikely(on page: Page) -> Bool {
    let bytes = page.bytes
    guard let (offset, right) = difference,
      let (found, next) = bytes.scalar(at: offset, before: range.upperBound),
      next - offset == Self.size, found.isHan, !Self.numerals.contains(found)
    else { return false }
    let before = bytes.scalar(endingAt: offset, after: page.range.lowerBound)?.scalar
    let behind = bytes.scalar(at: next, before: page.range.upperBound)?.scalar
    let place = (offset - range.lowerBound) / Self.size
    // A phrase of four is two words, so that within it neighbours count as well.
    let isSecond = range.count == Self.short && !place.isMultiple(of: 2)
    let isFirst = range.count == Self.short && place.isMultiple(of: 2)
    if place == 0 || isSecond, let before, CommonWords.contain(before, found) { return false }
    if next == range.upperBound || isFirst, let behind, CommonWords.contain(found, behind) {
      return false
    }
    return LikeCharacters.contain(found, right) && !page.isAllInQuotes(range)
  }

  /// The phrase as it should be; nil where it is.
  func phrase(on page: Page) -> String? {
    difference.map { offset, right in
      page.string(range.lowerBound..<offset) + String(right)
        + page.string(offset + Self.size..<range.upperBound)
    }
  }

  /// What is counted or pointed at may be another one.
  private static let numerals = ScalarSet("一二三四五六七八九十百千万亿两几他她它你我这那")
}
