internal import NewsCopy

/// Cuts a page into pieces at every white space and rules what the parsed page knows of the gaps.
struct WrapTextReader {
  private let page: Page
  private let bytes: [UInt8]
  private var rulings: StructureRulings

  init(_ page: Page, _ articles: [Article], scrambled: [Range<Int>]) {
    self.page = page
    bytes = page.bytes
    rulings = StructureRulings(page, articles, scrambled: scrambled)
  }

  /// Adds the pieces and gaps of an article.
  mutating func append(_ article: Article, to text: inout WrapText) {
    for index in article.blocks {
      let block = page.blocks[index]
      let hasGaps = block.lines.count > 1 || page.lines[block.lines.lowerBound].gaps > 0
      let isHeadline = hasGaps && rulings.isHeadline(index)
      for line in block.lines {
        append(line, of: index, isHeadline: isHeadline, to: &text)
      }
    }
  }

  private mutating func append(
    _ number: Int, of block: Int, isHeadline: Bool, to text: inout WrapText
  ) {
    let line = page.lines[number]
    let end = line.content.upperBound
    var start = line.content.lowerBound
    var lines = line.blankLinesBefore + 1
    var indent = line.indent
    var (offset, width, gapsLeft) = (start, 0, line.gaps)
    let bytes = bytes
    let span = bytes.span
    while gapsLeft > 0, offset < end {
      let lead = span[offset]
      if lead.beginsWide {
        offset &+= 3
        width &+= 2
        continue
      }
      if var gapEnd = span.gapEnd(at: offset) {
        gapsLeft -= 1
        while let next = span.gapEnd(at: gapEnd) { (gapEnd, gapsLeft) = (next, gapsLeft - 1) }
        let piece = WrapPiece(bytes, start..<offset, of: line, width: width)
        add(piece, of: block, isHeadline, in: number, after: lines, indent: indent, to: &text)
        (start, lines, indent) = (gapEnd, 0, 0)
        (offset, width) = (gapEnd, 0)
        continue
      }
      width += PrintedWidth.halfCells(of: lead)
      offset += lead.scalarLength
    }
    width =
      start == line.content.lowerBound
      ? line.width : width + PrintedWidth.halfCells(of: bytes, in: offset..<end)
    let piece = WrapPiece(bytes, start..<end, of: line, width: width)
    add(piece, of: block, isHeadline, in: number, after: lines, indent: indent, to: &text)
  }

  private mutating func add(
    _ piece: WrapPiece, of block: Int, _ isHeadline: Bool, in line: Int, after lines: Int,
    indent: Int, to text: inout WrapText
  ) {
    if let index = text.pieces.indices.last {
      let before = text.pieces[index]
      let gap = before.range.upperBound..<piece.range.lowerBound
      let isBeforeBrackets = rulings.isBeforeBrackets(gap)
      let left = text.blocks[index]
      let isInRow =
        lines == 0
        && (rulings.partsFields(gap, after: before.last)
          || text.gaps.last.map { $0.lines == 0 && $0.isInRow } == true)
      let ruling =
        isInRow
        ? .meant
        : rulings.ruling(
          of: gap, in: lines > 0 ? line - 1 : line, after: before.last, lines: lines,
          isBeforeBrackets: isBeforeBrackets,
          between: left, and: block, isInHeadline: left == block && isHeadline)
      let isRemark = before.endsSentence && isRemark(piece, in: page.lines[line])
      text.append(
        WrapGap(
          range: gap, lines: lines, indent: indent, ruling: ruling,
          isBeforeBrackets: lines == 0 && (isBeforeBrackets || isRemark),
          isInRow: isInRow))
    }
    text.append(piece, of: block)
  }

  /// A remark with spaces inside is no longer, in bytes.
  private static let longestRemark = 60

  /// Whether a piece begins the remark in brackets behind the last sentence: `。 (据新华社电)`,
  /// `。　（穆 青）`.
  private func isRemark(_ piece: WrapPiece, in line: Line) -> Bool {
    let remark = piece.range.lowerBound..<line.content.upperBound
    guard piece.first.opensParenthesis,
      let (last, end) = bytes.scalar(
        endingAt: remark.upperBound, after: remark.lowerBound), last.closesParenthesis
    else { return false }
    return piece.range.upperBound == remark.upperBound
      || remark.count <= Self.longestRemark
        && !bytes.hasMark(in: remark.lowerBound..<end) { $0.closesParenthesis }
  }
}
