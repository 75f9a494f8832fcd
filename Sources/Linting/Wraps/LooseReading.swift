/// Says what the gaps of a region are where its lines were not printed in a column: each for itself.
///
/// It is also the measure for reading them as printed lines, which must not cost more.
struct LooseReading {
  private(set) var verdicts: [WrapGap.Verdict]
  /// Of all gaps.
  private(set) var cost: Int32 = 0
  /// What all gaps cost at least, however they are read.
  private(set) var least: Int32 = 0

  init(_ gaps: [WrapGap]) {
    verdicts = Array(repeating: .keep, count: gaps.count)
    for index in gaps.indices {
      switch gaps[index].ruling {
      case .none, .space: verdicts[index] = .wrap
      case .apart: break
      case .meant: verdicts[index] = gaps[index].lines > 0 ? .wrap : .keep
      case .open: read(index, gaps)
      }
    }
  }

  private mutating func read(_ index: Int, _ gaps: [WrapGap]) {
    let (keep, wrap) = (gaps[index].looseKeepCost, gaps[index].looseWrapCost)
    // Of two readings that cost the same, the search finds this one first.
    if gaps[index].lines > 0 ? wrap <= keep : wrap < keep { verdicts[index] = .wrap }
    cost += min(keep, wrap)
    let printed = min(gaps[index].keepCost, gaps[index].wrapCost, gaps[index].splitCost ?? .max)
    least += min(keep, wrap, printed)
  }
}
