internal import NewsCopy

/// Finds out what the gaps of a page are, region by region.
struct GapReading {
  private(set) var text: WrapText
  /// As many as gaps.
  private(set) var verdicts: [WrapGap.Verdict]
  /// Whether each gap sets paragraphs apart, and no printed lines.
  private(set) var isParagraphGap: [Bool]
  /// Of each gap.
  private var costs: [WrapCosts] = []
  private let page: Page
  /// Whether no line was cut for certain: such a page may be as it was written.
  private var isWhole = true

  init(_ text: consuming WrapText, _ page: Page) {
    verdicts = Array(repeating: .keep, count: text.gaps.count)
    isParagraphGap = text.gaps.map { $0.lines > 1 }
    self.text = text
    self.page = page
  }

  /// Reads the gaps inside some ranges of pieces.
  mutating func read(_ regions: [Range<Int>]) {
    guard !regions.isEmpty else { return }
    isWhole = !regions.contains { $0.dropLast().contains(where: cutsLine) }
    let headings = HeadingLikeness(page, isWhole: isWhole)
    let leads = Set(page.articles.compactMap { $0.lead?.bodyStart })
    for region in regions { text.noteContexts(region, on: page, headings, behind: leads) }
    let spaces = SpaceStyle(text, page)
    let phrases = PagePhrases(text, doubtful(regions, spaces), page)
    costs = Array(repeating: WrapCosts(), count: text.gaps.count)
    let spaceEvidence = SpaceEvidence(text, page, spaces, phrases)
    for region in regions { read(region, spaceEvidence, phrases) }
  }

  /// Narrower lines may be those of verse and of headlines, where they end in a comma, in half cells.
  private static let widestVerse: Int32 = 40

  /// Headings and entries are no wider, in half cells.
  private static let widestHead: Int32 = 72
  /// With such odds a paragraph goes on for certain.
  private static let certainOdds = 3

  /// Whether a line break cuts a word or stands where neither heading nor sentence ends.
  private func cutsLine(_ index: Int) -> Bool {
    let (gap, left, right) = (text.gaps[index], text.pieces[index], text.pieces[index + 1])
    guard gap.lines > 0, gap.ruling == .open, !left.endsSentence, !opensEntry(right) else {
      return false
    }
    if left.width > Self.widestHead, !left.last.closes,
      SentenceOdds(page.bytes).inside(left, right) >= Self.certainOdds
    {
      return true
    }
    let lone = LoneLine(text, page.bytes)
    if lone.stands(before: index) { return lone.isCut(at: index) }
    return CommonWords.contain(left.last, right.first)
      || SentenceJoints.isUnfinished(left.range, left.last, page.bytes)
      || left.last.isComma && left.width > Self.widestVerse && !text.isRow(aroundLineBreak: index)
  }

  /// Whether a piece opens a line of its own whatever stands above: a point, a field, an option.
  private func opensEntry(_ piece: WrapPiece) -> Bool {
    PointOpening.stands(page.bytes, piece.range, piece.first)
      || PieceKind.opensLabel(page.bytes, piece.range)
  }

  /// So many gaps at most are held against the words of the page.
  private static let mostDoubtful = 64

  /// Gaps that a word of the page may decide: paragraphs that end no sentence, and spaces where so few
  /// stand that each of them may mean something.
  private func doubtful(_ regions: [Range<Int>], _ spaces: SpaceStyle) -> [Int] {
    var found: [Int] = []
    for region in regions {
      for index in region.lowerBound..<min(region.upperBound, text.gaps.count)
      where isDoubtful(index, spaces) {
        guard found.count < Self.mostDoubtful else { return found }
        found.append(index)
      }
    }
    return found
  }

  private func isDoubtful(_ index: Int, _ spaces: SpaceStyle) -> Bool {
    let (gap, left) = (text.gaps[index], text.pieces[index])
    guard gap.ruling == .open else { return false }
    if gap.lines == 0 { return !spaces.areLeftBehind }
    return !left.endsSentence && (gap.lines > 1 || left.headingLikeness != nil)
  }

  private mutating func read(_ region: Range<Int>, _ spaces: SpaceEvidence, _ phrases: PagePhrases)
  {
    let gaps = region.lowerBound..<region.upperBound - 1
    weigh(gaps, spaces, phrases)
    let mayBePrinted = WrapSearch.mayBeCheaper(text, gaps, costs)
    let widths = mayBePrinted ? ColumnWidths.candidates(text, gaps) : []
    if widths.isEmpty {
      for index in gaps { verdicts[index] = LooseReading.verdict(text.gaps[index], costs[index]) }
    } else {
      WrapSearch(text, region, costs, widths: widths, bytes: page.bytes).search(&verdicts)
    }
    for index in OpenEnds(text, region, verdicts, page.bytes).gaps().joined() {
      let gap = text.gaps[index]
      verdicts[index] =
        gap.lines > 0 && gap.ruling == .open ? .keep : LooseReading.verdict(gap, costs[index])
    }
  }

  private mutating func weigh(_ gaps: Range<Int>, _ spaces: SpaceEvidence, _ phrases: PagePhrases) {
    let style = LineStyle(text, gaps, isWhole: isWhole)
    let lines = LineEvidence(text, gaps, page.bytes, style, phrases)
    for index in gaps {
      isParagraphGap[index] = text.gaps[index].lines > (style.isHard ? style.lines : 1)
      guard text.gaps[index].ruling == .open else { continue }
      costs[index] =
        text.gaps[index].lines == 0 ? spaces.costs(of: index) : lines.costs(of: index)
    }
  }
}
