/// Pairs the marks of a passage in which each has its partner.
struct PairMatcher {
  private struct Entry {
    let token: PairToken
    let quoteDepth: Int
    let isInsideAlike: Bool
  }

  /// Everything that was paired so far, inner pairs first.
  private(set) var pairs: [MarkPair] = []
  private var stack: [Entry] = []
  /// Whether a straight quotation mark may close a curly one and the other way round.
  private var mixesShapes = false
  /// Whether marks that may stand alone are left out even where they could open a pair.
  private var leavesOut = false

  /// Copy does not nest deeper; what does is no copy, and is not paired.
  private static let deepest = 24

  /// Pairs the marks of a passage; false, and nothing paired, where a mark has no partner.
  mutating func match(_ tokens: ArraySlice<PairToken>) -> Bool {
    if tokens.isEmpty || attempt(tokens) { return true }
    guard tokens.contains(where: { $0.direction == .either }) else { return false }
    mixesShapes = true
    defer { (mixesShapes, leavesOut) = (false, false) }
    if attempt(tokens) { return true }
    (mixesShapes, leavesOut) = (false, true)
    return attempt(tokens)
  }

  /// Pairs the marks from an index on where each stands beside its partner, as nearly all do; false,
  /// and nothing paired, where one does not.
  mutating func matchSimple(_ tokens: [PairToken], from start: Int) -> Bool {
    let before = pairs.count
    var index = start
    while index + 1 < tokens.count {
      let (open, close) = (tokens[index], tokens[index + 1])
      guard open.direction == .open, close.direction == .close, open.family == close.family else {
        break
      }
      pairs.append(
        MarkPair(
          open: open.mark, close: close.mark, family: open.family, quoteDepth: 0,
          isInsideAlike: false))
      index += 2
    }
    if index == tokens.count { return true }
    pairs.removeSubrange(before...)
    return false
  }

  /// The pairs of a passage, inner ones first; nil where a mark has no partner.
  static func pairs(of tokens: [PairToken]) -> [MarkPair]? {
    var matcher = PairMatcher()
    return matcher.match(tokens[...]) ? matcher.pairs : nil
  }

  private mutating func attempt(_ tokens: ArraySlice<PairToken>) -> Bool {
    let before = pairs.count
    stack.removeAll(keepingCapacity: true)
    for token in tokens where !take(token) {
      pairs.removeSubrange(before...)
      return false
    }
    if stack.isEmpty { return true }
    pairs.removeSubrange(before...)
    return false
  }

  /// Takes the next mark; false where it cannot stand.
  private mutating func take(_ token: PairToken) -> Bool {
    if token.direction == .open { return push(token) }
    if let top = stack.last, closes(token, top.token) {
      stack.removeLast()
      pairs.append(
        MarkPair(
          open: top.token.mark, close: token.mark, family: token.family,
          quoteDepth: top.quoteDepth, isInsideAlike: top.isInsideAlike))
      return true
    }
    if token.direction == .close { return token.mayStandAlone && !isOpen(token.family) }
    if token.mayStandAlone, token.family == .singleQuote { return true }
    if token.mayStandAlone, leavesOut { return !isOpen(token.family) }
    let hasStraight = stack.contains {
      $0.token.family == token.family && $0.token.direction == .either
    }
    return hasStraight ? false : push(token)
  }

  private func closes(_ token: PairToken, _ opening: PairToken) -> Bool {
    guard token.family == opening.family else { return false }
    return mixesShapes || (token.direction == .either) == (opening.direction == .either)
  }

  private func isOpen(_ family: PairFamily) -> Bool {
    stack.contains { $0.token.family == family }
  }

  private mutating func push(_ token: PairToken) -> Bool {
    guard !stack.isEmpty else {
      stack.append(Entry(token: token, quoteDepth: 0, isInsideAlike: false))
      return true
    }
    guard stack.count < Self.deepest else { return false }
    var depth = 0
    var isInsideAlike = false
    var isDecided = false
    for entry in stack.reversed() {
      let family = entry.token.family
      if !isDecided, Self.areOfOneSort(family, token.family) {
        isInsideAlike = family == token.family
        isDecided = true
      }
      // Inside a title, quotation marks begin anew.
      if family.isTitle { break }
      if family.isQuote {
        depth += 1
        if token.family.isTitle { isDecided = true }
      }
    }
    stack.append(Entry(token: token, quoteDepth: depth, isInsideAlike: isInsideAlike))
    return true
  }

  private static func areOfOneSort(_ left: PairFamily, _ right: PairFamily) -> Bool {
    left == right || left.isQuote && right.isQuote || left.isTitle && right.isTitle
  }
}
