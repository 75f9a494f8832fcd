/// Says what a gap is where lines were not printed in a column: each for itself.
enum LooseReading {
  static func verdict(_ gap: WrapGap, _ costs: WrapCosts) -> WrapGap.Verdict {
    switch gap.ruling {
    case .none, .space: .wrap
    case .apart: .keep
    case .meant: gap.lines > 0 ? .wrap : .keep
    // Of two readings that cost the same, the search finds this one first.
    case .open where gap.lines > 0: costs.looseWrap <= costs.looseKeep ? .wrap : .keep
    case .open: costs.looseWrap < costs.looseKeep ? .wrap : .keep
    }
  }
}
