/// Finds the marks of one family that spoil the pairs of a passage.
struct FaultFinder {
  private let tokens: [PairToken]
  private let marks: [Mark]
  private(set) var pairs: [MarkPair] = []
  private(set) var faults: [PairFault] = []

  /// A quotation or title with both marks turned is no longer, in bytes.
  private static let longestTurned = 90

  /// Takes the marks of one family, in the order of the text.
  init(_ tokens: [PairToken], _ marks: [Mark]) {
    self.tokens = tokens
    self.marks = marks
    guard let family = tokens.first?.family else { return }
    if tokens.contains(where: { $0.direction == .either }) {
      // Which of an odd number is wrong cannot be told.
      if let last = tokens.last { note(.odd, last) }
      return
    }
    guard family.isQuote || family.isTitle else {
      findInStack()
      return
    }
    find()
  }

  private mutating func note(
    _ kind: PairFault.Kind, _ token: PairToken, partner: PairToken? = nil
  ) {
    faults.append(
      PairFault(kind: kind, mark: token.mark, family: token.family, partner: partner?.mark))
  }

  private mutating func pair(_ open: PairToken, _ close: PairToken) {
    pairs.append(
      MarkPair(
        open: open.mark, close: close.mark, family: open.family, quoteDepth: 0,
        isInsideAlike: false))
  }

  /// Brackets nest, and are seldom turned.
  private mutating func findInStack() {
    var stack: [PairToken] = []
    for token in tokens {
      if token.direction == .open {
        stack.append(token)
      } else if let open = stack.popLast() {
        pair(open, token)
      } else if !token.mayStandAlone {
        note(.missingOpen, token)
      }
    }
    for token in stack { note(.missingClose, token) }
    faults.sort { $0.mark < $1.mark }
  }

  /// Quotation and title marks seldom nest in their own kind; one that opens where one is open is
  /// turned, or a closing one is missing in front of it.
  private mutating func find() {
    var open: PairToken?
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      if token.direction == .open {
        if let outer = open {
          open = takeSecondOpening(token, inside: outer, before: next, &index)
        } else {
          open = token
        }
      } else if let opening = open {
        pair(opening, token)
        open = nil
      } else {
        takeLooseClosing(token, before: next, &index)
      }
      index += 1
    }
    if let open { note(.missingClose, open) }
  }

  /// Decides on `“…“`; returns what is open afterwards.
  private mutating func takeSecondOpening(
    _ token: PairToken, inside outer: PairToken, before next: PairToken?, _ index: inout Int
  ) -> PairToken? {
    if let next, next.direction == .close {
      let after = index + 2 < tokens.count ? tokens[index + 2] : nil
      if after?.direction == .close {
        pair(token, next)
        index += 1
        return outer
      }
      note(.missingClose, outer)
      return token
    }
    guard isShort(outer, token) else {
      note(.missingClose, outer)
      return token
    }
    note(.reversed, token)
    return nil
  }

  private mutating func takeLooseClosing(
    _ token: PairToken, before next: PairToken?, _ index: inout Int
  ) {
    if token.mayStandAlone { return }
    guard let next, isShort(token, next) else { return note(.missingOpen, token) }
    let after = index + 2 < tokens.count ? tokens[index + 2] : nil
    if next.direction == .close {
      note(.reversed, token)
      index += 1
    } else if after?.direction != .close, marks[next.mark].offset - marks[token.mark].offset > 3 {
      note(.reversed, token, partner: next)
      index += 1
    } else {
      note(.missingOpen, token)
    }
  }

  private func isShort(_ left: PairToken, _ right: PairToken) -> Bool {
    marks[right.mark].offset - marks[left.mark].offset <= Self.longestTurned
  }
}
