internal import NewsCopy

/// The part of a line around a finding that fits on a terminal, and where the caret goes.
///
/// Only what is shown is looked at, so that a line of a hundred megabytes costs no more than a short
/// one.
struct Excerpt {
  /// Columns of copy that are shown at most.
  static let width = 72

  /// Bytes of the copy.
  let range: Range<Int>
  let isCutBefore: Bool
  let isCutAfter: Bool
  /// Columns before the caret, the mark of a cut included.
  let caretColumn: Int
  /// Columns under the finding; one where the finding has no width.
  let caretWidth: Int

  /// Cuts `line`, the bytes of a line without its break, around `mark`, which lies in it.
  init(_ bytes: [UInt8], line: Range<Int>, mark: Range<Int>) {
    let fitted = Self.fit(bytes, mark, columns: Self.width)
    let room = max(0, Self.width - fitted.columns)
    let after = fitted.end..<line.upperBound
    let before = line.lowerBound..<mark.lowerBound
    let half = Self.fitBackwards(bytes, before, columns: room / 2)
    let right = Self.fit(bytes, after, columns: room - half.columns)
    let left = Self.fitBackwards(bytes, before, columns: max(0, room - right.columns))
    range = left.start..<right.end
    isCutBefore = left.start > line.lowerBound
    isCutAfter = right.end < line.upperBound
    caretColumn = left.columns + (isCutBefore ? 1 : 0)
    caretWidth = max(1, fitted.columns)
  }

  /// Scalars of no width do not use up columns; more of them than this are not looked at.
  private static let mostScalars = 4 * width

  private static func fit(
    _ bytes: [UInt8], _ range: Range<Int>, columns: Int
  ) -> (end: Int, columns: Int) {
    var end = range.lowerBound
    var used = 0
    var scalars = 0
    while scalars < mostScalars,
      let (scalar, next) = bytes.scalar(at: end, before: range.upperBound)
    {
      let width = VisibleText.width(scalar)
      guard used + width <= columns else { break }
      used += width
      scalars += 1
      end = next
    }
    return (end, used)
  }

  private static func fitBackwards(
    _ bytes: [UInt8], _ range: Range<Int>, columns: Int
  ) -> (start: Int, columns: Int) {
    var start = range.upperBound
    var used = 0
    var scalars = 0
    while scalars < mostScalars,
      let (scalar, begin) = bytes.scalar(endingAt: start, after: range.lowerBound)
    {
      let width = VisibleText.width(scalar)
      guard used + width <= columns else { break }
      used += width
      scalars += 1
      start = begin
    }
    return (start, used)
  }

  /// As much of a text's beginning as fits in so many columns.
  static func head(of text: String, columns: Int) -> String {
    let bytes = Array(text.utf8)
    let end = fit(bytes, bytes.startIndex..<bytes.endIndex, columns: columns).end
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}
