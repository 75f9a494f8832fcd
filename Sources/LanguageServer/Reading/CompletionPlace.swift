internal import NewsCopy

/// What stands before the cursor on its line, as far as it tells what may come.
struct CompletionPlace {
  /// Leads say who made them within so many characters.
  private static let longest = 60

  /// What has been typed of a line's first word; empty where the line has more than that.
  let typed: Range<Int>
  /// Whether the cursor is in a parenthesis that begins on its line.
  let isInside: Bool
  /// Whether people may be named here: at the beginning of a line before its first sentence has
  /// ended, or in a parenthesis.
  let isAboutPeople: Bool

  init(_ offset: Int, _ lines: LineIndex) {
    let line = lines.content(ofLine: lines.line(at: offset))
    var start = line.lowerBound
    var count = 0
    var hasEnded = false
    var isInside = false
    var place = line.lowerBound
    while let (scalar, next) = lines.bytes.scalar(at: place, before: min(offset, line.upperBound)) {
      if scalar.isGap, count == 0 {
        start = next
      } else {
        count += 1
        hasEnded = hasEnded || scalar.endsSentence
        if scalar.opensParenthesis { isInside = true }
        if scalar.closesParenthesis { isInside = false }
      }
      place = next
    }
    typed = min(start, offset)..<offset
    self.isInside = isInside
    isAboutPeople = isInside || !hasEnded && count <= Self.longest
  }
}
