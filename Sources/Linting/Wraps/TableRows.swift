internal import NewsCopy

/// Finds rows of tables: lines cut into as many short pieces each, with numbers at the same places.
enum TableRows {
  /// Ranges of lines that are tables.
  static func ranges(in lines: Range<Int>, of page: Page) -> [Range<Int>] {
    var tables: [Range<Int>] = []
    var start = lines.lowerBound
    while start < lines.upperBound {
      guard mayBegin(at: start, lines, page),
        let shape = RowShape(page.bytes, page.lines[start])
      else {
        start += 1
        continue
      }
      let end = end(ofTableAt: start, shape, lines, page)
      if let end { tables.append(start..<end) }
      start = end ?? start + 1
    }
    return tables
  }

  /// Whether a line and the one below it are cut: a quick look.
  private static func mayBegin(at start: Int, _ lines: Range<Int>, _ page: Page) -> Bool {
    page.lines[start].gaps > 0 && start + 1 < lines.upperBound && page.lines[start + 1].gaps > 0
  }

  /// Rows of more than two pieces are no accident; rows of two may be, unless nothing else stands near.
  private static func fewestRows(_ rows: Range<Int>, _ pieces: Int, _ page: Page) -> Int {
    let isAlone =
      (rows.lowerBound == 0 || page.lines[rows.lowerBound].blankLinesBefore > 0)
      && (rows.upperBound == page.lines.count || page.lines[rows.upperBound].blankLinesBefore > 0)
    return pieces > 2 || isAlone ? 2 : 3
  }

  /// The end of the table that a line begins, its first row perhaps the one that names the columns.
  private static func end(
    ofTableAt start: Int, _ first: RowShape, _ lines: Range<Int>, _ page: Page
  ) -> Int? {
    var numbers = first.numbers == 0 ? UInt64.max : first.numbers
    var rows = first.numbers == 0 ? 0 : 1
    var end = start + 1
    while end < lines.upperBound, let row = RowShape(page.bytes, page.lines[end]),
      row.pieces == first.pieces, row.numbers & numbers != 0
    {
      numbers &= row.numbers
      rows += 1
      end += 1
    }
    return rows >= fewestRows(start..<end, first.pieces, page) ? end : nil
  }
}
