/// Collects blocks into articles.
struct ArticleBuilder {
  private let bytes: [UInt8]
  private let credits: PictureCreditReader

  init(_ bytes: [UInt8], terms: HouseTerms) {
    self.bytes = bytes
    credits = PictureCreditReader(bytes, terms: terms)
  }

  /// An article whose lines an extractor shuffled has at least as many fragments before its lead.
  private static let fewestFragments = 3

  /// The articles of a page in the order of its blocks.
  func articles(of draft: PageDraft) -> [Article] {
    starts(in: draft).map { article($0, in: draft) }
  }

  /// The block ranges of the articles.
  private func starts(in draft: PageDraft) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    var hasLead = false
    func close(at end: Int) {
      if let start, holdsText(start..<end, in: draft) { ranges.append(start..<end) }
    }
    for index in draft.blocks.indices {
      let kind = draft.blocks[index].kind
      guard kind != .staff, kind != .furniture || start != nil else {
        close(at: index)
        start = nil
        continue
      }
      let isHead = draft.head(from: index) != nil
      let opens =
        start == nil || isHead
        || kind == .lead && (hasLead || isSecondItem(start, lead: index, in: draft))
      if opens {
        close(at: index)
        start = index
        hasLead = false
      }
      if kind == .lead { hasLead = true }
    }
    close(at: draft.blocks.count)
    return ranges
  }

  /// Whether there is more in a range than captions with their credits.
  private func holdsText(_ range: Range<Int>, in draft: PageDraft) -> Bool {
    draft.blocks[range].contains { $0.kind != .caption && $0.kind != .pictureCredit }
  }

  /// Whether a lead below text without one opens another article; below fragments that end nowhere
  /// it is the lead of the article that they come from.
  private func isSecondItem(_ start: Int?, lead: Int, in draft: PageDraft) -> Bool {
    guard let start else { return true }
    let before = (start..<lead).lazy.filter { draft.blocks[$0].kind == .body }
    guard !before.isEmpty else { return false }
    return before.count { !draft.isFinished($0) } < Self.fewestFragments
  }

  private func article(_ range: Range<Int>, in draft: PageDraft) -> Article {
    let head = draft.head(from: range.lowerBound) ?? range.lowerBound..<range.lowerBound
    let reader = HeadReader(bytes)
    var headings = reader.headings(draft.blocks[head])
    var leadBlock: Int?
    var bylines: [Credit] = []
    var captions: [Caption] = []
    var closingCredits: [Caption.PictureCredit] = []
    var signature: Signature?
    for index in range {
      switch draft.blocks[index].kind {
      case .heading where !head.contains(index):
        headings.append(reader.crosshead(draft.blocks[index].range))
      case .lead: leadBlock = leadBlock ?? index
      case .byline: bylines += draft.byline(index)
      case .caption: captions.append(caption(at: index, in: draft))
      case .body:
        if let tail = credits.tail(of: draft.blocks[index].range) {
          closingCredits.append(tail.credit)
        }
      default: break
      }
      if draft.isSigned(index) { signature = draft.signature(index) }
    }
    return Article(
      headings: headings, lead: leadBlock.flatMap { draft.lead($0) }, bylines: bylines,
      captions: captions, closingCredits: closingCredits, signature: signature,
      blocks: draft.rangeOnPage(range), leadBlock: leadBlock.map(draft.placeOnPage))
  }

  private func caption(at index: Int, in draft: PageDraft) -> Caption {
    let block = draft.blocks[index].range
    let marker = LineStart(bytes, block).captionMarker
    var start = marker?.upperBound ?? block.lowerBound
    while let (scalar, next) = bytes.scalar(at: start, before: block.upperBound), scalar.isGap {
      start = next
    }
    // 图为 is part of the sentence, ■ is not.
    let isWord = marker.map { $0.count > 3 } == true
    let text = (isWord ? block.lowerBound : start)..<block.upperBound
    if let tail = credits.tail(of: text) {
      return Caption(marker: marker, text: tail.text, credit: tail.credit)
    }
    guard index + 1 < draft.blocks.count, draft.blocks[index + 1].kind == .pictureCredit else {
      return Caption(marker: marker, text: text, credit: nil)
    }
    let credit = credits.onOwnLine(draft.blocks[index + 1].range)
    return Caption(marker: marker, text: text, credit: credit)
  }
}
