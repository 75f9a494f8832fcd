/// A way to print: how wide lines are, and how far the first line of a paragraph is indented.
struct WrapColumn {
  /// Half cells; 0 for text that is not wrapped.
  let width: Int32
  /// Half cells.
  let indent: Int32

  /// Whether it stands for text that is not wrapped.
  var isLoose: Bool { width == 0 }

  /// Half cells of a paragraph's first line that is indented.
  private static let usualIndent: Int32 = 4
  /// So many lines tell whether first lines are indented.
  private static let fewestTelling = 3

  /// Text that is not wrapped, and each width with the indents that first lines may have had there.
  static func columns(
    _ widths: [Int], _ pieces: ArraySlice<WrapPiece>, _ gaps: [WrapGap]
  ) -> [WrapColumn] {
    var columns = [WrapColumn(width: 0, indent: 0)]
    for width in widths.map(Int32.init) {
      for indent in indents(width, pieces, gaps) {
        columns.append(WrapColumn(width: width, indent: indent))
      }
    }
    return columns
  }

  /// Whether a piece seems to be the first line of a paragraph, and not the last one too.
  private static func isFirstLine(
    _ index: Int, _ pieces: ArraySlice<WrapPiece>, _ gaps: [WrapGap]
  ) -> Bool {
    if gaps[index].lines == 0 { return index == 0 || gaps[index - 1].lines > 0 }
    let piece = pieces.startIndex + index
    return !pieces[piece].endsSentence && gaps[index].ruling == .open
      && index > 0 && gaps[index - 1].lines > 0 && pieces[piece - 1].endsSentence
  }

  /// None, or two cells; both where the first lines do not tell.
  private static func indents(
    _ width: Int32, _ pieces: ArraySlice<WrapPiece>, _ gaps: [WrapGap]
  ) -> [Int32] {
    var flush = 0
    var indented = 0
    for index in gaps.indices where isFirstLine(index, pieces, gaps) {
      let short = width - pieces[pieces.startIndex + index].width
      if abs(short) <= 1 { flush += 1 }
      if abs(short - usualIndent) <= 1 { indented += 1 }
    }
    if flush >= fewestTelling, flush > 2 * indented { return [0] }
    return indented >= fewestTelling && indented > 2 * flush ? [usualIndent] : [0, usualIndent]
  }
}
