internal import NewsCopy

/// Pairs marks over the blocks that may be one paragraph, and finds what has no partner at all.
struct Passages {
  /// What became of the marks of a block.
  enum Outcome {
    /// They are paired among themselves.
    case whole
    /// They are paired with those of later blocks.
    case joined([MarkPair])
    /// They are paired with those of an earlier block.
    case taken
    /// Some have no partner.
    case faulty
  }

  private let page: Page
  private let draft: PairDraft
  private let joiner: PassageJoiner?
  /// As many as parts of the draft.
  private var outcomes: [Outcome]
  /// The part of each block, -1 where it has none; empty where no marks lack their partners.
  private var parts: [Int] = []
  /// Marks that were paired although their block is faulty.
  private var paired: Set<Int> = []

  init(_ page: Page, _ draft: PairDraft, _ joiner: PassageJoiner?) {
    self.page = page
    self.draft = draft
    self.joiner = joiner
    outcomes = draft.parts.map { $0.isWhole ? .whole : .faulty }
    guard let joiner else { return }
    parts = Array(repeating: -1, count: page.blocks.count)
    for (index, part) in draft.parts.enumerated() { parts[part.block] = index }
    for part in outcomes.indices where isFaulty(part) { join(part, joiner) }
  }

  /// What became of the marks of a part of the draft.
  func settled(_ part: Int) -> Outcome { outcomes[part] }

  private func isFaulty(_ part: Int) -> Bool {
    if case .faulty = outcomes[part] { true } else { false }
  }

  /// What stands together in a passage that is complete.
  private struct Passage {
    /// Parts of the draft.
    var members: [Int] = []
    var tokens: [PairToken] = []
    var pairs: [MarkPair] = []
  }

  /// The shortest passage that a faulty part begins in which each mark that counts has its partner; nil where
  /// there is none.
  private func passage(
    from part: Int, _ joiner: PassageJoiner, counts: (_ member: Int, PairToken) -> Bool
  ) -> Passage? {
    var blocks = [draft.parts[part].block]
    var passage = Passage()
    var balance = PairBalance()
    func add(_ member: Int) {
      passage.members.append(member)
      for token in draft.tokens[draft.parts[member].tokens] where counts(member, token) {
        passage.tokens.append(token)
        balance.add(token)
      }
    }
    add(part)
    while let next = joiner.next(in: blocks) {
      let member = parts[next]
      let last = blocks[blocks.count - 1]
      let isJoined = joiner.isJoined(last, next)
      if member >= 0, !isJoined, opensAnew(member, below: last) { return nil }
      let isLikely = member >= 0 && isFaulty(member) || isJoined
      blocks.append(next)
      guard member >= 0 else { continue }
      add(member)
      if isLikely, balance.mayMatch, let pairs = PairMatcher.pairs(of: passage.tokens) {
        passage.pairs = pairs
        return passage
      }
    }
    return nil
  }

  /// Whether a block opens with a straight mark in front of text, below a sentence that has ended: the
  /// quotation goes on there, and its paragraph opens it again.
  private func opensAnew(_ part: Int, below last: Int) -> Bool {
    let range = page.blocks[draft.parts[part].block].range
    guard let token = draft.tokens[draft.parts[part].tokens].first, token.direction == .either,
      draft.marks[token.mark].offset == range.lowerBound,
      let next = page.bytes.scalar(at: range.lowerBound + 1, before: range.upperBound)?.scalar
    else { return false }
    return next.isHan && ScalarEdges(page.bytes, page.blocks[last].range).endsSentence
  }

  private mutating func join(_ part: Int, _ joiner: PassageJoiner) {
    guard let found = passage(from: part, joiner, counts: { _, _ in true }) else { return }
    for member in found.members { outcomes[member] = .taken }
    outcomes[part] = .joined(found.pairs)
  }

  /// What is wrong in a block in which marks have no partner, and what is not.
  mutating func faulty(
    _ part: Int
  ) -> (pairs: [MarkPair], faults: [PairFault], openEnded: [Int]) {
    var found: [MarkPair] = []
    var faults: [PairFault] = []
    var rest = draft.tokens[draft.parts[part].tokens].filter { !paired.contains($0.mark) }
    while let shape = rest.first?.family {
      var family = rest
      rest.removeAll { $0.family == shape }
      if !rest.isEmpty { family.removeAll { $0.family != shape } }
      if let pairs = PairMatcher.pairs(of: family) ?? joined(shape, from: part) {
        found += pairs
        continue
      }
      let finder = FaultFinder(family, draft.marks)
      found += finder.pairs
      // Most have marks of one shape only, and there may be a million: no copy is made of them.
      if faults.isEmpty { faults = finder.faults } else { faults += finder.faults }
    }
    var openEnded: [Int] = []
    if let index = faults.lastIndex(where: { $0.kind == .missingClose || $0.kind == .odd }),
      faults[index].family.isQuote, goesOn(faults[index], after: part)
    {
      let fault = faults.remove(at: index)
      if fault.kind == .odd { openEnded.append(fault.mark) }
    }
    faults.sort { $0.mark < $1.mark }
    return (found, faults, openEnded)
  }

  /// The pairs of one shape over the blocks that may be one paragraph with a faulty one.
  private mutating func joined(_ shape: PairFamily, from part: Int) -> [MarkPair]? {
    guard let joiner,
      let found = passage(
        from: part, joiner,
        counts: { member, token in
          token.family == shape && isFaulty(member) && !paired.contains(token.mark)
        })
    else { return nil }
    paired.formUnion(found.tokens.map(\.mark))
    return found.pairs
  }

  /// Whether the quotation that a block leaves open goes on: the next paragraph opens it again.
  private func goesOn(_ fault: PairFault, after part: Int) -> Bool {
    let tokens = draft.tokens[draft.parts[part].tokens]
    // Of several straight marks the open one cannot be told.
    if fault.kind == .odd, tokens.count(where: { $0.family == fault.family }) > 1 { return false }
    let block = draft.parts[part].block + 1
    guard block < page.blocks.count, page.blocks[block].kind == .body, parts[block] >= 0,
      let first = draft.tokens[draft.parts[parts[block]].tokens].first,
      first.family == fault.family, first.direction != .close
    else { return false }
    return draft.marks[first.mark].offset == page.blocks[block].range.lowerBound
  }
}
