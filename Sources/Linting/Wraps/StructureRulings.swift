internal import NewsCopy

/// What leads, credits, headings and captions say of the white space in and around them.
struct StructureRulings {
  private let page: Page
  private let bytes: [UInt8]
  private var credits: CreditGaps
  private let standing: StandingLines
  private let speakers: Speakers
  private var latin: LatinSpacing
  private var crossheads: Set<Int> = []
  /// Blocks whose lines stand in another order than they were printed in.
  private let scrambled: [Range<Int>]

  /// Reads what some of the articles of a page say.
  init(_ page: Page, _ articles: [Article], scrambled: [Range<Int>]) {
    self.page = page
    bytes = page.bytes
    self.scrambled = scrambled
    credits = CreditGaps(page, articles)
    standing = StandingLines(page, articles)
    speakers = Speakers(page)
    latin = LatinSpacing(page)
    for article in articles {
      for heading in article.headings where heading.isCrosshead && heading.level == 0 {
        crossheads.insert(heading.range.lowerBound)
      }
    }
  }

  /// What the structure says of a gap in or behind a line, between two blocks or inside one that may be
  /// a headline; `last` is the character in front of it.
  mutating func ruling(
    of gap: Range<Int>, in line: Int, after last: Unicode.Scalar, lines: Int,
    isBeforeBrackets: Bool,
    between left: Int, and right: Int,
    isInHeadline: Bool
  ) -> WrapGap.Ruling {
    // An article that is not read lies between.
    if right > left + 1 { return .apart }
    if page.firm.touch(gap) || page.masked.touch(gap) || lines == 0 && holdsOddBreak(gap)
      || page.holdsResidue(gap)
    {
      return lines == 0 ? .meant : .apart
    }
    if last == "-", PhoneNumber(bytes).isCut(by: gap, in: page.range) { return .none }
    if lines == 0, !isBeforeBrackets, Self.markerEnds.contains(last), followsMarker(gap, in: right)
    {
      return .meant
    }
    if lines == 0, speakers.border(gap, in: page.lines[line].content) { return .meant }
    if lines == 0, bordersEmphasis(gap) || SpacedSigns.stand(before: gap, bytes) { return .meant }
    if lines == 0, latin.means(gap, after: last) { return .meant }
    if credits.whole.hold(gap) { return .none }
    // The parser put the parts of a caption together that line breaks cut.
    if lines > 0, left == right, page.blocks[right].kind == .caption,
      lines > 1 || !last.endsSentence && !credits.opensPicture(gap.upperBound)
    {
      return credits.meant.hold(gap) ? .space : WrapGap.Ruling.none
    }
    if lines > 0, isBeforeBrackets || credits.endsPicture(gap.lowerBound) { return .apart }
    if let ruling = standing.ruling(ofGapIn: line, lines: lines) { return ruling }
    if let ruling = NameListGap.ruling(
      of: gap, after: last, lines: lines, bytes, in: page.range)
    {
      return ruling
    }
    if !isBeforeBrackets, credits.inBrackets.hold(gap) { return lines > 0 ? .space : .meant }
    if left != right, !mayBeOne(left, right) { return .apart }
    let isHeading = isInHeadline || page.blocks[right].kind == .heading
    if isHeading, lines > 0, left == right, cutsNote(gap, in: left) { return .none }
    if isInHeadline { return lines == 0 ? .meant : .apart }
    guard isText(right) || page.blocks[right].kind == .caption else {
      return lines == 0 ? .meant : .apart
    }
    if isBeforeBrackets { return .open }
    if credits.meant.hold(gap) { return lines > 0 && left != right ? .apart : .meant }
    return .open
  }

  /// Whether a gap is as wide as those between the columns of a row; where a sentence ends in front of
  /// it, one as wide as an indent may be what is left of a line break.
  func partsFields(_ gap: Range<Int>, after last: Unicode.Scalar) -> Bool {
    let fewest = last.endsSentence || last.closes ? 3 : 2
    return gap.count > fewest && WideSpaces.count(in: gap, of: bytes) >= fewest
  }

  /// Whether the signs of Markdown's emphasis stand beside a gap: without it they would be print.
  private func bordersEmphasis(_ gap: Range<Int>) -> Bool {
    guard page.source.format == .markdown else { return false }
    let signs = [UInt8(ascii: "*"), UInt8(ascii: "_")]
    return gap.lowerBound > 0 && signs.contains(bytes[gap.lowerBound - 1])
      || gap.upperBound < bytes.count && signs.contains(bytes[gap.upperBound])
  }

  /// Whether a character parts lines that is no line break of text files: U+2028, U+2029, U+0085.
  private func holdsOddBreak(_ gap: Range<Int>) -> Bool {
    gap.count > 1 && bytes.hasMark(in: gap, where: \.isOddBreak)
  }

  /// No headline is longer, in bytes.
  private static let longestHeadline = 400

  /// Whether a block is a headline too wide for the parser: no sentence, at the top of the page or
  /// directly above a lead or another headline.
  func isHeadline(_ block: Int) -> Bool {
    let candidate = page.blocks[block]
    guard candidate.isBody, candidate.lines.count <= 2, block + 1 < page.blocks.count,
      candidate.range.count <= Self.longestHeadline,
      !ScalarEdges(bytes, candidate.range).endsSentence, !containsSentence(candidate.range)
    else { return false }
    if page.opens(with: block) { return true }
    switch page.blocks[block + 1].kind {
    case .lead: return true
    case .heading: return !isCrosshead(block + 1)
    case .body:
      return block + 2 < page.blocks.count && page.blocks[block + 2].kind == .lead
        && isHeadline(block + 1)
    default: return false
    }
  }

  /// Whether a line ends inside the brackets in which a whole block stands: `（原标题：专利数量排⏎名：华为第一）`.
  private func cutsNote(_ gap: Range<Int>, in block: Int) -> Bool {
    let range = page.blocks[block].range
    let edges = ScalarEdges(bytes, range)
    return edges.first?.opensParenthesis == true && edges.last?.closesParenthesis == true
      && !bytes.hasMark(in: range.lowerBound..<gap.lowerBound) { $0.closesParenthesis }
  }

  /// Whether a block is nothing but two or more names.
  private func isBareByline(_ block: Int) -> Bool {
    let range = page.blocks[block].range
    let lines = page.blocks[block].lines
    guard range.count <= 60, page.blocks[block].isBody,
      lines.contains(where: { page.lines[$0].gaps > 0 }), bytes[range].contains(0x20)
    else { return false }
    let pieces = bytes[range].split(separator: 0x20, omittingEmptySubsequences: true)
    return pieces.count > 1
      && pieces.allSatisfy { PieceKind.isName(bytes, $0.startIndex..<$0.endIndex) }
  }

  private func containsSentence(_ range: Range<Int>) -> Bool {
    bytes.hasMark(in: range) { $0 == "。" }
  }

  private func mayBeOne(_ left: Int, _ right: Int) -> Bool {
    page.blocks[right].isBody && (isText(left) || isCrosshead(left))
      && !isBareByline(left) && !isBareByline(right)
      && !scrambled.contains { $0.contains(left) && $0.contains(right) }
  }

  /// No marker is longer, in bytes.
  private static let longestMarker = 60
  /// How markers end: 讯, 电, 消息, 报道.
  private static let markerEnds = ScalarSet("讯电息道")
  /// What a report opens with that others made, or several: `本报综合新华社、央视新闻消息`.
  private static let roundups = ["综合", "本报综合", "据"].map { Array($0.utf8) }

  /// Whether a block begins with what may be a marker that the parser does not take for one, and the
  /// gap stands behind its end.
  private func followsMarker(_ gap: Range<Int>, in block: Int) -> Bool {
    let start = page.blocks[block].range.lowerBound
    guard gap.lowerBound - start <= Self.longestMarker,
      let (last, end) = bytes.scalar(endingAt: gap.lowerBound, after: start),
      let before = bytes.scalar(endingAt: end, after: start)?.scalar,
      !bytes[start..<end].contains(UInt8(ascii: "("))
    else { return false }
    let isRoundup = Self.roundups.contains {
      bytes.hasBytes($0, at: start, before: gap.lowerBound)
    }
    return switch last {
    case "息": before == "消" && isRoundup
    case "道": before == "报" && isRoundup
    default: before != "通" && namesSource(start..<end) && !cutsWord(last, gap)
    }
  }

  /// Whether a character and the one behind a gap are a word: `据媒体报道电 视剧摄制人员`.
  private func cutsWord(_ last: Unicode.Scalar, _ gap: Range<Int>) -> Bool {
    bytes.scalar(at: gap.upperBound, before: page.range.upperBound).map {
      CommonWords.contain(last, $0.scalar)
    } == true
  }

  /// What the names of papers and agencies have in them, and the day of a report.
  private static let sources = ScalarSet("社报网台刊闻日")

  /// Whether who reports, or the day, is named: no `巴斯夫杉杉电 池材料公司`.
  private func namesSource(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while let (scalar, next) = bytes.scalar(at: offset, before: range.upperBound) {
      if Self.sources.contains(scalar) { return true }
      offset = next
    }
    return false
  }

  /// Whether what may stand tight or spaced follows a gap: a signature, a bracket after a marker, a
  /// name after its role.
  func isBeforeBrackets(_ gap: Range<Int>) -> Bool { credits.isBeforeBrackets(gap.upperBound) }

  /// Whether a block is a heading between paragraphs, which the first part of a cut paragraph looks
  /// like.
  func isCrosshead(_ block: Int) -> Bool {
    crossheads.contains(page.blocks[block].range.lowerBound)
  }

  private func isText(_ block: Int) -> Bool {
    page.blocks[block].isText
  }
}
