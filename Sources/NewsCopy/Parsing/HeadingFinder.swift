/// Tells headings from cut paragraphs, which look like them: short and without a full stop.
struct HeadingFinder {
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
  /// A head has no more lines.
  private static let mostLines = 6
  /// A line of a head that ends in a full stop or a comma is no wider, in half cells.
  private static let widestPunctuated = 48
  /// A head with such a line has no more lines.
  private static let mostPunctuatedLines = 3
  /// A printed line of a column is no narrower, in half cells.
  private static let narrowestLine = 20
  /// How far printed lines of one column differ, in half cells.
  private static let tolerance = 3
  /// How many blocks on each side of one show that it is a printed line among others.
  private static let neighbours = 7

  /// Marks the heading blocks and notes which of them open an article.
  func markHeadings(in draft: inout PageDraft) {
    for index in draft.blocks.indices where opensText(index, in: draft) {
      markHead(before: index, in: &draft)
    }
    for index in draft.blocks.indices where draft.closesArticle(index - 1) {
      markHead(from: index, in: &draft)
    }
    markMarkedHeads(in: &draft)
    markCrossheads(in: &draft)
  }

  /// A lead or a byline opens the text of an article.
  private func opensText(_ index: Int, in draft: PageDraft) -> Bool {
    switch draft.blocks[index].kind {
    case .lead, .byline: index > 0 && draft.blocks[index - 1].kind != .byline
    default: false
    }
  }

  /// The headings directly above a lead.
  private func markHead(before end: Int, in draft: inout PageDraft) {
    var start = punctuatedHead(before: end, in: draft) ?? end
    for index in start..<end { draft.blocks[index].kind = .heading }
    while start > 0, end - start < Self.mostLines, isHeading(start - 1, before: end, in: draft) {
      start -= 1
      draft.blocks[start].kind = .heading
    }
    if start < end { draft.addHead(start..<end) }
  }

  /// Where a head begins of which one line ends in a full stop or a comma.
  ///
  /// A short last paragraph looks the same, so the article before must have been signed, or the
  /// page must begin here.
  private func punctuatedHead(before end: Int, in draft: PageDraft) -> Int? {
    var start = end
    var punctuated = 0
    while start > 0, !endsForCertain(start - 1, in: draft) {
      start -= 1
      guard end - start <= Self.mostPunctuatedLines else { return nil }
      if isPunctuatedLine(start, in: draft) {
        punctuated += 1
      } else if !looksLikeHeading(start, in: draft) || containsPause(start, in: draft) {
        return nil
      }
    }
    return punctuated == 1 ? start : nil
  }

  /// Whether nothing of an article can stand below a block.
  private func endsForCertain(_ index: Int, in draft: PageDraft) -> Bool {
    switch draft.blocks[index].kind {
    case .staff, .furniture: true
    // Below an unfinished paragraph it is one of the lines that an extractor shuffled.
    case .signature: isFinished(index - 1, in: draft)
    default: draft.isSigned(index)
    }
  }

  /// A short line that would be a heading without the mark at its end.
  private func isPunctuatedLine(_ index: Int, in draft: PageDraft) -> Bool {
    let block = draft.blocks[index]
    guard block.kind == .body, block.lines.count == 1, width(of: block) <= Self.widestPunctuated,
      let (mark, end) = bytes.scalar(
        endingAt: block.range.upperBound, after: block.range.lowerBound),
      mark == "。" || mark.pausesSentence
    else { return false }
    let text = block.range.lowerBound..<end
    return !text.isEmpty && isWhole(text) && !containsPause(text)
  }

  private func isHeading(_ index: Int, before lead: Int, in draft: PageDraft) -> Bool {
    if draft.blocks[index].kind == .heading { return true }
    guard looksLikeHeading(index, in: draft) else { return false }
    if draft.closesArticle(index - 1) || isFinished(index - 1, in: draft) { return true }
    let isLast = index == lead - 1
    guard looksLikeHeading(index - 1, in: draft) || draft.blocks[index - 1].kind == .heading else {
      return !isPrintedLine(index, in: draft) && (isLast || !containsPause(index, in: draft))
    }
    return !isPrintedLine(index, in: draft)
  }

  /// The headings of an article without a marker, at the top of the page or after an article's end.
  private func markHead(from start: Int, in draft: inout PageDraft) {
    var end = start
    while end < draft.blocks.count, end - start < Self.mostLines,
      draft.blocks[end].kind == .heading
        || looksLikeHeading(end, in: draft) && !isPrintedLine(end, in: draft)
          && isPlainOrPaired(end, within: Self.mostUneven, in: draft)
    {
      end += 1
    }
    guard end > start, end < draft.blocks.count, draft.blocks[end].kind == .body,
      !(start..<end).contains(where: draft.isInHead)
    else { return }
    for index in start..<end { draft.blocks[index].kind = .heading }
    draft.addHead(start..<end)
  }

  /// Runs of `#` headings that nothing else has claimed.
  private func markMarkedHeads(in draft: inout PageDraft) {
    var start = 0
    while start < draft.blocks.count {
      guard draft.blocks[start].kind == .heading,
        !draft.isInHead(start)
      else {
        start += 1
        continue
      }
      var end = start
      while end < draft.blocks.count, draft.blocks[end].kind == .heading { end += 1 }
      draft.addHead(start..<end)
      start = end
    }
  }

  /// So many lines between two paragraphs are headings, more are a list.
  private static let mostCrossheads = 3

  /// Short lines between finished paragraphs.
  private func markCrossheads(in draft: inout PageDraft) {
    var start = 1
    while start < draft.blocks.count {
      var end = start
      if draft.isFinished(start - 1) || draft.blocks[start - 1].kind == .heading {
        while end + 1 < draft.blocks.count, mayBeCrosshead(end, in: draft) { end += 1 }
      }
      if start < end, end - start <= Self.mostCrossheads, opensParagraph(end, in: draft),
        end - start == 1 || (start...end).allSatisfy({ followsBlankLine($0, in: draft) })
      {
        for index in start..<end { draft.blocks[index].kind = .heading }
      }
      start = end + 1
    }
  }

  private func mayBeCrosshead(_ index: Int, in draft: PageDraft) -> Bool {
    looksLikeHeading(index, in: draft) && !isPrintedLine(index, in: draft)
      && isPlainOrPaired(index, within: 0, in: draft) && !isSpeech(index, in: draft)
  }

  /// How many blocks on each side of one show that somebody speaks who has spoken or will.
  private static let speeches = 4

  /// Whether a line is what somebody says in an interview: `记者：怎么帮？`, and the same speaker has the word
  /// near it, too.
  private func isSpeech(_ index: Int, in draft: PageDraft) -> Bool {
    let spoken = SpokenLines(bytes)
    guard let label = spoken.speaker(draft.blocks[index].range) else { return false }
    let near = max(0, index - Self.speeches)...min(draft.blocks.count - 1, index + Self.speeches)
    return near.contains { other in
      other != index
        && spoken.speaker(draft.blocks[other].range).map { bytes[$0] == bytes[label] } == true
    }
  }

  /// Whether a paragraph below a short line is so long that the line is none of its own.
  private func opensParagraph(_ index: Int, in draft: PageDraft) -> Bool {
    let (line, text) = (draft.blocks[index - 1].range.count, draft.blocks[index].range.count)
    guard draft.blocks[index].kind == .body else { return false }
    guard draft.isFinished(index) else {
      return text >= 3 * line && containsPause(index, in: draft)
        && followsBlankLine(index, in: draft)
    }
    return text >= 2 * line || containsPause(index - 1, in: draft)
  }

  private func followsBlankLine(_ index: Int, in draft: PageDraft) -> Bool {
    lines[draft.blocks[index].lines.lowerBound].blankLinesBefore > 0
  }

  /// One or two short lines that neither end like a sentence nor like a part of one.
  private func looksLikeHeading(_ index: Int, in draft: PageDraft) -> Bool {
    guard draft.blocks.indices.contains(index) else { return false }
    let block = draft.blocks[index]
    guard block.kind == .body, block.lines.count <= 2, !firm.touch(block.range) else {
      return false
    }
    let width = width(of: block)
    guard width <= Self.widestWithoutPause,
      width <= Self.widest || !containsPause(block.range)
    else { return false }
    let edges = ScalarEdges(bytes, block.range)
    guard let first = edges.first, let last = edges.last, !last.pausesSentence, last != "。",
      // ’97 stands for 1997.
      !first.pausesSentence, !first.endsSentence, !first.closes || first.opens || first == "’",
      !SpokenLines(bytes).isSalutation(block.range)
    else { return false }
    return isWhole(block.range)
  }

  /// Whether brackets and quotation marks close within the range, and no full stop stands in it.
  private func isWhole(_ range: Range<Int>) -> Bool {
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

  /// The parts of a headline at the top of an article differ by no more, in half cells.
  private static let mostUneven = 6
  /// A part of a headline is no shorter and no longer, in half cells.
  private static let partOfPair = 6...24

  /// Whether a line has no comma, or parts that differ by no more half cells, above a paragraph that is
  /// no printed line like it.
  private func isPlainOrPaired(_ index: Int, within most: Int, in draft: PageDraft) -> Bool {
    guard containsPause(index, in: draft) else { return true }
    let line = draft.blocks[index].range
    guard index + 1 < draft.blocks.count,
      2 * draft.blocks[index + 1].range.count >= 3 * line.count,
      let unevenness = HeadlineParts.unevenness(
        of: line, in: bytes, lengths: Self.partOfPair, partedBy: { $0 == "，" || $0 == "," })
    else { return false }
    return unevenness <= most
  }

  private func containsPause(_ index: Int, in draft: PageDraft) -> Bool {
    containsPause(draft.blocks[index].range)
  }

  private func containsPause(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    let span = bytes.span
    while offset < range.upperBound {
      if span[offset].beginsHan {
        offset &+= 3
        continue
      }
      guard let (scalar, next) = bytes.scalar(at: offset, before: range.upperBound) else { break }
      if scalar.pausesSentence, scalar != "、" { return true }
      offset = next
    }
    return false
  }

  private func isFinished(_ index: Int, in draft: PageDraft) -> Bool {
    draft.blocks.indices.contains(index) ? draft.isFinished(index) : true
  }

  /// Whether the block is one of several printed lines of about the same width that follow each
  /// other as if each were a paragraph.
  private func isPrintedLine(_ index: Int, in draft: PageDraft) -> Bool {
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

  private func width(of block: Block) -> Int {
    block.lines.reduce(0) { $0 + lines[$1].width }
  }
}
