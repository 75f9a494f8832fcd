internal import NewsCopy

/// What stands in front of a place of a paragraph.
struct PrecedingText {
  private let bytes: [UInt8]
  private let range: Range<Int>
  /// The white space directly in front of the place.
  let gap: Range<Int>

  /// How many bytes back an open quotation mark is looked for.
  private static let reach = 600

  /// The text in front of the upper bound of a range.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var start = range.upperBound
    while let (scalar, begin) = bytes.scalar(endingAt: start, after: range.lowerBound),
      scalar.isGap
    {
      start = begin
    }
    self.bytes = bytes
    self.range = range.lowerBound..<start
    gap = start..<range.upperBound
  }

  /// Whether a sentence ends here; a signature after it is looked through.
  var endsSentence: Bool {
    let edges = ScalarEdges(bytes, range)
    if edges.endsSentence { return true }
    guard edges.last?.closesParenthesis == true else { return false }
    var end = range.upperBound
    let first = max(range.lowerBound, end - Self.reach / 10)
    while let (scalar, begin) = bytes.scalar(endingAt: end, after: first) {
      end = begin
      if scalar.opensParenthesis {
        return ScalarEdges(bytes, range.lowerBound..<begin).endsSentence
      }
    }
    return false
  }

  /// Whether a clause ends here, or nothing stands in front.
  var endsClause: Bool {
    guard let last = ScalarEdges(bytes, range).last else { return true }
    return last.endsSentence || last.isColon || last.opens || last.pausesSentence && last != "、"
  }

  /// How many bytes back the beginning of a title is looked for.
  private static let longestTitle = 180

  /// Whether a title that opened in front has not closed.
  var isInTitle: Bool {
    var end = range.upperBound
    let first = max(range.lowerBound, end - Self.longestTitle)
    while let (scalar, begin) = bytes.scalar(endingAt: end, after: first) {
      switch scalar {
      case "《", "〈": return true
      case "》", "〉", "。": return false
      default: end = begin
      }
    }
    return false
  }

  /// Whether quotation marks that opened in front have not closed.
  var isInQuotation: Bool {
    var end = range.upperBound
    let first = max(range.lowerBound, end - Self.reach)
    var closed = 0
    var straight = 0
    while let (scalar, begin) = bytes.scalar(endingAt: end, after: first) {
      end = begin
      switch scalar {
      case "”", "』", "」", "》": closed += 1
      case "“", "『", "「", "《": closed -= 1
      case "\"": straight += 1
      default: continue
      }
      if closed < 0 { return true }
    }
    return straight % 2 == 1
  }
}
