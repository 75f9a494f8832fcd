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
  ///
  /// - Parameters:
  ///   - region: Pieces.
  ///   - page: The page.
  ///   - headings: What headings look like there.
  ///   - leads: Where the text of leads begins, behind marker and byline.
  mutating func noteContexts(
    _ region: Range<Int>, on page: Page, _ headings: HeadingLikeness, behind leads: Set<Int>
  ) {
    var entry: (block: Int, isEntry: Bool)?
    for index in region.dropLast() where gaps[index].ruling == .open {
      if gaps[index].lines > 0 {
        pieces[index].headingLikeness = headings.likeness(of: blocks[index])
        // The parser may take what stands below a byline for a paragraph of its own.
        let gap = gaps[index].range
        if leads.contains(gap.upperBound)
          || leads.contains(gap.lowerBound) && gaps[index].indent == 0
        {
          gaps[index].context.insert(.isBehindByline)
        } else {
          noteEntry(endingAt: index, from: region.lowerBound, page.bytes)
        }
      } else {
        let block = blocks[index]
        if entry?.block != block {
          entry = (block, isEntry(page.blocks[block].range, page.bytes))
        }
        if entry?.isEntry == true { gaps[index].context.insert(.isInEntry) }
        noteFields(index, on: page)
        noteQuotation(index, on: page)
        if isInVerse(index, page.bytes) { gaps[index].context.insert(.isInEntry) }
        if isInName(index, on: page) { gaps[index].context.insert(.isInName) }
        if isBetweenNames(index, on: page) { gaps[index].context.insert(.isBetweenNames) }
        if isOnlySpace(index) {
          if headings.likeness(of: block) != nil { gaps[index].context.insert(.isInHeading) }
          if headings.isInEvenParts(block) { gaps[index].context.insert(.isInEntry) }
        }
      }
    }
    for index in NamedEntries(self, page.bytes).gaps(of: region.dropLast()) {
      gaps[index].context.insert(.isBetweenNames)
    }
  }

  /// Longer paragraphs are no fields or names, in bytes.
  private static let longestEntry = 2000

  /// Longer text with a colon behind it is a sentence that leads to a list, in bytes.
  private static let longestLabel = 36

  /// Whether a paragraph has no mark of a clause.
  private func isEntry(_ paragraph: Range<Int>, _ bytes: [UInt8]) -> Bool {
    paragraph.count <= Self.longestEntry && !ClauseMarks.stand(in: paragraph, of: bytes)
      && (paragraph.count <= Self.longestLabel
        || ScalarEdges(bytes, paragraph).last?.isColon != true)
  }

  /// No entry of a list is wider, in half cells, unless a colon parts it.
  private static let widestEntry: Int32 = 36
  /// No row is wider, spaces left out, in half cells.
  private static let widestRow: Int32 = 100
  /// Lines with fewer spaces are no rows.
  private static let fewestInRow = 3

  /// Notes a short line without a mark of a clause that ends with a piece, and whether it is cut like a
  /// row of a table.
  private mutating func noteEntry(endingAt index: Int, from first: Int, _ bytes: [UInt8]) {
    if isRow(aroundLineBreak: index) || LeaderDots.stand(in: pieces[index].range, of: bytes) {
      gaps[index].context.insert(.isBehindRow)
      return
    }
    guard let line = line(endingAt: index, from: first, widest: Self.widestRow) else { return }
    let range = pieces[line.begin].range.lowerBound..<pieces[index].range.upperBound
    guard !ClauseMarks.stand(in: range, of: bytes, countsEnumerations: true) else { return }
    if index - line.begin >= Self.fewestInRow {
      gaps[index].context.insert(.isBehindRow)
    } else if line.width <= Self.widestEntry || bytes.hasMark(in: range, where: \.isColon) {
      gaps[index].context.insert(.isInEntry)
    }
  }

  /// Whether the line above or below a line break is cut by a space as wide as those between columns.
  func isRow(aroundLineBreak index: Int) -> Bool {
    var above = index
    while above > 0, gaps[above - 1].lines == 0 {
      if gaps[above - 1].isInRow { return true }
      above -= 1
    }
    var below = index + 1
    while below < gaps.count, gaps[below].lines == 0 {
      if gaps[below].isInRow { return true }
      below += 1
    }
    return false
  }

  /// The first piece of the line that ends with a piece, and the line's width in half cells, spaces left
  /// out; nil where it is wider than asked for.
  func line(endingAt index: Int, from first: Int, widest: Int32) -> (begin: Int, width: Int32)? {
    var begin = index
    var width = pieces[index].width
    while begin > first, gaps[begin - 1].lines == 0, width <= widest {
      begin -= 1
      width += pieces[begin].width
    }
    return width <= widest ? (begin, width) : nil
  }

  /// The pieces of the line that ends with one.
  func line(endingWith last: Int, from limit: Int) -> ClosedRange<Int> {
    var first = last
    while first > limit, gaps[first - 1].lines == 0 { first -= 1 }
    return first...last
  }

  /// The pieces of the line that begins with one.
  func line(beginningWith first: Int, to limit: Int) -> ClosedRange<Int> {
    var last = first
    while last < limit, gaps[last].lines == 0 { last += 1 }
    return first...last
  }

  /// No printed line is as short as what a paragraph opens with, in bytes.
  private static let longestOpening = 18
  /// The same in front of a wide space, or behind a sign.
  private static let longestHead = 36

  private mutating func noteFields(_ index: Int, on page: Page) {
    let opening = opening(index, on: page)
    let isWide =
      WideSpaces.open(gaps[index].range, of: page.bytes) || isBehindSign(opening, page.bytes)
    if opening.count <= (isWide ? Self.longestHead : Self.longestOpening),
      !ClauseMarks.stand(in: opening, of: page.bytes, countsEnumerations: true)
    {
      gaps[index].context.insert(.isBehindOpening)
    }
    if isWide, endsInTime(pieces[index].range, page.bytes) {
      gaps[index].context.insert(.isInEntry)
    }
    if PieceKind.opensLabel(page.bytes, pieces[index + 1].range),
      !SentenceJoints.continuing.contains(pieces[index + 1].first)
    {
      gaps[index].context.insert(.isBeforeLabel)
    }
  }

  /// Whether a bullet stands directly in front.
  private func isBehindSign(_ opening: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes.scalar(endingAt: opening.lowerBound, after: 0).map { PointOpening.isSign($0.scalar) }
      == true
  }

  /// What the paragraph of a gap, or a line behind a full stop, opens with up to it, its sign or numeral left
  /// out: `●扬州市邗江区 …`, `一、爱国守法　…`.
  private func opening(_ index: Int, on page: Page) -> Range<Int> {
    let end = gaps[index].range.lowerBound
    var first = index
    while first > 0, blocks[first - 1] == blocks[index], gaps[first - 1].lines == 0,
      end - pieces[first].range.lowerBound <= Self.longestHead
    {
      first -= 1
    }
    let beginsLine = first > 0 && blocks[first - 1] == blocks[index] && gaps[first - 1].lines > 0
    let start =
      beginsLine && pieces[first - 1].endsSentence
      ? pieces[first].range.lowerBound : page.blocks[blocks[index]].range.lowerBound
    let opening = start..<end
    if let (sign, next) = page.bytes.scalar(at: start, before: end), PointOpening.isSign(sign) {
      return next..<end
    }
    guard let numeral = NumberedOpening(page.bytes, opening),
      numeral.isMarked(in: page.bytes, before: opening.upperBound),
      let (mark, next) = page.bytes.scalar(
        at: numeral.range.upperBound, before: opening.upperBound)
    else { return opening }
    return mark == "、" ? next..<opening.upperBound : opening
  }

  /// Whether a piece ends in a time, `9:45`, behind which programmes have a wide space.
  private func endsInTime(_ piece: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let colon = piece.upperBound - 3
    return colon > piece.lowerBound && bytes[colon] == UInt8(ascii: ":")
      && bytes[colon + 1] &- 0x30 < 10 && bytes[colon + 2] &- 0x30 < 10
  }

  private mutating func noteQuotation(_ index: Int, on page: Page) {
    let paragraph = page.blocks[blocks[index]].range
    guard let parts = QuotedParts.around(gaps[index].range, page.bytes, in: paragraph) else {
      return
    }
    gaps[index].context.insert(.isQuoted)
    if parts.before == parts.after && parts.before > 3 || isAmongThirds(index, parts) {
      gaps[index].context.insert(.isBalanced)
    }
  }

  /// No part of a slogan is shorter, in characters.
  private static let shortestPart = 3

  /// Whether two spaces cut a quotation in parts of one length: `“学先进 争一流 创佳绩”`.
  private func isAmongThirds(_ index: Int, _ parts: (before: Int, after: Int)) -> Bool {
    let part = min(parts.before, parts.after)
    guard part >= Self.shortestPart, max(parts.before, parts.after) == 2 * part else {
      return false
    }
    let isLast = parts.before > parts.after
    let middle = isLast ? index : index + 1
    let other = isLast ? index - 1 : index + 1
    return gaps.indices.contains(other) && gaps[other].lines == 0
      && pieces[middle].range.count == 3 * part
  }

  /// Characters of a line of verse.
  private static let verse = 4...8

  /// Whether a space parts lines of verse, three or more of one length: `白日依山尽 黄河入海流 …`.
  private func isInVerse(_ index: Int, _ bytes: [UInt8]) -> Bool {
    let length = pieces[index].hanAtEnd(bytes)
    guard Self.verse.contains(length), pieces[index + 1].hanAtStart(bytes) == length else {
      return false
    }
    let isAfter =
      index > 0 && gaps[index - 1].lines == 0 && pieces[index].range.count == 3 * length
      && pieces[index - 1].hanAtEnd(bytes) == length
    return isAfter
      || index + 1 < gaps.count && gaps[index + 1].lines == 0
        && pieces[index + 1].range.count == 3 * length
        && pieces[index + 2].hanAtStart(bytes) == length
  }

  /// Whether a space stands in a name of two characters.
  private func isInName(_ index: Int, on page: Page) -> Bool {
    SpacedName.holds(gaps[index].range, page.bytes, in: page.blocks[blocks[index]].range)
  }

  /// Whether a space stands in a list of names.
  private func isBetweenNames(_ index: Int, on page: Page) -> Bool {
    guard pieces[index].last.isHan, pieces[index + 1].first.isHan else { return false }
    if opensSpacedNames(index, page.bytes) || isBesideSpacedOut(index, on: page) { return true }
    guard endsName(index, page.bytes) else { return false }
    return beginsName(index + 1, on: page)
      || isAlone(index) && gaps[index - 1].context.contains(.isBetweenNames)
        && Surnames.isSurname(pieces[index + 1].first)
      || index > 0 && gaps[index - 1].lines == 0 && pieces[index - 1].last.isHan
        && pieces[index - 1].isName(page.bytes)
  }

  /// Whether spaces stand on both sides of a piece: none as short as a name is a printed line.
  private func isAlone(_ index: Int) -> Bool {
    index > 0 && gaps[index - 1].lines == 0 && index < gaps.count && gaps[index].lines == 0
  }

  /// Whether a wide space stands beside a name of two characters that one of its kind parts.
  private func isBesideSpacedOut(_ index: Int, on page: Page) -> Bool {
    WideSpaces.open(gaps[index].range, of: page.bytes)
      && (index > 0 && gaps[index - 1].context.contains(.isInName)
        || index + 1 < gaps.count && gaps[index + 1].lines == 0 && isInName(index + 1, on: page))
  }

  /// Whether a space stands between a post and a name alone: `记者 李明 王芳到现场`.
  private func opensSpacedNames(_ index: Int, _ bytes: [UInt8]) -> Bool {
    isAlone(index + 1) && pieces[index + 1].isName(bytes)
      && NameSurroundings.isTitled(pieces[index].range, of: bytes)
  }

  /// Whether a piece is a name, the first name of a list behind a mark, or the second character of one.
  private func endsName(_ index: Int, _ bytes: [UInt8]) -> Bool {
    pieces[index].isName(bytes) || pieces[index].endsInName(bytes)
      || index > 0 && gaps[index - 1].context.contains(.isInName)
  }

  /// Whether a piece is a name, the last name of a list in front of 等, or the first character of one.
  private func beginsName(_ index: Int, on page: Page) -> Bool {
    pieces[index].isName(page.bytes) || pieces[index].beginsWithName(page.bytes)
      || index < gaps.count && gaps[index].lines == 0 && isInName(index, on: page)
  }

  /// Whether a space is the only one of its line.
  private func isOnlySpace(_ index: Int) -> Bool {
    (index == 0 || gaps[index - 1].lines > 0)
      && (index + 1 == gaps.count || gaps[index + 1].lines > 0)
  }
}
