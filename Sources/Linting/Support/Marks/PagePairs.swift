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

  /// Settles a draft; `joiner` is needed only where marks lack their partners.
  init(_ page: Page, _ draft: PairDraft, _ joiner: PassageJoiner?) {
    guard draft.isUnsettled || draft.hasStraight else {
      pairs = draft.pairs
      return
    }
    let cues = draft.hasStraight ? QuoteCues(page, draft.marks) : nil
    var passages = Passages(page, draft, joiner)
    for part in draft.parts.indices {
      switch passages.settled(part) {
      case .whole: add(draft.pairs[draft.parts[part].pairs], cues)
      case .joined(let found): add(found[...], cues)
      case .taken: continue
      case .faulty:
        let rest = passages.faulty(part)
        add(rest.pairs[...], cues)
        faults += rest.faults
        openEnded += rest.openEnded
      }
    }
  }

  private mutating func add(_ found: ArraySlice<MarkPair>, _ cues: QuoteCues?) {
    guard let cues, let unsure = cues.contradiction(in: found) else {
      pairs += found
      return
    }
    faults.append(PairFault(kind: .unsure, mark: unsure, family: .doubleQuote))
    pairs += found.filter { !cues.isStraight($0) }
  }
}
