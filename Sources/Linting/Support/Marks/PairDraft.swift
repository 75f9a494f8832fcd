internal import NewsCopy

/// The marks of a page that stand in pairs, paired within each block as far as that goes.
struct PairDraft {
  let marks: [Mark]
  /// Whether the page has straight quotation marks, whose direction has to be found out.
  let hasStraight: Bool
  private(set) var tokens: [PairToken] = []
  private(set) var pairs: [MarkPair] = []
  /// What the blocks have that have such marks at all, in the order of the page.
  private(set) var parts: [Part] = []
  /// Whether some marks have no partner within their block.
  private(set) var isUnsettled = false

  /// What a block has of ``tokens`` and ``pairs``.
  struct Part {
    /// The index of the block.
    let block: Int
    let tokens: Range<Int>
    let pairs: Range<Int>
    /// Whether each mark has its partner; if not, nothing is paired.
    let isWhole: Bool
  }

  /// Marks in pairs for which there is room from the start: most pages have no more.
  private static let usual = 64

  init(_ page: Page, _ marks: PageMarks) {
    self.marks = marks.marks
    hasStraight = marks.has(.straightQuotes)
    guard marks.has(.pairs) else { return }
    tokens.reserveCapacity(Self.usual)
    parts.reserveCapacity(Self.usual)
    let reader = PairReader(page, marks)
    var matcher = PairMatcher()
    let blocks = page.blocks
    var block = 0
    var end = blocks.first?.range.upperBound ?? .max
    var start = 0
    let sought = MarkSet.pairs
    for index in self.marks.indices where sought.contains(self.marks[index].kind) {
      let offset = self.marks[index].offset
      if offset >= end {
        close(block, from: &start, &matcher)
        while block < blocks.count, offset >= blocks[block].range.upperBound { block += 1 }
        end = block < blocks.count ? blocks[block].range.upperBound : .max
      }
      guard block < blocks.count, offset >= blocks[block].range.lowerBound else { continue }
      if let token = reader.token(index, in: blocks[block]) { tokens.append(token) }
    }
    close(block, from: &start, &matcher)
    pairs = matcher.pairs
  }

  /// Pairs the marks of a block, which are those from `start` on.
  private mutating func close(_ block: Int, from start: inout Int, _ matcher: inout PairMatcher) {
    guard start < tokens.count else { return }
    let before = matcher.pairs.count
    let isWhole = matcher.matchSimple(tokens, from: start) || matcher.match(tokens[start...])
    if !isWhole { isUnsettled = true }
    parts.append(
      Part(
        block: block, tokens: start..<tokens.count, pairs: before..<matcher.pairs.count,
        isWhole: isWhole))
    start = tokens.count
  }
}
