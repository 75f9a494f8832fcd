internal import NewsCopy

/// A page as pieces of copy and the gaps between them.
struct WrapText {
  /// In the order of the page.
  private(set) var pieces: [WrapPiece] = []
  /// What stands after each piece; one less than the pieces.
  private(set) var gaps: [WrapGap] = []
  /// The index of each piece's block.
  private(set) var blocks: [Int] = []

  /// Makes room for so many pieces.
  mutating func reserve(_ count: Int) {
    pieces.reserveCapacity(count)
    gaps.reserveCapacity(count)
    blocks.reserveCapacity(count)
  }

  /// Adds the gap behind the last piece.
  mutating func append(_ gap: WrapGap) { gaps.append(gap) }

  /// Adds a piece, behind a gap if it is not the first one of the page.
  mutating func append(_ piece: WrapPiece, of block: Int) {
    pieces.append(piece)
    blocks.append(block)
  }

  /// Finds out what is around the gaps of a region that the structure leaves open.
  mutating func noteContexts(_ region: Range<Int>, on page: Page, _ headings: HeadingLikeness) {
    for index in region.dropLast() where gaps[index].ruling == .open {
      if gaps[index].lines > 0 {
        pieces[index].headingLikeness = headings.likeness(of: blocks[index])
      } else {
        noteQuotation(index, on: page)
        if isInName(index, on: page) { gaps[index].context.insert(.isInName) }
        if isBetweenNames(index, on: page) { gaps[index].context.insert(.isBetweenNames) }
        if isOnlySpace(index), headings.likeness(of: blocks[index + 1]) != nil {
          gaps[index].context.insert(.isInHeading)
        }
      }
    }
  }

  private mutating func noteQuotation(_ index: Int, on page: Page) {
    let paragraph = page.blocks[blocks[index]].range
    guard let parts = QuotedParts.around(gaps[index].range, page.bytes, in: paragraph) else {
      return
    }
    gaps[index].context.insert(.isQuoted)
    if parts.before == parts.after, parts.before > 3 { gaps[index].context.insert(.isBalanced) }
  }

  /// Whether a space stands in a name of two characters.
  private func isInName(_ index: Int, on page: Page) -> Bool {
    SpacedName.holds(gaps[index].range, page.bytes, in: page.blocks[blocks[index]].range)
  }

  /// Whether a space stands in a list of names.
  private func isBetweenNames(_ index: Int, on page: Page) -> Bool {
    guard pieces[index].last.isHan, pieces[index + 1].first.isHan, endsName(index, page.bytes)
    else { return false }
    return beginsName(index + 1, on: page)
      || index > 0 && gaps[index - 1].lines == 0 && pieces[index - 1].last.isHan
        && pieces[index - 1].isName(page.bytes)
  }

  /// Whether a piece is a name, or the second character of one.
  private func endsName(_ index: Int, _ bytes: [UInt8]) -> Bool {
    pieces[index].isName(bytes)
      || index > 0 && gaps[index - 1].context.contains(.isInName)
  }

  /// Whether a piece is a name, or the first character of one.
  private func beginsName(_ index: Int, on page: Page) -> Bool {
    pieces[index].isName(page.bytes)
      || index < gaps.count && gaps[index].lines == 0 && isInName(index, on: page)
  }

  /// Whether a space is the only one of its line.
  private func isOnlySpace(_ index: Int) -> Bool {
    (index == 0 || gaps[index - 1].lines > 0)
      && (index + 1 == gaps.count || gaps[index + 1].lines > 0)
  }
}
