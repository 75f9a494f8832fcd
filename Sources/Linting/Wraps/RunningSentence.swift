internal import NewsCopy

/// Tells a space in the middle of a sentence from those of titles, lists and labels.
enum RunningSentence {
  /// Clauses are no longer, in bytes.
  private static let longestClause = 600

  /// Whether a gap of a block stands inside a running sentence: between two Han characters,
  /// with a mark somewhere before it and a full stop at the end of the paragraph.
  static func holds(_ gap: Range<Int>, on page: Page, _ block: Int) -> Bool {
    let bytes = page.bytes
    let paragraph = page.blocks[block].range
    guard page.blocks[block].isText, gap.upperBound < paragraph.upperBound,
      let left = bytes.scalar(endingAt: gap.lowerBound, after: paragraph.lowerBound)?.scalar,
      let right = bytes.scalar(at: gap.upperBound, before: paragraph.upperBound)?.scalar,
      left.isHan, right.isHan
    else { return false }
    return ScalarEdges(bytes, paragraph).endsSentence
      && isAmongClauses(bytes, gap, in: paragraph)
      && !PieceKind.opensLabel(bytes, gap.upperBound..<paragraph.upperBound)
  }

  /// Whether a mark that parts clauses stands before a gap; inside a quotation or brackets, before or
  /// behind it.
  private static func isAmongClauses(
    _ bytes: [UInt8], _ gap: Range<Int>, in paragraph: Range<Int>
  ) -> Bool {
    let first = max(paragraph.lowerBound, gap.lowerBound - longestClause)
    let last = min(paragraph.upperBound, gap.upperBound + longestClause)
    var closed = 0
    var end = gap.lowerBound
    while let (scalar, start) = bytes.scalar(endingAt: end, after: first) {
      if scalar.partsClauses { return true }
      if scalar.isStraightQuote || scalar.opens && closed == 0 {
        return scalar != "《" && hasClause(bytes, gap.upperBound..<last)
      }
      if scalar.opens { closed -= 1 } else if scalar.closes { closed += 1 }
      end = start
    }
    return false
  }

  /// Whether a mark that parts clauses stands in front of the next closing mark; 、 does so in titles
  /// and slogans too.
  private static func hasClause(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var opened = 0
    var offset = range.lowerBound
    while let (scalar, next) = bytes.scalar(at: offset, before: range.upperBound) {
      if scalar.partsClauses, scalar != "、" { return true }
      if scalar.isStraightQuote || scalar.closes && opened == 0 { return false }
      if scalar.opens { opened += 1 } else if scalar.closes { opened -= 1 }
      offset = next
    }
    return false
  }
}

extension Unicode.Scalar {
  fileprivate var partsClauses: Bool { pausesSentence || endsSentence }

  /// `"` and `'` both open and close.
  fileprivate var isStraightQuote: Bool { opens && closes }
}
