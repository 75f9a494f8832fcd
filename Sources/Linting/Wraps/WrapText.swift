internal import NewsCopy

/// A page as pieces of copy and the gaps between them.
struct WrapText {
  /// In the order of the page.
  private(set) var pieces: [WrapPiece] = []
  /// What stands after each piece; one less than the pieces.
  private(set) var gaps: [WrapGap] = []
  /// The index of each piece's block.
  private(set) var blocks: [Int] = []

  /// Adds the next piece, with the gap in front of it; nil for the first one of the page.
  mutating func append(_ piece: WrapPiece, of block: Int, after gap: WrapGap?) {
    if let gap { gaps.append(gap) }
    pieces.append(piece)
    blocks.append(block)
  }

  /// Finds out what the search for printed lines needs to know of a region.
  mutating func measure(_ region: Range<Int>, on page: Page, _ headings: HeadingLikeness) {
    let bytes = page.bytes
    for index in region {
      let opensLine = index == 0 || gaps[index - 1].lines > 0
      pieces[index].measure(
        bytes, opensLine: opensLine,
        mayOpenParagraph: opensLine || pieces[index - 1].endsSentence)
    }
    for index in region.dropLast() where gaps[index].lines == 0 && gaps[index].ruling == .open {
      noteQuotation(index, on: page)
      if isBetweenNames(index) { gaps[index].context.insert(.isBetweenNames) }
      if gaps[index].context.isEmpty, RunningSentence.holds(gaps[index].range, on: page, blocks[index])
      {
        gaps[index].context.insert(.isInSentence)
      }
    }
    for index in region where index + 1 == pieces.count || gaps[index].lines > 0 {
      noteHeading(index, headings, on: page)
    }
    noteInterrupters(region)
  }

  private mutating func noteQuotation(_ index: Int, on page: Page) {
    let paragraph = page.blocks[blocks[index]].range
    guard let parts = QuotedParts.around(gaps[index].range, page.bytes, in: paragraph) else {
      return
    }
    gaps[index].context.insert(.isQuoted)
    if parts.before == parts.after, parts.before > 3 { gaps[index].context.insert(.isBalanced) }
  }

  /// Whether the gap after a piece stands in a list of names.
  private func isBetweenNames(_ index: Int) -> Bool {
    guard gaps[index].lines == 0, pieces[index].traits.contains(.isName),
      pieces[index].last.isHan, pieces[index + 1].first.isHan
    else { return false }
    return pieces[index + 1].traits.contains(.isName)
      || index > 0 && pieces[index - 1].traits.contains(.isName) && gaps[index - 1].lines == 0
        && pieces[index - 1].last.isHan
  }

  private mutating func noteHeading(
    _ index: Int, _ headings: HeadingLikeness, on page: Page
  ) {
    guard let likeness = headings.likeness(of: blocks[index]) else { return }
    pieces[index].headingLikeness = likeness
    if index + 1 < pieces.count { pieces[index + 1].noteArticleOpening(page.bytes) }
    guard index > 0, gaps[index - 1].lines == 0, index == 1 || gaps[index - 2].lines > 0 else {
      return
    }
    gaps[index - 1].context.insert(.isInHeading)
  }

  /// A line that cuts a sentence is no wider, in half cells.
  private static let widestInterrupter = 48

  /// Notes short lines that stand between two parts of a sentence.
  private mutating func noteInterrupters(_ region: Range<Int>) {
    for index in region.dropFirst().dropLast() {
      let (above, below) = (gaps[index - 1], gaps[index])
      guard above.lines > 0, below.lines > 0, above.ruling == .open, below.ruling == .open,
        !pieces[index - 1].endsSentence, !pieces[index].endsSentence,
        pieces[index].width <= Self.widestInterrupter, !pieces[index].last.pausesSentence
      else { continue }
      gaps[index - 1].context.insert(.isAtInterrupter)
      gaps[index].context.insert(.isAtInterrupter)
    }
  }
}
