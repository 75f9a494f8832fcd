internal import NewsCopy

/// Cuts a page into pieces at every white space and rules what the parsed page knows of the gaps.
struct WrapTextReader {
  private let page: Page
  private let bytes: [UInt8]
  private let rulings: StructureRulings

  init(_ page: Page) {
    self.page = page
    bytes = page.bytes
    rulings = StructureRulings(page)
  }

  /// Articles whose lines stand in another order than they were printed in, as ranges of blocks.
  var scrambled: [Range<Int>] { rulings.scrambled }

  /// The pieces and gaps of the page.
  func text() -> WrapText {
    var text = WrapText()
    for (index, block) in page.blocks.enumerated() {
      for line in block.lines { append(page.lines[line], of: index, to: &text) }
    }
    return text
  }

  private func append(_ line: Line, of block: Int, to text: inout WrapText) {
    let end = line.content.upperBound
    var start = line.content.lowerBound
    var lines = line.blankLinesBefore + 1
    var indent = line.indent
    var offset = line.mayHaveGaps ? start : end
    while offset < end {
      guard let gapEnd = gapEnd(at: offset, before: end) else {
        offset += bytes[offset].scalarLength
        continue
      }
      add(start..<offset, of: block, in: line, after: lines, indent: indent, to: &text)
      (start, lines, indent) = (gapEnd, 0, 0)
      offset = gapEnd
    }
    add(start..<end, of: block, in: line, after: lines, indent: indent, to: &text)
  }

  /// Where white space ends that begins at an offset; nil where none begins.
  @inline(__always)
  private func gapEnd(at offset: Int, before end: Int) -> Int? {
    let byte = bytes[offset]
    guard byte <= 0x20 || byte >= 0xC2 && byte <= 0xE3 else { return nil }
    var next = offset
    while let (scalar, after) = bytes.scalar(at: next, before: end), scalar.isGap { next = after }
    return next > offset ? next : nil
  }

  private func add(
    _ range: Range<Int>, of block: Int, in line: Line, after lines: Int, indent: Int,
    to text: inout WrapText
  ) {
    let piece = WrapPiece(bytes, range, of: line.content)
    guard let before = text.pieces.last, let left = text.blocks.last else {
      text.append(piece, of: block, after: nil)
      return
    }
    let gap = before.range.upperBound..<range.lowerBound
    let isBeforeBrackets = rulings.isBeforeBrackets(gap)
    let ruling = rulings.ruling(
      of: gap, lines: lines, isBeforeBrackets: isBeforeBrackets, between: left, and: block)
    text.append(
      piece, of: block,
      after: WrapGap(
        range: gap, lines: lines, indent: indent, ruling: ruling,
        isBeforeBrackets: lines == 0
          && (isBeforeBrackets || isRemark(piece, in: line, after: before))))
  }

  /// Whether a remark in brackets stands behind the last sentence: `。 (据新华社电)`.
  private func isRemark(_ piece: WrapPiece, in line: Line, after: WrapPiece) -> Bool {
    after.endsSentence && piece.range.upperBound == line.content.upperBound
      && piece.first.opensParenthesis && piece.last.closesParenthesis
  }
}
