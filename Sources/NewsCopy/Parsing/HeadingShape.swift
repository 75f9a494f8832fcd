/// What a block looks like that may be a heading: short, whole, and no printed line among others.
struct HeadingShape {
  private let bytes: [UInt8]
  private let lines: [Line]
  private let firm: MaskedRanges

  init(_ bytes: [UInt8], lines: [Line], firm: MaskedRanges) {
    self.bytes = bytes
    self.lines = lines
    self.firm = firm
  }

  /// A heading line is no wider, in half cells.
  private static let widest = 96
  /// Nor is one without a comma, which text of that width has, in half cells.
  private static let widestWithoutPause = 144
  /// A printed line of a column is no narrower, in half cells.
  private static let narrowestLine = 20
  /// How far printed lines of one column differ, in half cells.
  private static let tolerance = 3
  /// How many blocks on each side of one show that it is a printed line among others.
  private static let neighbours = 7

  /// One or two short lines that neither end like a sentence nor like a part of one.
  func looksLikeHeading(_ index: Int, in draft: PageDraft) -> Bool {
    guard draft.blocks.indices.contains(index) else { return false }
    let block = draft.blocks[index]
    guard block.kind == .body, block.lines.count <= 2, !draft.isRow(index),
      !firm.touch(block.range), !opensIndented(block)
    else { return false }
    let width = width(of: block)
    guard width <= Self.widestWithoutPause,
      width <= Self.widest || !containsPause(block.range)
    else { return false }
    let edges = ScalarEdges(bytes, block.range)
    guard let first = edges.first, let last = edges.last, !last.pausesSentence, last != "。",
      // ’97 stands for 1997.
      !first.pausesSentence, !first.endsSentence, !first.closes || first.opens || first == "’",
      !SpokenLines(bytes).isSalutation(block.range), !goesOnFromPage(block.range),
      !(first == "“" && goesOnQuoting(index, in: draft))
    else { return false }
    return isWhole(block.range)
  }

  private static let references = ["（上接", "(上接"].map { Array($0.utf8) }

  /// Whether a line says first on which page its article begins: `（上接第1版）推动农业高质量发展`.
  private func goesOnFromPage(_ line: Range<Int>) -> Bool {
    Self.references.contains { bytes.hasBytes($0, at: line.lowerBound, before: line.upperBound) }
  }

  /// Whether the paragraph above leaves its quotation open, with which the next one goes on.
  private func goesOnQuoting(_ index: Int, in draft: PageDraft) -> Bool {
    guard index > 0, draft.blocks[index - 1].isBody else { return false }
    let above = draft.blocks[index - 1].range
    var end = above.upperBound
    while let (scalar, start) = bytes.scalar(endingAt: end, after: above.lowerBound) {
      if scalar == "”" { return false }
      if scalar == "“" { return true }
      end = start
    }
    return false
  }

  /// The first line of a paragraph is indented by no less, in half cells.
  private static let leastIndent = 3

  /// Whether a block is the first printed line of an indented paragraph: what stands directly below is not
  /// indented, and no wider.
  private func opensIndented(_ block: Block) -> Bool {
    let index = block.lines.lowerBound
    let width = lines[index].width + lines[index].indent
    guard block.lines.count == 1, lines[index].indent >= Self.leastIndent,
      index + 1 < lines.count, width >= Self.narrowestLine
    else { return false }
    let below = lines[index + 1]
    guard below.blankLinesBefore == 0 else { return isSetApart(index + 1, width: width) }
    return below.indent == 0 && !below.content.isEmpty && below.width <= width + Self.tolerance
  }

  /// Whether two printed lines begin with one, with blank lines between them, as wide as their column.
  private func isSetApart(_ index: Int, width: Int) -> Bool {
    index + 1 < lines.count
      && lines[index...index + 1].allSatisfy {
        $0.indent == 0 && $0.blankLinesBefore > 0 && abs($0.width - width) <= Self.tolerance
      }
  }

  /// Whether nothing of an article can stand below a block.
  func endsForCertain(_ index: Int, in draft: PageDraft) -> Bool {
    switch draft.blocks[index].kind {
    case .staff, .furniture: true
    // Below an unfinished paragraph it is one of the lines that an extractor shuffled.
    case .signature: isFinished(index - 1, in: draft)
    default: draft.isSigned(index)
    }
  }

  /// Whether a block is a row of a table or a list.
  func isRow(_ index: Int, in draft: PageDraft) -> Bool {
    draft.blocks.indices.contains(index) && draft.blocks[index].isBody
      && draft.isRow(index)
  }

  /// Whether a block is a word with which a part of an article is headed, and never the article.
  func headsPart(_ index: Int, in draft: PageDraft) -> Bool {
    let range = draft.blocks[index].range
    return range.count <= PartHeads.longest && PartHeads.isOne(SolidText(bytes, in: range))
  }

  func followsBlankLine(_ index: Int, in draft: PageDraft) -> Bool {
    lines[draft.blocks[index].lines.lowerBound].blankLinesBefore > 0
  }

  /// Whether a block is a note in brackets.
  func isNote(_ index: Int, in draft: PageDraft) -> Bool {
    draft.blocks.indices.contains(index) && draft.blocks[index].isBody
      && LineStart(bytes, draft.blocks[index].range).isNote
  }

  /// Whether brackets and quotation marks close within the range, and no full stop stands in it.
  func isWhole(_ range: Range<Int>) -> Bool {
    var depth = 0
    var straight = 0
    var offset = range.lowerBound
    let span = bytes.span
    while offset < range.upperBound {
      if span[offset].beginsHan {
        offset &+= 3
        continue
      }
      guard let (scalar, next) = bytes.scalar(at: offset, before: range.upperBound) else { break }
      if scalar == "\"" {
        straight += 1
      } else if scalar == "。" {
        return false
      } else if scalar != "'", scalar != "’", scalar != "‘" {
        depth += scalar.opens ? 1 : scalar.closes ? -1 : 0
        if depth < 0 { return false }
      }
      offset = next
    }
    return depth == 0 && straight % 2 == 0
  }

  /// A part of a headline is no shorter and no longer, in half cells.
  private static let partOfPair = 6...24

  /// Whether a line has no comma, or parts that differ by no more half cells, above a paragraph that is
  /// no printed line like it.
  func isPlainOrPaired(_ index: Int, within most: Int, in draft: PageDraft) -> Bool {
    guard containsPause(index, in: draft) else { return true }
    let line = draft.blocks[index].range
    guard index + 1 < draft.blocks.count,
      2 * draft.blocks[index + 1].range.count >= 3 * line.count,
      let unevenness = HeadlineParts.unevenness(
        of: line, in: bytes, lengths: Self.partOfPair, partedBy: { $0 == "，" || $0 == "," })
    else { return false }
    return unevenness <= most
  }

  /// Whether what somebody says ends a line, and all of its commas stand in that: `曾阿公：“侬讲慢点，我记得牢”`.
  func isQuotation(_ index: Int, in draft: PageDraft) -> Bool {
    let line = draft.blocks[index].range
    guard ScalarEdges(bytes, line).last == "”" else { return false }
    var offset = line.lowerBound
    var isInside = false
    var last: Unicode.Scalar = " "
    while let (scalar, next) = bytes.scalar(at: offset, before: line.upperBound) {
      if scalar == "“" { isInside = true }
      if scalar == "”" { isInside = false }
      // An ordinary quotation in a sentence has its full stop.
      if !isInside, scalar.pausesSentence, scalar != "、", !scalar.isColon { return false }
      if scalar == "”", next == line.upperBound { return !last.endsSentence }
      last = scalar
      offset = next
    }
    return false
  }

  func containsPause(_ index: Int, in draft: PageDraft) -> Bool {
    containsPause(draft.blocks[index].range)
  }

  func containsPause(_ range: Range<Int>) -> Bool {
    bytes.hasMark(in: range) { $0.pausesSentence && $0 != "、" }
  }

  func isFinished(_ index: Int, in draft: PageDraft) -> Bool {
    draft.blocks.indices.contains(index) ? draft.isFinished(index) : true
  }

  /// Whether the block is one of several printed lines of about the same width that follow each
  /// other as if each were a paragraph.
  func isPrintedLine(_ index: Int, in draft: PageDraft) -> Bool {
    guard width(of: draft.blocks[index]) >= Self.narrowestLine else { return false }
    let before = alike((0..<index).reversed(), as: index, in: draft)
    let after = alike(index + 1..<draft.blocks.count, as: index, in: draft)
    return before + after >= 3
  }

  /// How many unfinished lines on one side are as wide, up to the first block that is no line.
  private func alike(_ side: some Sequence<Int>, as index: Int, in draft: PageDraft) -> Int {
    let width = width(of: draft.blocks[index])
    var count = 0
    for other in side.prefix(Self.neighbours) {
      let block = draft.blocks[other]
      let difference = self.width(of: block) - width
      guard block.lines.count == 1, block.kind == .body || block.kind == .lead,
        difference <= Self.tolerance
      else { break }
      guard !isFinished(other, in: draft) else { continue }
      // Only the last line of a paragraph is short, and that one is finished.
      guard difference >= -Self.tolerance else { break }
      count += 1
    }
    return count
  }

  func width(of block: Block) -> Int {
    block.lines.reduce(0) { $0 + lines[$1].width }
  }
}
