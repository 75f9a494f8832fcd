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

  /// The block that may go on with a passage of blocks; nil where none does, or too many do.
  func next(in passage: [Int]) -> Int? {
    guard passage.count < Self.most, let last = passage.last else { return nil }
    return next(after: last)
  }

  /// Whether the wraps desk joins two blocks.
  func isJoined(_ left: Int, _ right: Int) -> Bool {
    right == left + 1 && !wraps.isKept(after: page.blocks[left].range.upperBound)
  }

  /// The next block of the same sort; captions are passed over in running text.
  private func next(after block: Int) -> Int? {
    let kind = page.blocks[block].kind
    guard kind == .body || kind == .lead else {
      let next = block + 1
      return next < page.blocks.count && page.blocks[next].kind == kind ? next : nil
    }
    for next in page.blocks.indices[(block + 1)...] {
      switch page.blocks[next].kind {
      case .body: return next
      case .caption, .pictureCredit: continue
      default: return nil
      }
    }
    return nil
  }
}
