/// Says what each paragraph is, by what stands in it and beside it; headings come later.
struct BlockClassifier {
  private let bytes: [UInt8]
  private let terms: HouseTerms
  private let masked: MaskedRanges
  private var leads: LeadReader
  private let signatures: SignatureReader
  private let labels: LabelReader
  /// What was read of a label; each one takes the memory of the one before.
  private var labelText = SolidText()
  /// Where the byline of the last lead ends, which may reach into the blocks below.
  private var bylineEnd = 0

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
  /// The byline of a lead may reach into so many blocks: where an extractor set a blank line behind every
  /// printed line, each is one.
  private static let mostBylineBlocks = 4

  /// The blocks of groups of lines.
  mutating func draft(_ lines: [Line], groups: [Range<Int>]) -> PageDraft {
    var draft = PageDraft()
    draft.reserve(groups.count)
    for (index, group) in groups.enumerated() {
      let range = range(of: group, in: lines)
      guard !masked.cover(range) else {
        draft.setAside(range, lines: group)
        continue
      }
      let width = group.reduce(0) { $0 + lines[$1].width }
      let isFinished = ScalarEdges(bytes, range).endsSentence
      let reading = reading(
        of: range, at: Place(index: index, groups: groups, lines: lines),
        isShort: width <= Self.widestLabel && !isFinished, in: &draft)
      let isBelowSentence = !draft.blocks.isEmpty && draft.isFinished(draft.blocks.count - 1)
      let signature = signature(of: range, kind: reading.kind, belowSentence: isBelowSentence)
      let kind = signature?.position == .ownLine ? .signature : reading.kind
      draft.append(
        Block(kind: kind, range: range, lines: group), reading, signature: signature,
        isFinished: isFinished)
      if kind == .body, isBelowSentence, SourceLine(bytes, range).holds {
        draft.addSource(draft.blocks.count - 1)
      }
    }
    CaptionFinder(bytes, terms: terms).mark(in: &draft)
    return draft
  }

  /// A place among the groups of lines.
  private struct Place {
    let index: Int
    let groups: [Range<Int>]
    let lines: [Line]
  }

  /// The paragraph below a place.
  private func next(_ place: Place) -> Range<Int>? {
    guard place.index + 1 < place.groups.count else { return nil }
    return range(of: place.groups[place.index + 1], in: place.lines)
  }

  /// The paragraphs below a place that its byline may reach into: up to the next heading or lead.
  private func reach(_ place: Place) -> Range<Int>? {
    guard let next = next(place) else { return nil }
    var end = next.lowerBound
    for group in place.groups.dropFirst(place.index + 1).prefix(Self.mostBylineBlocks) {
      let range = range(of: group, in: place.lines)
      if LineStart(bytes, range).headingMarks != nil || leads.opensWithMarker(range) { break }
      end = range.upperBound
    }
    return next.lowerBound..<end
  }

  private func range(of group: Range<Int>, in lines: [Line]) -> Range<Int> {
    lines[group.lowerBound].content.lowerBound..<lines[group.upperBound - 1].content.upperBound
  }

  private mutating func reading(
    of range: Range<Int>, at place: Place, isShort: Bool, in draft: inout PageDraft
  ) -> BlockReading {
    if range.lowerBound < bylineEnd { return BlockReading(kind: .body) }
    let start = LineStart(bytes, range)
    if let marks = start.headingMarks {
      return BlockReading(kind: isFolio(marks.text..<range.upperBound) ? .furniture : .heading)
    }
    if leads.mayOpenWithMarker(range), let lead = leads.lead(in: range, reach: reach(place)) {
      bylineEnd = lead.credits.isEmpty ? lead.parenthesis?.range.upperBound ?? 0 : lead.bodyStart
      return BlockReading(kind: .lead, lead: lead)
    }
    if let sign = start.captionMarker {
      if let staff = staff(behind: sign, in: range, of: &draft) { return staff }
      return writer(behind: sign, in: range, isBelowHeadline: draft.endsInHeadline)
        ?? BlockReading(kind: kind(behind: sign.upperBound..<range.upperBound))
    }
    if let sign = start.bylineSign, !isBullet(sign, next(place), in: draft),
      let writer = writer(behind: sign, in: range, isBelowHeadline: draft.endsInHeadline)
    {
      return writer
    }
    guard isShort else { return BlockReading(kind: .body) }
    return label(range, next: next(place), in: &draft) ?? BlockReading(kind: .body)
  }

  /// The staff behind a sign: `■责任编辑：张强 ■版式设计：李明`.
  private func staff(
    behind sign: Range<Int>, in range: Range<Int>, of draft: inout PageDraft
  ) -> BlockReading? {
    guard range.count <= Self.longestByline,
      LabelHint(bytes, sign.upperBound..<range.upperBound, terms: terms).mayBeMargin
    else { return nil }
    let staff = labels.staff(SolidText(bytes, in: sign.upperBound..<range.upperBound))
    guard !staff.isEmpty else { return nil }
    draft.staff += staff
    return BlockReading(kind: .staff)
  }

  /// A folio line with the mark of a heading is no longer, in bytes.
  private static let longestFolio = 60

  private func isFolio(_ range: Range<Int>) -> Bool {
    range.count <= Self.longestFolio && FolioReader(SolidText(bytes, in: range)).isFolio
  }

  /// Whether the paragraph above or the one below opens with the same sign.
  private func isBullet(_ sign: Range<Int>, _ next: Range<Int>?, in draft: PageDraft) -> Bool {
    [draft.blocks.last?.range, next].contains { other in
      guard let other, other.count > sign.count else { return false }
      return bytes[sign] == bytes[other.lowerBound..<other.lowerBound + sign.count]
    }
  }

  /// The byline of a sign and names, `■方鸿儒`, `■本报记者 田静`; nil where more or something else stands
  /// there.
  ///
  /// Below a line that ends no sentence a name may begin like a word.
  private func writer(
    behind sign: Range<Int>, in range: Range<Int>, isBelowHeadline: Bool
  ) -> BlockReading? {
    guard range.upperBound - sign.upperBound <= Self.longestByline else { return nil }
    let text = SolidText(bytes, in: sign.upperBound..<range.upperBound)
    if !labels.isPictureCredit(text), let credits = labels.byline(text, isSigned: true) {
      return BlockReading(kind: .byline, byline: credits)
    }
    guard BareName(text, isSigned: isBelowHeadline).holds else { return nil }
    return BlockReading(
      kind: .byline, byline: [Credit(role: nil, names: [Credit.Name(text, 0..<text.count)])])
  }

  /// In bytes, white space included.
  private static let longestByline = 120
  /// What is added to an article in a paragraph with a sign.
  private static let addenda = WordList(["又讯", "另讯"])

  /// What a sign opens in front of a text.
  private func kind(behind range: Range<Int>) -> Block.Kind {
    let text = SolidText(bytes, in: range, limit: PartHeads.longest)
    if Self.addenda.end(in: text, at: 0) != nil { return .body }
    return range.count <= PartHeads.longest && PartHeads.isOneBehindSign(text) ? .heading : .caption
  }

  private func signature(
    of range: Range<Int>, kind: Block.Kind, belowSentence: Bool
  ) -> Signature? {
    switch kind {
    case .lead: signatures.atEnd(of: range)
    case .body:
      signatures.onOwnLine(range, belowSentence: belowSentence) ?? signatures.atEnd(of: range)
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
    if labels.isPictureCredit(labelText), !isCutWord(labelText, next), !holdsStop(labelText) {
      return BlockReading(kind: .pictureCredit)
    }
    if let byline = labels.byline(labelText) { return BlockReading(kind: .byline, byline: byline) }
    if draft.isAtMargin, labels.areContacts(labelText) { return BlockReading(kind: .furniture) }
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

  /// Whether a sentence ends in a line, as in the last one of a caption: `绍政策。单位供图`.
  private func holdsStop(_ text: SolidText) -> Bool {
    (0..<text.count).contains { text[$0] == "。" }
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
}
