internal import NewsCopy

/// What stands in pairs on a page, and what has lost its partner.
///
/// Marks are paired within a block; where that fails, within the paragraph that wraps, captions or
/// quotations over several paragraphs have cut into blocks.
struct PagePairs {
  /// By passage, inner pairs first.
  private(set) var pairs: [MarkPair] = []
  /// In the order of the text, passage by passage.
  private(set) var faults: [PairFault] = []
  /// Straight marks that open a quotation which the next paragraph opens again.
  private(set) var openEnded: [Int] = []
  private let marks: [Mark]
  private var tokens: [[PairToken]] = []
  /// The pairs of each block; nil where marks lack their partners.
  private var matched: [[MarkPair]?] = []

  /// Pairs what each block has within itself.
  init(_ page: Page, _ marks: PageMarks) {
    self.marks = marks.marks
    guard marks.has(.pairs) else { return }
    let reader = PairReader(page, marks.marks)
    var next = 0
    for block in page.blocks {
      let found = reader.tokens(of: block, from: &next)
      tokens.append(found)
      matched.append(PairMatcher.pairs(of: found))
    }
    if !isUnsettled { settle(page, nil) }
  }

  /// Whether a block has marks whose partners stand in another one, or nowhere.
  var isUnsettled: Bool { matched.contains { $0 == nil } }

  /// Pairs the rest over the breaks that the page parser and the wraps desk know.
  mutating func join(_ page: Page, _ wraps: PageWraps) {
    let joiner = PassageJoiner(page, wraps)
    for block in matched.indices where matched[block] == nil {
      for passage in joiner.passages(from: block, among: matched.map { $0 == nil }) {
        let found = passage.flatMap { tokens[$0] }
        guard let pairs = PairMatcher.pairs(of: found) else { continue }
        for member in passage { matched[member] = [] }
        matched[block] = pairs
        break
      }
    }
    settle(page, joiner)
  }

  private mutating func settle(_ page: Page, _ joiner: PassageJoiner?) {
    for (block, found) in matched.enumerated() {
      let found = found ?? faulty(block, on: page, joiner)
      guard !found.isEmpty else { continue }
      if let unsure = unsureStraight(found, on: page) {
        faults.append(PairFault(kind: .unsure, mark: unsure, family: .doubleQuote))
        pairs += found.filter { !isStraight($0) }
      } else {
        pairs += found
      }
    }
    tokens = []
    matched = []
  }

  /// The pairs of a block in which some marks have no partner; notes what is wrong with it.
  private mutating func faulty(
    _ block: Int, on page: Page, _ joiner: PassageJoiner?
  ) -> [MarkPair] {
    var found: [MarkPair] = []
    var noted: [PairFault] = []
    var rest = tokens[block]
    while let shape = rest.first?.family {
      let family = rest.filter { $0.family == shape }
      rest.removeAll { $0.family == shape }
      if let pairs = PairMatcher.pairs(of: family) ?? joined(shape, from: block, joiner) {
        found += pairs
        continue
      }
      let finder = FaultFinder(family, marks)
      found += finder.pairs
      noted += finder.faults
    }
    if let index = noted.lastIndex(where: { $0.kind == .missingClose || $0.kind == .odd }),
      noted[index].family.isQuote, goesOn(noted[index], after: block, on: page)
    {
      let fault = noted.remove(at: index)
      if fault.kind == .odd { openEnded.append(fault.mark) }
    }
    faults += noted.sorted { $0.mark < $1.mark }
    return found
  }

  /// The pairs of one shape over the blocks that may be one paragraph with a block; its marks are
  /// taken out of the later ones.
  private mutating func joined(
    _ shape: PairFamily, from block: Int, _ joiner: PassageJoiner?
  ) -> [MarkPair]? {
    guard let joiner else { return nil }
    for passage in joiner.passages(from: block, among: matched.map { $0 == nil }) {
      let members = passage.filter { matched[$0] == nil }
      let found = members.flatMap { tokens[$0] }.filter { $0.family == shape }
      guard let pairs = PairMatcher.pairs(of: found) else { continue }
      for member in members where member != block {
        tokens[member].removeAll { $0.family == shape }
      }
      return pairs
    }
    return nil
  }

  /// Whether the quotation that a block leaves open goes on: the next paragraph opens it again.
  private func goesOn(_ fault: PairFault, after block: Int, on page: Page) -> Bool {
    // Of several straight marks the open one cannot be told.
    if fault.kind == .odd, tokens[block].count(where: { $0.family == fault.family }) > 1 {
      return false
    }
    guard block + 1 < page.blocks.count, page.blocks[block + 1].kind == .body,
      let first = tokens[block + 1].first, first.family == fault.family,
      first.direction != .close
    else { return false }
    return marks[first.mark].offset == page.blocks[block + 1].range.lowerBound
  }

  /// A straight mark that opens or closes where nothing can, so that the others may be wrong too.
  private func unsureStraight(_ pairs: [MarkPair], on page: Page) -> Int? {
    guard pairs.contains(where: isStraight) else { return nil }
    let text = Surroundings(page)
    for pair in pairs where isStraight(pair) {
      if marks[pair.open].kind.isStraight, !mayOpen(marks[pair.open].offset, text) {
        return pair.open
      }
      if marks[pair.close].kind.isStraight, !mayClose(marks[pair.close].offset, text) {
        return pair.close
      }
      if marks[pair.open].offset + 1 == marks[pair.close].offset { return pair.open }
    }
    return nil
  }

  private func isStraight(_ pair: MarkPair) -> Bool {
    marks[pair.open].kind.isStraight || marks[pair.close].kind.isStraight
  }

  private func mayOpen(_ offset: Int, _ text: Surroundings) -> Bool {
    guard let after = text.scalar(after: offset + 1) else { return false }
    return !after.pausesSentence && !after.isColon && after != "。" && after != "！" && after != "？"
      && (!after.closes || after == "\"" || after == "'")
  }

  private func mayClose(_ offset: Int, _ text: Surroundings) -> Bool {
    guard let before = text.scalar(before: offset) else { return false }
    return before != "：" && before != "、" && (!before.opens || before == "\"" || before == "'")
  }
}

extension MarkKind {
  /// Whether it is a quotation mark without a direction.
  var isStraight: Bool { self == .straightDouble || self == .straightSingle }
}
