/// Pairs the marks of a passage in which each has its partner.
struct PairMatcher {
  private struct Entry {
    let token: PairToken
    let quoteDepth: Int
    let isInsideAlike: Bool
  }

  /// Whether a straight quotation mark may close a curly one and the other way round.
  private let mixesShapes: Bool
  /// Whether marks that may stand alone are left out even where they could open a pair.
  private let leavesOut: Bool
  private var stack: [Entry] = []
  private var pairs: [MarkPair] = []

  private init(mixesShapes: Bool, leavesOut: Bool) {
    self.mixesShapes = mixesShapes
    self.leavesOut = leavesOut
  }

  /// The pairs of a passage, inner ones first; nil where a mark has no partner.
  static func pairs(of tokens: some Collection<PairToken>) -> [MarkPair]? {
    if tokens.isEmpty { return [] }
    if let pairs = pairs(of: tokens, mixesShapes: false, leavesOut: false) { return pairs }
    guard tokens.contains(where: { $0.direction == .either }) else { return nil }
    return pairs(of: tokens, mixesShapes: true, leavesOut: false)
      ?? pairs(of: tokens, mixesShapes: false, leavesOut: true)
  }

  private static func pairs(
    of tokens: some Collection<PairToken>, mixesShapes: Bool, leavesOut: Bool
  ) -> [MarkPair]? {
    var matcher = PairMatcher(mixesShapes: mixesShapes, leavesOut: leavesOut)
    for token in tokens where !matcher.take(token) { return nil }
    return matcher.stack.isEmpty ? matcher.pairs : nil
  }

  /// Takes the next mark; false where it cannot stand.
  private mutating func take(_ token: PairToken) -> Bool {
    switch token.direction {
    case .open:
      push(token)
      return true
    case .close:
      if let top = stack.last, closes(token, top.token) { return pop(with: token) }
      return token.mayStandAlone && !isOpen(token.family)
    case .either:
      if let top = stack.last, closes(token, top.token) { return pop(with: token) }
      if token.mayStandAlone, leavesOut || token.family == .singleQuote {
        return !isOpen(token.family) || token.family == .singleQuote
      }
      let hasStraight = stack.contains {
        $0.token.family == token.family && $0.token.direction == .either
      }
      guard !hasStraight else { return false }
      push(token)
      return true
    }
  }

  private func closes(_ token: PairToken, _ opening: PairToken) -> Bool {
    guard token.family == opening.family else { return false }
    let isAlike = (token.direction == .either) == (opening.direction == .either)
    return isAlike || mixesShapes
  }

  private func isOpen(_ family: PairFamily) -> Bool {
    stack.contains { $0.token.family == family }
  }

  private mutating func push(_ token: PairToken) {
    var depth = 0
    var isInsideAlike = false
    var isDecided = false
    for entry in stack.reversed() {
      let family = entry.token.family
      if !isDecided, Self.areOfOneSort(family, token.family) {
        isInsideAlike = family == token.family
        isDecided = true
      }
      if family.isTitle {
        // Inside a title, quotation marks begin anew.
        if token.family.isQuote { isDecided = true }
        break
      }
      if family.isQuote {
        depth += 1
        if token.family.isTitle { isDecided = true }
      }
    }
    stack.append(Entry(token: token, quoteDepth: depth, isInsideAlike: isInsideAlike))
  }

  private static func areOfOneSort(_ left: PairFamily, _ right: PairFamily) -> Bool {
    left == right || left.isQuote && right.isQuote || left.isTitle && right.isTitle
  }

  private mutating func pop(with token: PairToken) -> Bool {
    guard let top = stack.popLast() else { return false }
    pairs.append(
      MarkPair(
        open: top.token.mark, close: token.mark, family: token.family,
        quoteDepth: top.quoteDepth, isInsideAlike: top.isInsideAlike))
    return true
  }
}
