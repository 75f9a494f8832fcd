internal import NewsCopy

/// Lines of articles that stand for themselves: rows of tables, entries of lists, verse, labels and
/// salutations.
///
/// No printed line of a paragraph ends where one of them does.
struct StandingLines {
  /// Indexes into ``Page/lines``: rows, whose spaces mean something.
  private var rows: Set<Int> = []
  /// Lines behind which nothing goes on.
  private var ends: Set<Int> = []

  /// Finds the lines of some articles of a page.
  init(_ page: Page, _ articles: [Article]) {
    for article in articles {
      var run = 0..<0
      for block in article.blocks where page.blocks[block].isText {
        for line in page.blocks[block].lines where page.lines[line].width <= Self.widest {
          if run.upperBound == line {
            run = run.lowerBound..<line + 1
          } else {
            read(run, of: page)
            run = line..<line + 1
          }
        }
      }
      read(run, of: page)
    }
  }

  /// Wider lines are paragraphs, in half cells.
  private static let widest = 100

  /// Reads lines of text, none of them wide, directly behind each other.
  private mutating func read(_ lines: Range<Int>, of page: Page) {
    guard !lines.isEmpty else { return }
    ends.formUnion(LabelledLines.ends(in: lines, of: page))
    guard lines.count > 1 else { return }
    ends.formUnion(LikeEntries(page, lines).ends())
    for table in TableRows.ranges(in: lines, of: page) {
      rows.formUnion(table)
      setApart(table)
    }
    for list in EntryLines(page, lines).ranges() { setApart(list) }
  }

  /// What a gap in a line or behind it is; nil where the line does not tell.
  @inline(__always)
  func ruling(ofGapIn line: Int, lines: Int) -> WrapGap.Ruling? {
    if ends.isEmpty { return nil }
    if lines > 0 { return ends.contains(line) ? .apart : nil }
    return rows.contains(line) ? .meant : nil
  }

  /// Notes that nothing goes on from line to line of a range, into it or out of it.
  private mutating func setApart(_ lines: Range<Int>) {
    ends.formUnion(lines.lowerBound - 1..<lines.upperBound)
  }
}
