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
        append(page.lines[line], of: index, isHeadline: isHeadline, to: &text)
      }
    }
  }

  private mutating func append(
    _ line: Line, of block: Int, isHeadline: Bool, to text: inout WrapText
  ) {
    let end = line.content.upperBound
    var start = line.content.lowerBound
    var lines = line.blankLinesBefore + 1
    var indent = line.indent
    var offset = line.gaps > 0 ? start : end
    let bytes = bytes
    let span = bytes.span
    while offset < end {
      let lead = span[offset]
      if lead.beginsWide {
        offset &+= 3
        continue
      }
      guard Self.mayBeginGap(lead, at: offset, in: span),
        let gapEnd = gapEnd(at: offset, before: end)
      else {
        offset += lead.scalarLength
        continue
      }
      add(start..<offset, of: block, isHeadline, in: line, after: lines, indent: indent, to: &text)
      (start, lines, indent) = (gapEnd, 0, 0)
      offset = gapEnd
    }
    add(start..<end, of: block, isHeadline, in: line, after: lines, indent: indent, to: &text)
  }

  /// Whether a scalar may be white space, by its first bytes: `、` and `。` begin like the wide space.
  @inline(__always)
  private static func mayBeginGap(_ lead: UInt8, at offset: Int, in bytes: Span<UInt8>) -> Bool {
    switch lead {
    case ...0x20, 0xC2: true
    case 0xE2: bytes[offset + 2] < 0xB0
    case 0xE3: bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x80
    default: false
    }
  }

  /// Where white space ends that begins at an offset; nil where none begins.
  private func gapEnd(at offset: Int, before end: Int) -> Int? {
    var next = offset
    while let (scalar, after) = bytes.scalar(at: next, before: end), scalar.isGap { next = after }
    return next > offset ? next : nil
  }

  private mutating func add(
    _ range: Range<Int>, of block: Int, _ isHeadline: Bool, in line: Line, after lines: Int,
    indent: Int,
    to text: inout WrapText
  ) {
    let piece = WrapPiece(bytes, range, of: line)
    guard let before = text.pieces.last, let left = text.blocks.last else {
      text.append(piece, of: block, after: nil)
      return
    }
    let gap = before.range.upperBound..<range.lowerBound
    let isBeforeBrackets = rulings.isBeforeBrackets(gap)
    let ruling = rulings.ruling(
      of: gap, lines: lines, isBeforeBrackets: isBeforeBrackets, between: left, and: block,
      isInHeadline: left == block && isHeadline)
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
