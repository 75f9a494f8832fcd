internal import NewsCopy

/// Pairs marks over the blocks that may be one paragraph, and finds what has no partner at all.
struct Passages {
  /// The pairs of each block; those of a passage stand with its first block. Nil where marks have no
  /// partner.
  private(set) var pairs: [[MarkPair]?]
  /// The tokens of the blocks in which marks have no partner.
  private var tokens: [[PairToken]]
  /// Those of the other blocks, as ranges of all.
  private let whole: [Range<Int>]
  private let all: [PairToken]
  private let page: Page
  private let marks: [Mark]
  private var joiner: PassageJoiner?

  init(_ page: Page, _ draft: PairDraft) {
    self.page = page
    marks = draft.marks
    tokens = draft.blocks.map { $0.isWhole ? [] : Array(draft.tokens[$0.tokens]) }
    pairs = draft.blocks.map { $0.isWhole ? Array(draft.pairs[$0.pairs]) : nil }
    whole = draft.blocks.map { $0.isWhole ? $0.tokens : 0..<0 }
    all = draft.tokens
  }

  /// Pairs what can be paired over several blocks.
  mutating func join(_ joiner: PassageJoiner) {
    self.joiner = joiner
    let incomplete = pairs.map { $0 == nil }
    for block in pairs.indices where pairs[block] == nil {
      for passage in joiner.passages(from: block, among: incomplete) {
        let found = passage.flatMap { whole[$0].isEmpty ? tokens[$0] : Array(all[whole[$0]]) }
        guard let matched = PairMatcher.pairs(of: found) else { continue }
        for member in passage { pairs[member] = [] }
        pairs[block] = matched
        break
      }
    }
  }

  /// What is wrong in a block in which marks have no partner, and what is not.
  mutating func faulty(
    _ block: Int
  ) -> (pairs: [MarkPair], faults: [PairFault], openEnded: [Int]) {
    var found: [MarkPair] = []
    var faults: [PairFault] = []
    var rest = tokens[block]
    while let shape = rest.first?.family {
      let family = rest.filter { $0.family == shape }
      rest.removeAll { $0.family == shape }
      if let pairs = PairMatcher.pairs(of: family) ?? joined(shape, from: block) {
        found += pairs
        continue
      }
      let finder = FaultFinder(family, marks)
      found += finder.pairs
      faults += finder.faults
    }
    var openEnded: [Int] = []
    if let index = faults.lastIndex(where: { $0.kind == .missingClose || $0.kind == .odd }),
      faults[index].family.isQuote, goesOn(faults[index], after: block)
    {
      let fault = faults.remove(at: index)
      if fault.kind == .odd { openEnded.append(fault.mark) }
    }
    return (found, faults.sorted { $0.mark < $1.mark }, openEnded)
  }

  /// The pairs of one shape over the blocks that may be one paragraph with a block; its marks are
  /// taken out of the later ones.
  private mutating func joined(_ shape: PairFamily, from block: Int) -> [MarkPair]? {
    guard let joiner else { return nil }
    for passage in joiner.passages(from: block, among: pairs.map { $0 == nil }) {
      let members = passage.filter { pairs[$0] == nil }
      let found = members.flatMap { tokens[$0] }.filter { $0.family == shape }
      guard let matched = PairMatcher.pairs(of: found) else { continue }
      for member in members where member != block {
        tokens[member].removeAll { $0.family == shape }
      }
      return matched
    }
    return nil
  }

  /// Whether the quotation that a block leaves open goes on: the next paragraph opens it again.
  private func goesOn(_ fault: PairFault, after block: Int) -> Bool {
    // Of several straight marks the open one cannot be told.
    if fault.kind == .odd, tokens[block].count(where: { $0.family == fault.family }) > 1 {
      return false
    }
    guard block + 1 < page.blocks.count, page.blocks[block + 1].kind == .body else { return false }
    let next = tokens[block + 1].first ?? whole[block + 1].first.map { all[$0] }
    guard let next, next.family == fault.family, next.direction != .close else { return false }
    return marks[next.mark].offset == page.blocks[block + 1].range.lowerBound
  }
}
