internal import NewsCopy

/// Tells where a full stop may have been lost behind a line: one paragraph ends there, and another begins below.
struct LostStop {
  private let text: WrapText
  /// Gaps.
  private let region: Range<Int>
  private let bytes: [UInt8]
  private let style: LineStyle
  private let odds: SentenceOdds

  init(_ text: WrapText, _ region: Range<Int>, _ bytes: [UInt8], _ style: LineStyle) {
    self.text = text
    self.region = region
    self.bytes = bytes
    self.style = style
    odds = SentenceOdds(bytes)
  }

  /// With lower odds of standing inside a sentence a full stop may have been lost.
  private static let leastOdds = -2
  /// The same behind a line that stands alone among printed lines.
  private static let leastOddsAlone = -4

  /// Whether a sentence may end in a gap though no mark stands there.
  func mayStand(in index: Int) -> Bool {
    let (left, right) = (text.pieces[index], text.pieces[index + 1])
    return !left.last.pausesSentence && !left.last.isColon
      && odds.inside(left, right) < Self.leastOdds && !fillsColumn(index)
  }

  /// How many lines of a paragraph are held against its last one.
  private static let linesAbove = 4
  /// So many as wide as the last one are no accident.
  private static let fewestAlike = 2
  /// How far the widths of full lines differ, in half cells.
  private static let tolerance: Int32 = 2

  /// Whether a piece ends a paragraph whose printed lines spaces part, is as wide as they are, and no heading
  /// stands below: a full stop is seldom lost just there, and a column ends there always.
  private func fillsColumn(_ index: Int) -> Bool {
    let below = text.line(beginningWith: index + 1, to: region.upperBound)
    guard below.count > 1 || text.pieces[index + 1].endsSentence else { return false }
    var alike = 0
    var above = index
    while above > region.lowerBound, text.gaps[above - 1].lines == 0,
      index - above < Self.linesAbove
    {
      above -= 1
      if abs(text.pieces[above].width - text.pieces[index].width) <= Self.tolerance { alike += 1 }
    }
    return alike >= Self.fewestAlike
  }

  /// Whether blank lines part the line in front of a gap, which has no clause, from printed lines above and below,
  /// and a sentence may end there: a column seldom ends behind the first line of a paragraph.
  func standsAlone(before index: Int) -> Bool {
    guard style.isHard, isParagraphGap(index), index > region.lowerBound,
      isParagraphGap(index - 1), text.pieces[index - 1].endsSentence
    else { return false }
    let (left, right) = (text.pieces[index], text.pieces[index + 1])
    return !ClauseMarks.stand(in: left.range, of: bytes)
      && !LoneLine(text, bytes).readsLikeSentence(left.range)
      && odds.inside(left, right) < Self.leastOddsAlone
  }

  private func isParagraphGap(_ index: Int) -> Bool { text.gaps[index].lines > style.lines }
}
