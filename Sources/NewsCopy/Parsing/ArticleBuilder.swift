/// Collects blocks into articles.
struct ArticleBuilder {
  private let bytes: [UInt8]
  private let terms: HouseTerms

  init(_ bytes: [UInt8], terms: HouseTerms) {
    self.bytes = bytes
    self.terms = terms
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
      if let start { ranges.append(start..<end) }
    }
    for index in draft.blocks.indices {
      let kind = draft.blocks[index].kind
      guard kind != .staff, kind != .furniture || start != nil else {
        close(at: index)
        start = nil
        continue
      }
      let isHead = draft.heads[index] != nil
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
    return ranges.filter { range in
      draft.blocks[range].contains { $0.kind != .caption && $0.kind != .pictureCredit }
    }
  }

  /// Whether a lead below text without one opens another article; below fragments that end nowhere
  /// it is the lead of the article that they come from.
  private func isSecondItem(_ start: Int?, lead: Int, in draft: PageDraft) -> Bool {
    guard let start else { return true }
    let before = (start..<lead).filter { draft.blocks[$0].kind == .body }
    guard !before.isEmpty else { return false }
    return before.count { !draft.isFinished[$0] } < Self.fewestFragments
  }

  private func article(_ range: Range<Int>, in draft: PageDraft) -> Article {
    let head = draft.heads[range.lowerBound] ?? range.lowerBound..<range.lowerBound
    let leadBlock = range.first { draft.blocks[$0].kind == .lead }
    let crossheads = range.filter { draft.blocks[$0].kind == .heading && !head.contains($0) }
    let reader = HeadReader(bytes)
    return Article(
      headings: reader.headings(draft.blocks[head].map(\.range))
        + crossheads.map { reader.crosshead(draft.blocks[$0].range) },
      lead: leadBlock.flatMap { draft.leads[$0] },
      bylines: range.filter { draft.blocks[$0].kind == .byline }
        .flatMap { draft.bylines[$0] ?? [] },
      captions: range.compactMap { caption(at: $0, in: draft) },
      signature: range.last(where: { draft.isSigned[$0] }).flatMap { draft.signatures[$0] },
      blocks: range,
      leadBlock: leadBlock
    )
  }

  private func caption(at index: Int, in draft: PageDraft) -> Caption? {
    guard draft.blocks[index].kind == .caption else { return nil }
    let block = draft.blocks[index].range
    let marker = LineStart(bytes, block).captionMarker
    var start = marker?.upperBound ?? block.lowerBound
    while let (scalar, next) = bytes.scalar(at: start, before: block.upperBound), scalar.isGap {
      start = next
    }
    // 图为 is part of the sentence, ■ is not.
    let isWord = marker.map { $0.count > 3 } == true
    let text = (isWord ? block.lowerBound : start)..<block.upperBound
    if index + 1 < draft.blocks.count, draft.blocks[index + 1].kind == .pictureCredit {
      let credit = Caption.PictureCredit(range: draft.blocks[index + 1].range, hasOwnLine: true)
      return Caption(marker: marker, text: text, credit: credit)
    }
    guard let tail = PictureCreditReader(bytes, terms: terms).tail(of: text) else {
      return Caption(marker: marker, text: text, credit: nil)
    }
    let credit = Caption.PictureCredit(range: tail.credit, hasOwnLine: false)
    return Caption(marker: marker, text: tail.text, credit: credit)
  }
}
