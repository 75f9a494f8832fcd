/// Tells headings from cut paragraphs, which look like them: short and without a full stop.
struct HeadingFinder {
  private let bytes: [UInt8]
  private let shape: HeadingShape
  /// Whether the number of `#` marks tells parts from articles.
  private let hasLevels: Bool

  init(_ bytes: [UInt8], _ shape: HeadingShape, hasLevels: Bool) {
    self.bytes = bytes
    self.shape = shape
    self.hasLevels = hasLevels
  }

  /// The parts of a headline at the top of an article differ by no more, in half cells.
  private static let mostUneven = 6
  /// A head has no more lines.
  private static let mostLines = 6
  /// A line of a head that ends in a full stop or a comma is no wider, in half cells.
  private static let widestPunctuated = 48
  /// A head with such a line has no more lines.
  private static let mostPunctuatedLines = 3

  /// Marks the heading blocks and notes which of them open an article.
  func markHeadings(in draft: inout PageDraft) {
    for index in draft.blocks.indices where opensText(index, in: draft) {
      markHead(before: index, in: &draft)
    }
    MarkedParts(bytes, shape, hasLevels: hasLevels).mark(in: &draft)
    markDeckedHeads(in: &draft)
    for index in draft.blocks.indices
    where draft.closesArticle(index - 1)
      || endsArticle(byline: index - 1, in: draft)
    {
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
    while start > 0, !shape.endsForCertain(start - 1, in: draft) {
      start -= 1
      guard end - start <= Self.mostPunctuatedLines else { return nil }
      if isPunctuatedLine(start, in: draft) {
        punctuated += 1
      } else if !shape.looksLikeHeading(start, in: draft) || shape.containsPause(start, in: draft) {
        return nil
      }
    }
    return punctuated == 1 ? start : nil
  }

  /// A short line that would be a heading without the mark at its end.
  private func isPunctuatedLine(_ index: Int, in draft: PageDraft) -> Bool {
    let block = draft.blocks[index]
    guard block.kind == .body, block.lines.count == 1,
      shape.width(of: block) <= Self.widestPunctuated,
      let (mark, end) = bytes.scalar(
        endingAt: block.range.upperBound, after: block.range.lowerBound),
      mark == "。" || mark.pausesSentence
    else { return false }
    let text = block.range.lowerBound..<end
    return !text.isEmpty && shape.isWhole(text) && !shape.containsPause(text)
  }

  private func isHeading(_ index: Int, before lead: Int, in draft: PageDraft) -> Bool {
    if draft.blocks[index].kind == .heading { return true }
    guard shape.looksLikeHeading(index, in: draft) else { return false }
    let closes = draft.closesArticle(index - 1) || shape.isFinished(index - 1, in: draft)
    if shape.headsPart(index, in: draft) { return false }
    if shape.isNote(index, in: draft), index > 0, closes { return false }
    if closes || shape.isRow(index - 1, in: draft) || shape.isNote(index - 1, in: draft) {
      return true
    }
    let isLast = index == lead - 1
    guard shape.looksLikeHeading(index - 1, in: draft) || draft.blocks[index - 1].kind == .heading
    else {
      return !shape.isPrintedLine(index, in: draft)
        && (isLast || !shape.containsPause(index, in: draft))
    }
    return !shape.isPrintedLine(index, in: draft)
  }

  /// The headings of an article without a marker, at the top of the page or after an article's end.
  private func markHead(from start: Int, in draft: inout PageDraft) {
    var end = start
    while end < draft.blocks.count, end - start < Self.mostLines,
      draft.blocks[end].kind == .heading
        || shape.looksLikeHeading(end, in: draft) && !shape.isPrintedLine(end, in: draft)
          && (shape.isNote(end, in: draft) || shape.isQuotation(end, in: draft)
            || shape.isPlainOrPaired(end, within: Self.mostUneven, in: draft))
          && !shape.headsPart(end, in: draft) && !isSpeech(end, in: draft)
    {
      end += 1
      if end - start > 1, shape.isNote(end - 1, in: draft) { break }
    }
    guard end > start, end < draft.blocks.count,
      draft.blocks[end].kind == .body || isPhotoNews(end, in: draft),
      !(start..<end).contains(where: draft.isPlaced)
    else { return }
    for index in start..<end { draft.blocks[index].kind = .heading }
    draft.addHead(start..<end)
  }

  /// Whether a byline stands below so many paragraphs: it names the writer of what stands above.
  private func closesText(_ index: Int, paragraphs: Int, in draft: PageDraft) -> Bool {
    index >= paragraphs && draft.blocks[index].kind == .byline
      && (index - paragraphs..<index).allSatisfy {
        draft.blocks[$0].isText && ScalarEdges(bytes, draft.blocks[$0].range).last == "。"
      }
  }

  /// How many blocks above and below a byline are looked at.
  private static let reach = 40

  /// Whether an article ends with its byline, and not the introduction of a long one whose parts have headings:
  /// somebody is named above it, too, or the next byline stands below text as well.
  private func endsArticle(byline: Int, in draft: PageDraft) -> Bool {
    guard closesText(byline, paragraphs: 2, in: draft) else { return false }
    let above = draft.blocks[..<byline].suffix(Self.reach).reversed().prefix { !$0.isHeading }
    if above.contains(where: { $0.kind == .lead || $0.kind == .byline }) { return true }
    let next = draft.blocks.indices.dropFirst(byline + 1).prefix(Self.reach).first {
      draft.blocks[$0].kind == .lead || draft.blocks[$0].kind == .byline
    }
    return next.map { closesText($0, paragraphs: 1, in: draft) } == true
  }

  /// Whether a picture with its credit is all that stands below a headline.
  private func isPhotoNews(_ index: Int, in draft: PageDraft) -> Bool {
    let block = draft.blocks[index]
    return block.kind == .caption && draft.isFinished(index) && index + 1 < draft.blocks.count
      && draft.blocks[index + 1].kind == .pictureCredit
      && LineStart(bytes, block.range).captionMarker == nil
  }

  /// Heads above text without a lead whose last line opens with the dashes of a deck.
  private func markDeckedHeads(in draft: inout PageDraft) {
    for index in draft.blocks.indices.dropFirst().dropLast()
    where isDeck(index, in: draft) && !isDeck(index + 1, in: draft)
      && draft.blocks[index + 1].isBody && shape.looksLikeHeading(index - 1, in: draft)
      && (draft.closesArticle(index - 2)
        // Otherwise it may name who said what stands above.
        || shape.isFinished(index - 2, in: draft) && tellsOfReport(draft.blocks[index].range))
    {
      markHead(before: index + 1, in: &draft)
    }
  }

  private func isDeck(_ index: Int, in draft: PageDraft) -> Bool {
    LineStart(bytes, draft.blocks[index].range).opensDeck
      && shape.looksLikeHeading(index, in: draft)
  }

  /// How decks begin that say what their article tells of: `——记乡村医生赵德海`.
  private static let reportStarts = WordList([
    "记", "访", "写", "探", "评", "读", "看", "来自", "走进", "走近", "聚焦", "对话", "专访", "我省", "我市", "我县", "我区",
    "本报",
    "从", "一论", "二论", "三论", "四论", "五论", "六论", "再论", "回望", "追记", "追访",
  ])
  /// How decks end that say what their article is: `——来自基层的报道`.
  private static let reportEnds = WordList([
    "纪实", "侧记", "札记", "手记", "速记", "述评", "综述", "评述", "报道", "观察", "调查", "访谈", "启示", "扫描", "透视", "解析",
    "分析", "掠影", "实录", "探析", "解读", "见闻", "巡礼", "回眸", "回望", "展望", "追踪", "速写", "特写", "素描", "之路",
    "事迹", "故事", "之一", "之二", "之三", "之四", "之五",
  ])

  /// Whether a deck tells of a report, and names nobody who said what stands above.
  private func tellsOfReport(_ deck: Range<Int>) -> Bool {
    let text = SolidText(bytes, in: deck)
    let start = (0..<text.count).first { text[$0]?.isHan == true } ?? 0
    return Self.reportStarts.end(in: text, at: start) != nil
      || Self.reportEnds.start(in: text, endingAt: text.count) != nil
  }

  /// Runs of `#` headings that nothing else has claimed.
  private func markMarkedHeads(in draft: inout PageDraft) {
    var start = 0
    while start < draft.blocks.count {
      guard draft.blocks[start].kind == .heading, !draft.isPlaced(start),
        LineStart(bytes, draft.blocks[start].range).captionMarker == nil
      else {
        start += 1
        continue
      }
      var end = start
      while end < draft.blocks.count, draft.blocks[end].kind == .heading, !draft.isPlaced(end) {
        end += 1
      }
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
      if draft.isFinished(start - 1) || draft.blocks[start - 1].kind == .heading
        || shape.isNote(start - 1, in: draft) || closesText(start - 1, paragraphs: 1, in: draft)
        || SpokenLines(bytes).signsLetter(draft.blocks[start - 1].range)
      {
        while end + 1 < draft.blocks.count, mayBeCrosshead(end, in: draft) { end += 1 }
      }
      if start < end, end - start <= Self.mostCrossheads, opensParagraph(end, in: draft),
        end - start == 1 || (start...end).allSatisfy({ shape.followsBlankLine($0, in: draft) })
      {
        for index in start..<end { draft.blocks[index].kind = .heading }
      }
      start = end + 1
    }
  }

  private func mayBeCrosshead(_ index: Int, in draft: PageDraft) -> Bool {
    shape.looksLikeHeading(index, in: draft) && !shape.isPrintedLine(index, in: draft)
      && shape.isPlainOrPaired(index, within: 0, in: draft) && !isSpeech(index, in: draft)
      && !shape.isNote(index, in: draft)
      && !SpokenLines(bytes).signsLetter(draft.blocks[index].range)
  }

  /// How many blocks on each side of one show that somebody speaks who has spoken or will.
  private static let speeches = 4

  private static let question = Array("问".utf8)
  private static let answer = Array("答".utf8)

  /// Whether a line is what somebody says in an interview: `记者：怎么帮？`, and the same speaker has the word
  /// near it, too, or the one who answers.
  private func isSpeech(_ index: Int, in draft: PageDraft) -> Bool {
    let spoken = SpokenLines(bytes)
    guard let label = spoken.speaker(draft.blocks[index].range) else { return false }
    let near = max(0, index - Self.speeches)...min(draft.blocks.count - 1, index + Self.speeches)
    return near.contains { other in
      guard other != index, let other = spoken.speaker(draft.blocks[other].range) else {
        return false
      }
      return bytes[other] == bytes[label]
        || bytes[label].elementsEqual(Self.question) && bytes[other].elementsEqual(Self.answer)
    }
  }

  /// Whether a paragraph below a short line is so long that the line is none of its own.
  private func opensParagraph(_ index: Int, in draft: PageDraft) -> Bool {
    let (line, text) = (draft.blocks[index - 1].range.count, draft.blocks[index].range.count)
    guard draft.blocks[index].kind == .body else { return false }
    guard draft.isFinished(index) else {
      if SpokenLines(bytes).isSalutation(draft.blocks[index].range) { return true }
      return text >= 3 * line && shape.containsPause(index, in: draft)
        && shape.followsBlankLine(index, in: draft)
    }
    return text >= 2 * line || shape.containsPause(index - 1, in: draft)
      || LineStart(bytes, draft.blocks[index - 1].range).isNumbered
  }
}
