internal import NewsCopy

/// Tells gaps inside the title of a book, a law or a picture: `《红色⏎经典连环画：跨过鸭绿江》`.
enum TitleBrackets {
  /// A title goes on for no more bytes on either side.
  private static let longest = 120

  /// Whether the bracket of a title opens in front of a gap and closes behind it.
  static func areCut(by gap: WrapGap, _ bytes: [UInt8]) -> Bool {
    opens(before: gap.range.lowerBound, bytes) && closes(behind: gap.range.upperBound, bytes)
  }

  private static func opens(before end: Int, _ bytes: [UInt8]) -> Bool {
    let limit = max(0, end - longest)
    let span = bytes.span
    var offset = end
    while offset - limit >= 3 {
      if span[offset &- 3].beginsHan {
        offset &-= 3
        continue
      }
      guard let (scalar, start) = bytes.scalar(endingAt: offset, after: limit) else { break }
      if scalar == "《" { return true }
      if scalar == "》" || scalar.endsSentence || scalar == "\n" { return false }
      offset = start
    }
    return false
  }

  private static func closes(behind start: Int, _ bytes: [UInt8]) -> Bool {
    var offset = start
    let end = min(bytes.count, start + longest)
    while let (scalar, next) = bytes.scalar(at: offset, before: end) {
      if scalar == "》" { return true }
      if scalar == "《" || scalar.endsSentence || scalar == "\n" { return false }
      offset = next
    }
    return false
  }
}
