internal import NewsCopy

/// Weighs what stands on both sides of a line break, before any width is known.
struct LineEvidence {
  private let text: WrapText
  /// Gaps.
  private let region: Range<Int>
  private let bytes: [UInt8]
  private let style: LineStyle
  private let phrases: PagePhrases
  /// Lists, where no paragraph lies in printed lines; nil where some do.
  private let lists: UnfinishedRuns?
  private let languages: TwoLanguages
  private let lostStop: LostStop
  private let apart: LinesApart

  init(
    _ text: WrapText, _ region: Range<Int>, _ bytes: [UInt8], _ style: LineStyle,
    _ phrases: PagePhrases
  ) {
    self.text = text
    self.region = region
    self.bytes = bytes
    self.style = style
    self.phrases = phrases
    lists = style.isHard ? nil : UnfinishedRuns(text, region)
    languages = TwoLanguages(text, region, bytes)
    lostStop = LostStop(text, region, bytes, style)
    apart = LinesApart(text, region, bytes)
  }

  /// Weighs a line break that the structure leaves open.
  func costs(of index: Int) -> WrapCosts {
    let (left, right) = (text.pieces[index], text.pieces[index + 1])
    if MarkHalves.stand(left, right, bytes) { return WrapCosts(keep: 120, looseKeep: 120) }
    var costs = left.endsSentence ? finished(index) : unfinished(index, left, right)
    if right.first.cannotBeginLine { costs.keep += 80 }
    weighIndent(&costs, index, left)
    weighInterrupter(&costs, index, left)
    weighHeading(&costs, index, left, right)
    costs.looseWrap = costs.wrap + (left.endsSentence ? 60 : 15)
    // Lines of a hard-wrapped region have a width; without one they are lists.
    if style.isHard { costs.looseWrap += 50 }
    if lists?.hold(index) == true {
      costs.wrap += 40
      costs.looseWrap += 60
    }
    if text.gaps[index].context.contains(.isBehindRow) {
      costs.wrap += 60
      costs.looseWrap += 60
    }
    if text.gaps[index].context.contains(.isInEntry), !style.isHard || isParagraphGap(index) {
      if text.gaps[index].lines == 1 { costs.wrap += 20 }
      costs.looseWrap += 60
    }
    if languages.border(index) {
      costs.wrap += 100
      costs.looseWrap += 100
    }
    // A dash announces what stands below, as a colon does; printed lines end with one anywhere.
    if left.last == "—", !right.first.isDigit { costs.looseWrap += Self.announces }
    if isShortLine(index) { costs.looseWrap += 30 }
    if left.last.isDigit, right.first.isDigit, isNarrow(index) {
      costs.looseWrap += Self.mergesNumbers
    }
    if apart.stand(around: index) {
      costs.wrap += Self.never
      costs.looseWrap += Self.never
    }
    if text.gaps[index].context.contains(.isBehindByline) {
      costs.keep = max(Self.behindByline, costs.keep)
      if style.isHard { costs.looseKeep = max(Self.behindByline / 2, costs.looseKeep) }
    }
    return costs
  }

  /// Of ending a paragraph behind its marker and byline.
  private static let behindByline: Int32 = 100
  /// Of joining what hardly anybody would print as one paragraph.
  private static let never: Int32 = 200

  /// Of joining what a dash announces.
  private static let announces: Int32 = 60

  /// Whether a gap sets paragraphs apart, and no printed lines.
  private func isParagraphGap(_ index: Int) -> Bool { text.gaps[index].lines > style.lines }

  /// Lines of lists and poems are narrower, in half cells.
  private static let narrowest = 24

  /// Whether the line that ends with a piece is one piece, and short.
  private func isShortLine(_ index: Int) -> Bool {
    text.pieces[index].width < Self.narrowest && (index == 0 || text.gaps[index - 1].lines > 0)
  }

  /// Of making another number of two that no column parts.
  private static let mergesNumbers: Int32 = 60

  /// A line of a list or table is no wider, in half cells.
  private static let widestEntry: Int32 = 48

  /// Whether a line that ends with a piece may be one of a list or table.
  private func isNarrow(_ index: Int) -> Bool {
    text.line(endingAt: index, from: region.lowerBound, widest: Self.widestEntry) != nil
  }

  /// What it costs where a sentence ends in front of a gap.
  private func finished(_ index: Int) -> WrapCosts {
    if isParagraphGap(index) { return WrapCosts(wrap: 100) }
    if style.isSeparated, !style.isWhole { return WrapCosts(keep: 60) }
    let right = text.pieces[index + 1]
    let isPoint = PointOpening.stands(bytes, right.range, right.first)
    return WrapCosts(wrap: isPoint ? 100 : 60)
  }

  private func unfinished(_ index: Int, _ left: WrapPiece, _ right: WrapPiece) -> WrapCosts {
    let isLine = style.isHard && !isParagraphGap(index)
    let keep = left.last.pausesSentence && rhymes(index) ? Self.inVerse : keepCost(left, right)
    var costs = WrapCosts(keep: keep, wrap: isLine ? 0 : 30)
    if left.last.isColon {
      costs.wrap += isLine ? 10 : isParagraphGap(index) ? 60 : 40
      if isLine { costs.keep = 40 }
    }
    if PointOpening.isMarked(bytes, right.range, right.first)
      || (left.last.isSemicolon || left.last.isColon) && isShorter(index, by: Self.shortEnd)
        && PointOpening.isInWords(bytes, right.range, right.first)
    {
      costs.wrap += 80
    }
    if left.last == "…", isShorter(index, by: Self.shortHeading) { costs.keep = 20 }
    if isParagraphGap(index),
      isRemark(index + 1) || LatinJoints.endsInAddress(left.range, of: bytes)
    {
      costs.wrap += 60
    }
    if opensIndexEntry(index + 1) { costs.wrap += 80 }
    if PieceKind.opensLabel(bytes, right.range) { costs.wrap += isLine ? 10 : 60 }
    if opensNames(index + 1) || PieceKind.opensParagraph(bytes, right.range, right.first) {
      costs.wrap += isLine ? 10 : 60
    }
    if lostStop.standsAlone(before: index) { costs.wrap += Self.joinsFullHeading }
    if style.isWhole, !isLine {
      if LoneLine(text, bytes).stands(before: index) { costs.wrap += Self.joinsHeading }
      if lostStop.mayStand(in: index) { costs.wrap += Self.lacksStop }
    }
    if costs.wrap > 0, TitleBrackets.areCut(by: text.gaps[index], bytes) {
      costs.keep += Self.insideTitle
    }
    return costs
  }

  /// Of ending a paragraph inside the title of a book or a law.
  private static let insideTitle: Int32 = 120
  /// Of joining what may be two paragraphs, the first of which lost its full stop.
  private static let lacksStop: Int32 = 100
  /// Of joining what may be a heading with the paragraph below it.
  private static let joinsHeading: Int32 = 200
  /// The same where it is as wide as the column.
  private static let joinsFullHeading: Int32 = 40
  /// Pieces that name a page are no longer, in bytes.
  private static let longestPage = 3
  /// How far into an entry the bar behind its section stands, in bytes.
  private static let longestSection = 15

  /// Whether a piece is the page number of an entry in the index: `04 民生｜“一老一小”怎么托？`.
  private func opensIndexEntry(_ index: Int) -> Bool {
    let number = text.pieces[index].range
    guard number.count <= Self.longestPage, index + 1 < text.pieces.count,
      text.gaps[index].lines == 0,
      number.allSatisfy({
        bytes[$0] &- UInt8(ascii: "0") < 10 || bytes[$0] &- UInt8(ascii: "A") < 8
      })
    else { return false }
    let entry = text.pieces[index + 1].range
    let section = entry.lowerBound..<min(entry.upperBound, entry.lowerBound + Self.longestSection)
    return bytes.hasMark(in: section) { $0 == "｜" || $0 == "|" || $0 == "丨" }
  }

  /// Of a line break behind a comma in verse or a headline.
  private static let inVerse: Int32 = 30
  /// How far the lines of verse differ, in half cells.
  private static let tolerance: Int32 = 2

  /// Whether a page on which nothing is cut for certain has a very short line above another one, or a
  /// short one above one of its width, as verse and headlines do: `买得起，⏎用得好，`.
  private func rhymes(_ index: Int) -> Bool {
    guard style.isWhole,
      let upper = text.line(endingAt: index, from: region.lowerBound, widest: Self.widestEntry),
      upper.begin == index, index + 1 == region.upperBound || text.gaps[index + 1].lines > 0
    else { return false }
    return upper.width <= Self.narrowest
      || abs(upper.width - text.pieces[index + 1].width) <= Self.tolerance
  }

  /// Whether a piece is a line in brackets: `（数据来源：市统计局）`.
  private func isRemark(_ index: Int) -> Bool {
    text.pieces[index].first.opensParenthesis && text.pieces[index].last.closesParenthesis
      && (index == text.gaps.count || text.gaps[index].lines > 0)
  }

  /// Whether a piece is the first name of several.
  private func opensNames(_ index: Int) -> Bool {
    index < text.gaps.count && text.gaps[index].context.contains(.isBetweenNames)
  }

  /// What it costs to say that a paragraph ends after a piece that ends no sentence.
  private func keepCost(_ left: WrapPiece, _ right: WrapPiece) -> Int32 {
    if left.last.isSemicolon { return 55 }
    if left.last.pausesSentence { return 120 }
    var cost: Int32 =
      left.last.isColon ? 10 : left.last.closesParenthesis ? 30 : left.last.closes ? 50 : 70
    let likeness = left.headingLikeness ?? 0
    if CommonWords.contain(left.last, right.first) {
      cost += likeness >= 80 ? 20 : 60
    } else if phrases.contains(left.last, right.first) {
      cost += likeness >= 40 ? 20 : 45
    }
    if SentenceJoints.isUnfinished(left.range, left.last, bytes) {
      // Words such as 取向 end headings too.
      cost += likeness >= 80 ? 30 : 60
    }
    if SentenceJoints.continues(right.range, right.first, bytes) {
      cost += likeness >= 40 ? 20 : 60
    }
    return cost
  }

  private func weighIndent(_ costs: inout WrapCosts, _ index: Int, _ left: WrapPiece) {
    if style.isWhole, text.gaps[index].indent > 0 {
      costs.wrap += 80
      return
    }
    guard style.isIndented, !isParagraphGap(index) else { return }
    if text.gaps[index].indent > 0 {
      costs.wrap += 80
      if isShorter(index, by: Self.shortHeading) { costs.keep = min(20, costs.keep) }
    } else if left.endsSentence, opensCrosshead(index + 1) || opensPart(text.pieces[index + 1]) {
      costs.wrap += 60
    } else if !isShorter(index, by: Self.shortEnd) {
      costs.keep += 60
      if left.endsSentence { costs.wrap = 0 }
    }
  }

  /// Who asks and answers in interviews.
  private static let speakers = ["记者：", "问：", "答：", "主持人："].map { Array($0.utf8) }

  /// Whether a piece begins a point, a question or an answer: they need no indent.
  private func opensPart(_ piece: WrapPiece) -> Bool {
    PointOpening.isSign(piece.first)
      || Self.speakers.contains {
        bytes.hasBytes($0, at: piece.range.lowerBound, before: piece.range.upperBound)
      }
  }

  /// Whether a short line that ends no sentence begins with a piece, and nothing or an indented one follows, or
  /// much of the column is left: what stands below an article, a heading between paragraphs, or verse.
  private func opensCrosshead(_ index: Int) -> Bool {
    var end = index
    var width = text.pieces[index].width
    while end < region.upperBound, text.gaps[end].lines == 0, width <= Self.widestEntry {
      end += 1
      width += text.pieces[end].width
    }
    return width <= Self.widestEntry && !text.pieces[end].endsSentence
      && (end == region.upperBound || text.gaps[end].indent > 0
        || width + Self.shortEnd <= style.widest)
  }

  /// Lines that are so much shorter than others end a paragraph, in half cells.
  private static let shortEnd: Int32 = 8
  /// Lines without an end in front of an indent are headings, if they are so much shorter.
  private static let shortHeading: Int32 = 3

  /// Whether the line that ends with a piece is too short to be full.
  private func isShorter(_ index: Int, by difference: Int32) -> Bool {
    let widest = style.widest - difference
    guard let line = text.line(endingAt: index, from: region.lowerBound, widest: widest) else {
      return false
    }
    let indent = line.begin > region.lowerBound ? 2 * text.gaps[line.begin - 1].indent : 0
    return Int(line.width) + indent <= Int(widest)
  }

  private func weighInterrupter(_ costs: inout WrapCosts, _ index: Int, _ left: WrapPiece) {
    costs.looseKeep = costs.keep
    if !style.isHard, interrupts(index) || interrupts(index + 1) {
      costs.keep = min(40, costs.keep)
      costs.looseKeep = min(10, costs.keep)
    }
    if left.last.isSemicolon { costs.looseKeep = min(35, costs.keep) }
  }

  /// Whether a piece is a short line without a clause that stands between two parts of a sentence.
  private func interrupts(_ index: Int) -> Bool {
    guard index > region.lowerBound, index < region.upperBound else { return false }
    let (above, below) = (text.gaps[index - 1], text.gaps[index])
    return above.lines > 0 && below.lines > 0 && above.ruling == .open && below.ruling == .open
      && !text.pieces[index - 1].endsSentence && !text.pieces[index].endsSentence
      && below.context.contains(.isInEntry)
  }

  private func weighHeading(
    _ costs: inout WrapCosts, _ index: Int, _ left: WrapPiece, _ right: WrapPiece
  ) {
    guard let likeness = left.headingLikeness else { return }
    if PieceKind.opensArticle(bytes, right.range) { costs.wrap += 30 }
    if style.isHard, isParagraphGap(index) { costs.keep = max(0, costs.keep - 15) }
    // A heading that is by chance as wide as the column is rare.
    costs.keep = max(0, costs.keep - likeness / 2)
    costs.looseKeep = max(0, costs.looseKeep - likeness)
  }
}

extension Unicode.Scalar {
  /// `,`, `，` or `、`: a mark with which no list and no heading ends its lines.
  var isComma: Bool { pausesSentence && !isSemicolon }

  /// `;` or `；`.
  var isSemicolon: Bool { self == ";" || self == "；" }
}
