internal import NewsCopy

/// The marks of a page that stand in pairs, paired within each block as far as that goes.
struct PairDraft {
  let marks: [Mark]
  /// Whether the page has straight quotation marks, whose direction has to be found out.
  let hasStraight: Bool
  private(set) var tokens: [PairToken] = []
  private(set) var pairs: [MarkPair] = []
  /// What belongs to each block of the page; empty where the page has no such marks.
  private(set) var blocks: [Part] = []
  /// Whether some marks have no partner within their block.
  private(set) var isUnsettled = false

  /// What a block has of ``tokens`` and ``pairs``.
  struct Part {
    let tokens: Range<Int>
    let pairs: Range<Int>
    /// Whether each mark has its partner; if not, nothing is paired.
    let isWhole: Bool
  }

  init(_ page: Page, _ marks: PageMarks) {
    self.marks = marks.marks
    hasStraight = marks.has(.straightQuotes)
    guard marks.has(.pairs) else { return }
    let reader = PairReader(page, marks.marks)
    var matcher = PairMatcher()
    var next = 0
    blocks.reserveCapacity(page.blocks.count)
    for block in page.blocks {
      let (token, pair) = (tokens.count, matcher.pairs.count)
      reader.append(block, from: &next, to: &tokens)
      let isWhole = token == tokens.count || matcher.match(tokens[token...])
      if !isWhole { isUnsettled = true }
      blocks.append(
        Part(
          tokens: token..<tokens.count, pairs: pair..<matcher.pairs.count, isWhole: isWhole))
    }
    pairs = matcher.pairs
  }
}
