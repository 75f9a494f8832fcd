internal import NewsCopy

/// Reads the marks of a page that stand in pairs, block by block.
struct PairReader {
  private let page: Page
  private let marks: [Mark]
  private let text: Surroundings
  private let lone: LoneBrackets

  /// Marks that may be no part of a pair.
  private static let doubtful = MarkSet(
    .straightSingle, .closeSingle, .straightDouble, .halfClose, .close, .halfOpen, .openTortoise)

  init(_ page: Page, _ marks: PageMarks) {
    self.page = page
    self.marks = marks.marks
    text = Surroundings(page)
    lone = LoneBrackets(page, marks)
  }

  /// What a mark of a block is among those that stand in pairs; nil where it is none.
  func token(_ index: Int, in block: Block) -> PairToken? {
    let kind = marks[index].kind
    guard var token = PairToken(kind, mark: index) else { return nil }
    if case .furniture = block.kind { return nil }
    if page.masked.touch(marks[index].range(in: page.bytes)) { return nil }
    if text.isAmongResidue(marks[index].range(in: page.bytes)) { return nil }
    guard Self.doubtful.contains(kind) else { return token }
    let range = marks[index].range(in: page.bytes)
    switch kind {
    case .straightSingle, .closeSingle:
      let before = text.before(range.lowerBound)
      if shortensYear(range.upperBound) { return nil }
      guard before.isAlphanumeric else { break }
      if text.after(range.upperBound).isAlphanumeric { return nil }
      token.mayStandAlone = true
    case .straightDouble:
      token.mayStandAlone = text.before(range.lowerBound) == .digit
    case .halfClose, .close:
      if lone.closesOrdinal(range.lowerBound, in: block.range) { token.mayStandAlone = true }
      if text.isMouth(range.lowerBound) || lone.closesInterval(range.lowerBound) { return nil }
    case .halfOpen:
      if text.isMouth(range.lowerBound) || lone.opensInterval(range.upperBound) { return nil }
    case .openTortoise:
      if lone.opensStageDirection(range, in: block) { return nil }
    default: break
    }
    return token
  }

  /// Whether two digits follow and no more: ’97.
  private func shortensYear(_ offset: Int) -> Bool {
    text.after(offset) == .digit && text.after(offset + 1) == .digit
      && text.after(offset + 2) != .digit
  }
}
