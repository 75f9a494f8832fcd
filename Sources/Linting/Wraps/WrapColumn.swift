/// A way to print a line: how wide its column is, and how far the line is indented.
struct WrapColumn {
  /// Half cells; 0 for text that is not wrapped.
  let width: Int32
  /// Half cells.
  let indent: Int32

  /// Half cells of a paragraph's first line that is indented.
  private static let usualIndent: Int32 = 4
  /// So many lines tell whether first lines are indented.
  private static let fewestTelling = 3

  /// How lines are printed inside a paragraph and how the first one of it is: in text that is not
  /// wrapped, and in each width with the indents that first lines between some gaps may have had there.
  static func states(_ widths: [Int32], _ text: WrapText, _ gaps: Range<Int>) -> [WrapColumn] {
    var states: [WrapColumn] = []
    states.reserveCapacity(2 + 4 * widths.count)
    func append(_ width: Int32, indent: Int32) {
      states.append(WrapColumn(width: width, indent: 0))
      states.append(WrapColumn(width: width, indent: indent))
    }
    append(0, indent: 0)
    for width in widths {
      let indent = indent(width, text, gaps)
      append(width, indent: indent ?? 0)
      if indent == nil { append(width, indent: usualIndent) }
    }
    return states
  }

  /// Whether a piece seems to be the first line of a paragraph, and not the last one too.
  private static func isFirstLine(_ index: Int, _ text: WrapText, _ gaps: Range<Int>) -> Bool {
    let gap = text.gaps[index]
    let opensLine = index == gaps.lowerBound || text.gaps[index - 1].lines > 0
    if gap.lines == 0 { return opensLine }
    return opensLine && index > gaps.lowerBound && gap.ruling == .open
      && !text.pieces[index].endsSentence && text.pieces[index - 1].endsSentence
  }

  /// The indent of first lines; nil where they do not tell.
  private static func indent(_ width: Int32, _ text: WrapText, _ gaps: Range<Int>) -> Int32? {
    var flush = 0
    var indented = 0
    for index in gaps where isFirstLine(index, text, gaps) {
      let short = width - text.pieces[index].width
      if abs(short) <= 1 { flush += 1 }
      if abs(short - usualIndent) <= 1 { indented += 1 }
    }
    if flush >= fewestTelling, flush > 2 * indented { return 0 }
    return indented >= fewestTelling && indented > 2 * flush ? usualIndent : nil
  }
}
