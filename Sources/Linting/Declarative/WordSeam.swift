internal import NewsCopy

/// Tells whether two characters that are no word may be the end of one and the beginning of another:
/// 总**结述**职.
struct WordSeam {
  /// Whether the first character ends a frequent word, and whether the second one begins one.
  private var isEnd = false
  private var isBeginning = false

  /// Bytes of two Han characters.
  private static let size = 6

  /// Looks around two Han characters; longer words have no seam.
  init(_ range: Range<Int>, _ page: Page) {
    let bytes = page.bytes
    guard range.count == Self.size,
      let (first, second) = bytes.scalar(at: range.lowerBound, before: range.upperBound),
      let last = bytes.scalar(at: second, before: range.upperBound)?.scalar
    else { return }
    let before = bytes.scalar(endingAt: range.lowerBound, after: page.range.lowerBound)?.scalar
    let behind = bytes.scalar(at: range.upperBound, before: page.range.upperBound)?.scalar
    isEnd = before.map { CommonWords.contain($0, first) } == true
    isBeginning = behind.map { CommonWords.contain(last, $0) } == true
  }

  /// Whether frequent words stand on both sides.
  var isBetweenWords: Bool { isEnd && isBeginning }

  /// Whether one stands on a side.
  var touchesWord: Bool { isEnd || isBeginning }
}
