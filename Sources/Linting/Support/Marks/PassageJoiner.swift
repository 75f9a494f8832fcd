internal import NewsCopy

/// Finds the blocks that may be one paragraph with a block whose pairs are not complete.
struct PassageJoiner {
  private let page: Page
  private let wraps: PageWraps

  /// A quotation goes on over no more blocks.
  private static let most = 8

  init(_ page: Page, _ wraps: PageWraps) {
    self.page = page
    self.wraps = wraps
  }

  /// What a block may be one passage with, as indexes of blocks in their order, the likeliest
  /// passage first; `incomplete` says of each block whether marks in it lack their partners.
  func passages(from first: Int, among incomplete: [Bool]) -> [[Int]] {
    var passages: [[Int]] = []
    var passage = [first]
    while passage.count < Self.most, let last = passage.last, let next = next(after: last) {
      passage.append(next)
      if incomplete[next] || isJoined(last, next) { passages.append(passage) }
    }
    return passages
  }

  private func isJoined(_ left: Int, _ right: Int) -> Bool {
    right == left + 1 && !wraps.isKept(after: page.blocks[left].range.upperBound)
  }

  /// The next block of the same sort; captions are passed over in running text.
  private func next(after block: Int) -> Int? {
    let kind = page.blocks[block].kind
    let isText = kind == .body || kind == .lead
    var next = block + 1
    while next < page.blocks.count {
      switch page.blocks[next].kind {
      case .body: return isText ? next : nil
      case .caption where isText, .pictureCredit where isText: next += 1
      case kind where !isText: return next
      default: return nil
      }
    }
    return nil
  }
}
