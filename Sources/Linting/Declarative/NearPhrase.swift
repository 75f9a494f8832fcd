internal import NewsCopy
internal import RuleFormat

/// A place where a set phrase stands, right or with one character wrong.
struct NearPhrase {
  /// Bytes, as many as the phrase has.
  let range: Range<Int>
  /// Where the wrong character begins, and the right one; nil where none is wrong.
  let difference: (offset: Int, right: Unicode.Scalar)?

  /// More bytes than any phrase has.
  static let longest = 60

  /// Bytes of a character.
  private static let size = 3
  /// Bytes of a phrase that is so short that one character may turn it into something else.
  private static let short = 4 * size

  /// Reads around a pair of characters of a phrase; nil where the phrase doesn't stand
  /// there, or more than one character is another.
  init?(_ hit: WordHit, of phrases: WordTable, on page: Page) {
    guard let (phrase, pair) = phrases.phrase(of: hit.word) else { return nil }
    let table = phrases.text.utf8Span.span
    let start = hit.range.lowerBound - pair * Self.size
    let bytes = page.bytes
    guard start >= page.range.lowerBound, start + phrase.count <= page.range.upperBound else {
      return nil
    }
    let text = bytes.span.extracting(start..<start + phrase.count)
    var wrong: Int?
    var index = phrase.count - 1
    while index >= 0 {
      if text[index] != table[phrase.lowerBound + index] {
        guard wrong == nil else { return nil }
        // The rest of this character may differ as well.
        index -= index % Self.size
        wrong = index
      }
      index -= 1
    }
    range = start..<start + phrase.count
    difference = wrong.map {
      let place = phrase.lowerBound + $0
      return (start + $0, table[place].han(table[place + 1], table[place + 2]))
    }
  }

  /// Whether the wrong character was taken for the right one, and makes no word with its neighbours.
  func isLikely(on page: Page) -> Bool {
    let bytes = page.bytes
    guard let (offset, right) = difference,
      let (found, next) = bytes.scalar(at: offset, before: range.upperBound),
      next - offset == Self.size, found.isHan, !Self.numerals.contains(found)
    else { return false }
    let isFirst = offset == range.lowerBound
    let isLast = next == range.upperBound
    let before = bytes.scalar(endingAt: offset, after: page.range.lowerBound)?.scalar
    let behind = bytes.scalar(at: next, before: page.range.upperBound)?.scalar
    if isFirst, let before, CommonWords.contain(before, found) { return false }
    if isLast, let behind, CommonWords.contain(found, behind) { return false }
    if range.count == Self.short {
      let isInFront = (offset - range.lowerBound) / Self.size % 2 == 0
      if let other = isInFront ? behind : before,
        isInFront ? CommonWords.contain(found, other) : CommonWords.contain(other, found)
      {
        return false
      }
    }
    return LikeCharacters.contain(found, right) && !isQuoted(on: page)
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

  /// Whether it is all that stands in quotation marks.
  private func isQuoted(on page: Page) -> Bool {
    page.bytes.scalar(endingAt: range.lowerBound, after: page.range.lowerBound)?.scalar == "“"
      && page.bytes.scalar(at: range.upperBound, before: page.range.upperBound)?.scalar == "”"
  }
}
