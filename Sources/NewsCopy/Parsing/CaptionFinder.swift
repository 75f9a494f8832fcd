/// Tells captions from other paragraphs by what stands beside them.
struct CaptionFinder {
  private let bytes: [UInt8]
  private let credits: PictureCreditReader
  private let labels: LabelReader
  private let signatures: SignatureReader

  init(_ bytes: [UInt8], terms: HouseTerms) {
    self.bytes = bytes
    credits = PictureCreditReader(bytes, terms: terms)
    labels = LabelReader(bytes, terms: terms)
    signatures = SignatureReader(bytes, terms: terms)
  }

  private static let fewestBriefs = 3
  /// In bytes; captions of as many are rare.
  private static let shortestBrief = 180
  /// Longer paragraphs above a credit are no captions, in characters.
  private static let longest = 80
  /// Longer paragraphs that end with a credit are no captions, in bytes.
  private static let longestPhotoNews = 600

  /// Marks the captions among the blocks of a page.
  func mark(in draft: inout PageDraft) {
    joinCutCaptions(in: &draft)
    markReporters(in: &draft)
    markCaptionsAboveCredits(in: &draft)
    markPhotoNews(in: &draft)
    unmarkBriefs(in: &draft)
  }

  private static let bullets = ScalarSet("●○◎◆◇★☆•")

  /// Three and more paragraphs in a row with one sign, most of them long, are briefs and not
  /// captions, unless somebody is credited for a picture; so are those with an arrow among others
  /// with bullets.
  private func unmarkBriefs(in draft: inout PageDraft) {
    var start = 0
    while start < draft.blocks.count {
      let sign = draft.blocks[start].kind == .caption ? sign(of: draft.blocks[start]) : nil
      var end = start + 1
      while sign != nil, end < draft.blocks.count, draft.blocks[end].kind == .caption,
        self.sign(of: draft.blocks[end]) == sign
      {
        end += 1
      }
      if end - start >= Self.fewestBriefs && areBriefs(start..<end, in: draft)
        || sign != nil && sign != "■" && standsAmongBullets(start..<end, in: draft)
      {
        for index in start..<end { draft.blocks[index].kind = .body }
      }
      start = end
    }
  }

  /// Whether a bullet opens the paragraph above some others or below them.
  private func standsAmongBullets(_ run: Range<Int>, in draft: PageDraft) -> Bool {
    [run.lowerBound - 1, run.upperBound].contains { index in
      draft.blocks.indices.contains(index)
        && ScalarEdges(bytes, draft.blocks[index].range).first.map(Self.bullets.contains) == true
    }
  }

  private func areBriefs(_ run: Range<Int>, in draft: PageDraft) -> Bool {
    if run.upperBound < draft.blocks.count, draft.blocks[run.upperBound].kind == .pictureCredit {
      return false
    }
    let ranges = run.map { draft.blocks[$0].range }
    guard ranges.allSatisfy({ credits.tail(of: $0) == nil }) else { return false }
    return ranges.count { $0.count >= Self.shortestBrief } * 2 > ranges.count
      || ranges.count(where: isSourced) * 2 > ranges.count || ranges.allSatisfy(isLabelled)
  }

  private static let sources = ScalarSet("电社报站端网稿台号")
  /// The label of a small advertisement is no longer, in scalars.
  private static let longestLabel = 6

  /// Whether a writer or a source stands in brackets behind the last sentence: `…落幕。（据法新社电）`.
  private func isSourced(_ range: Range<Int>) -> Bool {
    if signatures.atEnd(of: range) != nil { return true }
    guard let (bracket, end) = bytes.scalar(endingAt: range.upperBound, after: range.lowerBound),
      bracket.closesParenthesis
    else { return false }
    return ScalarEdges(bytes, range.lowerBound..<end).last.map(Self.sources.contains) == true
  }

  /// Whether a word and a gap open a paragraph behind its sign: `■招聘　公交集团招聘驾驶员`.
  private func isLabelled(_ range: Range<Int>) -> Bool {
    guard let marker = LineStart(bytes, range).captionMarker else { return false }
    let text = SolidText(
      bytes, in: marker.upperBound..<range.upperBound, limit: Self.longestLabel + 2)
    return (2...Self.longestLabel).contains { text.hasGap(before: $0) }
      && (0..<2).allSatisfy { text[$0]?.isHan == true }
  }

  /// The sign that a block opens with, words left out.
  private func sign(of block: Block) -> Unicode.Scalar? {
    guard let marker = LineStart(bytes, block.range).captionMarker else { return nil }
    return bytes.scalar(at: marker.lowerBound, before: marker.upperBound).flatMap {
      $0.next == marker.upperBound ? $0.scalar : nil
    }
  }

  /// Puts the parts of captions together that line breaks cut: `■…向快递员⏎⏎送上慰问品。⏎⏎王强摄`,
  /// `■…向快递员⏎送上慰问品。　王强摄`, `图为比赛现场。本报记者⏎李响 摄`.
  private func joinCutCaptions(in draft: inout PageDraft) {
    var runs: [ClosedRange<Int>] = []
    var index = 0
    while index + 1 < draft.blocks.count {
      let end = end(ofCaption: index, in: draft)
      if end > index { runs.append(index...end) }
      index = end + 1
    }
    draft.join(runs)
  }

  /// The last part of the caption that a block begins; the block itself, where it is whole or no caption.
  private func end(ofCaption first: Int, in draft: PageDraft) -> Int {
    guard draft.blocks[first].kind == .caption else { return first }
    if endsCaption(first + 1, in: draft) { return first + 1 }
    return end(ofCutCaption: first, in: draft) ?? first
  }

  /// A caption lies in no more printed lines.
  private static let mostLines = 4
  /// How far they differ, in characters.
  private static let tolerance = 3

  /// The last printed line of a caption whose credit does not begin with a line; nil where it has none.
  private func end(ofCutCaption first: Int, in draft: PageDraft) -> Int? {
    let caption = draft.blocks[first]
    guard caption.lines.count == 1, LineStart(bytes, caption.range).captionMarker != nil,
      credits.tail(of: caption.range) == nil
    else { return nil }
    let width = bytes.scalarCount(in: caption.range)
    for index in first + 1..<min(first + Self.mostLines, draft.blocks.count) {
      let block = draft.blocks[index]
      let count = bytes.scalarCount(in: block.range)
      guard block.lines.count == 1, block.kind == .body || block.kind == .pictureCredit,
        !draft.isFinished(index - 1), count <= width + Self.tolerance
      else { return nil }
      let whole = caption.range.lowerBound..<block.range.upperBound
      if let tail = credits.tail(of: whole) {
        return tail.credit.range.lowerBound == block.range.lowerBound ? nil : index
      }
      guard !draft.isFinished(index), count >= width - Self.tolerance else { return nil }
    }
    return nil
  }

  private static let report = Array("报道".utf8)
  private static let photoReport = Array("摄影报道".utf8)

  /// Who reports in words and pictures stands below the headline, `百米高空“绣花”人⏎记者 林溪 摄影报道`, or below
  /// the text.
  private func markReporters(in draft: inout PageDraft) {
    for index in draft.blocks.indices.dropFirst()
    where draft.blocks[index].kind == .pictureCredit {
      let range = draft.blocks[index].range
      guard ends(range, with: Self.report),
        opensText(index - 1, in: draft) || endsText(index - 1, in: draft),
        let byline = labels.byline(SolidText(bytes, in: range))
      else { continue }
      draft.makeByline(index, byline)
    }
  }

  /// Whether a block is the last line of a head, which has a deck below its headline.
  private func opensText(_ index: Int, in draft: PageDraft) -> Bool {
    if index > 0, LineStart(bytes, draft.blocks[index].range).opensDeck {
      return opensArticle(index - 1, in: draft)
    }
    return opensArticle(index, in: draft)
  }

  /// Whether a block is the last one of several paragraphs; one alone is the caption of a picture.
  private func endsText(_ index: Int, in draft: PageDraft) -> Bool {
    index > 0 && !isSigned(above: index, in: draft)
      && (index - 1...index).allSatisfy {
        draft.blocks[$0].isText && draft.isFinished($0)
          && LineStart(bytes, draft.blocks[$0].range).captionMarker == nil
          && !countsPicture(draft.blocks[$0].range)
      }
  }

  /// Whether a number in a circle opens a paragraph, as the captions of several pictures have it.
  private func countsPicture(_ range: Range<Int>) -> Bool {
    ScalarEdges(bytes, range).first.map { "①"..."⑳" ~= $0 } == true
  }

  /// How many blocks above a credit are looked at.
  private static let reach = 40

  /// Whether somebody else is named as the writer above a block, in a lead or a byline.
  private func isSigned(above index: Int, in draft: PageDraft) -> Bool {
    let above = draft.blocks.indices[..<index].suffix(Self.reach).reversed().prefix {
      !draft.closesArticle($0)
    }
    return above.contains {
      draft.blocks[$0].kind == .byline || draft.lead($0)?.credits.isEmpty == false
    }
  }

  /// In bytes.
  private static let longestHeadline = 120

  /// Whether a line at the top of a page or below an article's end is no sentence.
  private func opensArticle(_ index: Int, in draft: PageDraft) -> Bool {
    let block = draft.blocks[index]
    guard block.kind == .heading || block.kind == .body && !draft.isFinished(index) else {
      return false
    }
    if block.kind == .heading { return true }
    return block.range.count <= Self.longestHeadline
      && (index == 0 || draft.closesArticle(index - 1))
      && !bytes.hasMark(in: block.range) { $0 == "。" }
  }

  /// Whether a picture's credit stands below a finished paragraph, or ends it.
  private func isCredited(_ index: Int, in draft: PageDraft) -> Bool {
    if draft.isFinished(index) {
      return index + 1 < draft.blocks.count && draft.blocks[index + 1].kind == .pictureCredit
    }
    return credits.tail(of: draft.blocks[index].range).map {
      ScalarEdges(bytes, $0.text).endsSentence
    } == true
  }

  /// Whether a paragraph is the second half of the caption above.
  private func endsCaption(_ index: Int, in draft: PageDraft) -> Bool {
    let (above, block) = (draft.blocks[index - 1], draft.blocks[index])
    return above.kind == .caption && block.kind == .body && !draft.isSigned(index)
      && !draft.isFinished(index - 1) && isCredited(index, in: draft)
      && bytes.scalarCount(in: block.range) <= Self.longest
      && LineStart(bytes, above.range).captionMarker != nil
      && credits.tail(of: above.range) == nil
  }

  /// A paragraph that ends with a picture's credit outside brackets is a caption, unless it may be the
  /// last line of a cut one.
  private func markPhotoNews(in draft: inout PageDraft) {
    for index in draft.blocks.indices where draft.blocks[index].kind == .body {
      let range = draft.blocks[index].range
      guard range.count <= Self.longestPhotoNews, endsWithTaking(range),
        mayBeginBelow(index - 1, in: draft), let tail = credits.tail(of: range),
        ScalarEdges(bytes, tail.text).endsSentence
      else { continue }
      draft.blocks[index].kind = .caption
    }
  }

  private func endsWithTaking(_ range: Range<Int>) -> Bool {
    let last = ScalarEdges(bytes, range).last
    return last == "摄" || last == "攝" || last == "道" && ends(range, with: Self.photoReport)
  }

  private func ends(_ range: Range<Int>, with word: [UInt8]) -> Bool {
    bytes.hasBytes(word, at: range.upperBound - word.count, before: range.upperBound)
  }

  /// Whether a block is over: no text, a sentence, or a heading, narrower than what stands below.
  private func mayBeginBelow(_ index: Int, in draft: PageDraft) -> Bool {
    guard index >= 0, draft.blocks[index].isText, !draft.isFinished(index) else { return true }
    let (above, below) = (draft.blocks[index], draft.blocks[index + 1])
    return above.isBody && above.lines.count == 1 && above.range.count < below.range.count
      && (index == 0 || !draft.blocks[index - 1].isText || draft.isFinished(index - 1))
  }

  /// A short paragraph directly above a picture's credit is its caption.
  private func markCaptionsAboveCredits(in draft: inout PageDraft) {
    for index in draft.blocks.indices.dropFirst() where draft.blocks[index].kind == .pictureCredit {
      let above = draft.blocks[index - 1]
      guard above.kind == .body, !draft.isSigned(index - 1),
        bytes.scalarCount(in: above.range) <= Self.longest
      else { continue }
      draft.blocks[index - 1].kind = .caption
    }
  }
}
