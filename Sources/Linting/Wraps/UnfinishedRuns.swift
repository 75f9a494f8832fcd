internal import NewsCopy

/// Finds lists whose entries are lines with clauses and no mark at the end: chronicles, programmes,
/// small ads.
///
/// A paragraph that columns cut has a few such lines, and a sentence ends the last one.
struct UnfinishedRuns {
  /// The gaps behind the entries.
  private var listed: Set<Int> = []

  /// More unfinished lines below each other are no cut paragraph.
  private static let mostCut = 3
  /// The same where no sentence ends behind them.
  private static let mostCutAtEnd = 2

  /// Looks at the lines of a region of gaps, none of them printed lines of a paragraph.
  init(_ text: WrapText, _ region: Range<Int>) {
    var run: [Int] = []
    for index in region where text.gaps[index].lines > 0 {
      if Self.isUnfinished(text.pieces[index]), text.gaps[index].ruling == .open {
        run.append(index)
      } else {
        note(run, and: 0)
        run = []
      }
    }
    let isLastUnfinished =
      region.upperBound < text.pieces.count && Self.isUnfinished(text.pieces[region.upperBound])
    note(run, and: isLastUnfinished ? 1 : 0)
  }

  private static func isUnfinished(_ piece: WrapPiece) -> Bool {
    !piece.endsSentence && !piece.last.pausesSentence && !piece.last.isColon
  }

  /// Notes a run of entries; `more` of them have no gap behind them.
  private mutating func note(_ run: [Int], and more: Int) {
    let most = more > 0 ? Self.mostCutAtEnd : Self.mostCut
    guard run.count + more > most else { return }
    listed.formUnion(run)
  }

  /// Whether a line ends with a gap that is an entry of a list.
  func hold(_ gap: Int) -> Bool { listed.contains(gap) }
}
