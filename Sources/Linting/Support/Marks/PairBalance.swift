/// Counts the marks of a passage, for a quick look at whether each may have a partner.
struct PairBalance {
  /// One count for each family.
  private typealias Counts = SIMD16<Int32>

  /// Marks that open, and those that only a mark before them lets close.
  private var opening = Counts()
  private var closing = Counts()
  /// Marks that may be the partner of one before them, and of one behind them.
  private var closers = Counts()
  private var openers = Counts()

  mutating func add(_ token: PairToken) {
    let family = Int(token.family.rawValue)
    switch token.direction {
    case .open:
      opening[family] += 1
      openers[family] += 1
    case .close:
      if !token.mayStandAlone { closing[family] += 1 }
      closers[family] += 1
    case .either:
      openers[family] += 1
      closers[family] += 1
    }
  }

  /// False where some mark has no partner, in whatever order they stand.
  var mayMatch: Bool { all(opening .<= closers) && all(closing .<= openers) }
}
