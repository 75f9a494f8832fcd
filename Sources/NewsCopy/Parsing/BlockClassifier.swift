/// Says what each paragraph is, by what stands in it alone; headings come later.
struct BlockClassifier {
  private let bytes: [UInt8]
  private let terms: HouseTerms
  private let masked: MaskedRanges
  private var leads: LeadReader
  private let signatures: SignatureReader
  private let labels: LabelReader
  /// What was read of a label; each one takes the memory of the one before.
  private var labelText = SolidText()

  init(_ bytes: [UInt8], terms: HouseTerms, masked: MaskedRanges) {
    self.bytes = bytes
    self.terms = terms
    self.masked = masked
    leads = LeadReader(bytes, terms: terms)
    signatures = SignatureReader(bytes, terms: terms)
    labels = LabelReader(bytes, terms: terms)
  }

  /// Wider paragraphs are no labels, in half cells.
  private static let widestLabel = 96
  private static let fewestBriefs = 3
  /// In bytes; captions of as many are rare.
  private static let shortestBrief = 180

  /// The blocks of groups of lines.
  mutating func draft(_ lines: [Line], groups: [Range<Int>]) -> PageDraft {
    var draft = PageDraft()
    draft.reserve(groups.count)
    for (index, group) in groups.enumerated() {
      let range = range(of: group, in: lines)
      let next = index + 1 < groups.count ? self.range(of: groups[index + 1], in: lines) : nil
      let width = group.reduce(0) { $0 + lines[$1].width }
      let isFinished = ScalarEdges(bytes, range).endsSentence
      let reading = reading(
        of: range, next: next, isShort: width <= Self.widestLabel && !isFinished, in: &draft)
      let signature = signature(of: range, kind: reading.kind)
      let kind = signature?.position == .ownLine ? .signature : reading.kind
      draft.append(
        Block(kind: kind, range: range, lines: group), reading, signature: signature,
        isFinished: isFinished)
    }
    joinCutCaptions(in: &draft)
    markCaptionsAboveCredits(in: &draft)
    markPhotoNews(in: &draft)
    unmarkBriefs(in: &draft)
    return draft
  }

  private func range(of group: Range<Int>, in lines: [Line]) -> Range<Int> {
    lines[group.lowerBound].content.lowerBound..<lines[group.upperBound - 1].content.upperBound
  }

  private mutating func reading(
    of range: Range<Int>, next: Range<Int>?, isShort: Bool, in draft: inout PageDraft
  ) -> BlockReading {
    let start = LineStart(bytes, range)
    if masked.cover(range) { return BlockReading(kind: .furniture) }
    if start.headingMarks != nil { return BlockReading(kind: .heading) }
    if let lead = leads.lead(in: range, next: next) { return BlockReading(kind: .lead, lead: lead) }
    if start.captionMarker != nil { return BlockReading(kind: .caption) }
    guard isShort else { return BlockReading(kind: .body) }
    return label(range, next: next, in: &draft) ?? BlockReading(kind: .body)
  }

  private func signature(of range: Range<Int>, kind: Block.Kind) -> Signature? {
    switch kind {
    case .lead: signatures.atEnd(of: range)
    case .body: signatures.onOwnLine(range) ?? signatures.atEnd(of: range)
    default: nil
    }
  }

  /// Short lines that are neither text nor heading.
  private mutating func label(
    _ range: Range<Int>, next: Range<Int>?, in draft: inout PageDraft
  ) -> BlockReading? {
    let range = withoutEmphasis(range)
    guard LabelHint(bytes, range, terms: terms).mayBeLabel else { return nil }
    labelText.read(bytes, in: range)
    let staff = labels.staff(labelText)
    if !staff.isEmpty {
      draft.staff += staff
      return BlockReading(kind: .staff)
    }
    if labels.isPictureCredit(labelText), !isCutWord(labelText, next) {
      return BlockReading(kind: .pictureCredit)
    }
    if let byline = labels.byline(labelText) { return BlockReading(kind: .byline, byline: byline) }
    return labels.isFurniture(labelText) ? BlockReading(kind: .furniture) : nil
  }

  /// A line without the signs of emphasis around it: `*本报记者 王强 摄*`.
  private func withoutEmphasis(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while end - start > 2, bytes[start] == bytes[end - 1],
      bytes[start] == UInt8(ascii: "*") || bytes[start] == UInt8(ascii: "_")
    {
      (start, end) = (start + 1, end - 1)
    }
    return start..<end
  }

  /// What goes on behind 摄 in common words: 摄像, 摄影, 摄制.
  private static let behindTaking = ScalarSet("像影制取氏入政下录护")

  /// Whether the 摄 at the end of a line begins a word that the next line ends: `高清摄⏎像头`.
  private func isCutWord(_ text: SolidText, _ next: Range<Int>?) -> Bool {
    guard text[text.count - 1] == "摄", !text.hasGap(before: text.count - 1), let next,
      ScalarEdges(bytes, next).first.map(Self.behindTaking.contains) == true
    else { return false }
    return !PictureCreditForm(text, terms: terms).opensWithRole
  }

  /// Three and more paragraphs in a row with one sign, most of them long, are briefs and not
  /// captions, unless somebody is credited for a picture.
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
      if end - start >= Self.fewestBriefs, areBriefs(start..<end, in: draft) {
        for index in start..<end { draft.blocks[index].kind = .body }
      }
      start = end
    }
  }

  private func areBriefs(_ run: Range<Int>, in draft: PageDraft) -> Bool {
    if run.upperBound < draft.blocks.count, draft.blocks[run.upperBound].kind == .pictureCredit {
      return false
    }
    let credits = PictureCreditReader(bytes, terms: terms)
    let ranges = run.map { draft.blocks[$0].range }
    return ranges.count { $0.count >= Self.shortestBrief } * 2 > ranges.count
      && ranges.allSatisfy { credits.tail(of: $0) == nil }
  }

  /// The sign that a block opens with, words left out.
  private func sign(of block: Block) -> Unicode.Scalar? {
    guard let marker = LineStart(bytes, block.range).captionMarker else { return nil }
    return bytes.scalar(at: marker.lowerBound, before: marker.upperBound).flatMap {
      $0.next == marker.upperBound ? $0.scalar : nil
    }
  }

  /// Puts the halves of captions together that a blank line cuts: `■…向快递员⏎⏎送上慰问品。⏎⏎王强摄`.
  private func joinCutCaptions(in draft: inout PageDraft) {
    draft.join(
      draft.blocks.indices.dropLast(2).filter { index in
        draft.blocks[index].kind == .caption && draft.blocks[index + 2].kind == .pictureCredit
          && endsCaption(index + 1, in: draft)
      })
  }

  /// Whether a paragraph is the second half of the caption above.
  private func endsCaption(_ index: Int, in draft: PageDraft) -> Bool {
    let (above, block) = (draft.blocks[index - 1], draft.blocks[index])
    return above.kind == .caption && block.kind == .body && !draft.isSigned(index)
      && !draft.isFinished(index - 1) && draft.isFinished(index)
      && bytes.scalarCount(in: block.range) <= 80
      && LineStart(bytes, above.range).captionMarker != nil
      && PictureCreditReader(bytes, terms: terms).tail(of: above.range) == nil
  }

  /// Longer paragraphs are no captions, in bytes.
  private static let longestPhotoNews = 600

  /// A paragraph that ends with a picture's credit outside brackets is a caption, unless it may be the
  /// last line of a cut one.
  private func markPhotoNews(in draft: inout PageDraft) {
    let reader = PictureCreditReader(bytes, terms: terms)
    for index in draft.blocks.indices where draft.blocks[index].kind == .body {
      let range = draft.blocks[index].range
      guard range.count <= Self.longestPhotoNews, ScalarEdges(bytes, range).last == "摄",
        mayBeginBelow(index - 1, in: draft), let tail = reader.tail(of: range),
        ScalarEdges(bytes, tail.text).endsSentence
      else { continue }
      draft.blocks[index].kind = .caption
    }
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
        bytes.scalarCount(in: above.range) <= 80
      else { continue }
      draft.blocks[index - 1].kind = .caption
    }
  }
}
