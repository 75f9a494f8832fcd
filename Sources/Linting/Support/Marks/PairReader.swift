internal import NewsCopy

/// Reads the marks of a page that stand in pairs, block by block.
struct PairReader {
  private let page: Page
  private let marks: [Mark]
  private let text: Surroundings
  private let isMarkdown: Bool

  /// Numbers of points that stand directly behind each other are looked through so far.
  private static let mostOrdinals = 8
  /// Marks that may be no part of a pair.
  private static let doubtful = MarkSet(
    .straightSingle, .closeSingle, .straightDouble, .halfClose, .close, .halfOpen)

  init(_ page: Page, _ marks: [Mark]) {
    self.page = page
    self.marks = marks
    text = Surroundings(page)
    isMarkdown = page.source.format == .markdown
  }

  /// What a mark of a block is among those that stand in pairs; nil where it is none.
  func token(_ index: Int, in block: Block) -> PairToken? {
    let kind = marks[index].kind
    guard var token = PairToken(kind, mark: index) else { return nil }
    if case .furniture = block.kind { return nil }
    if isMarkdown, page.masked.touch(marks[index].range(in: page.bytes)) { return nil }
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
      if closesOrdinal(range.lowerBound, in: block.range) { token.mayStandAlone = true }
      if text.isMouth(range.lowerBound) { return nil }
    case .halfOpen:
      if text.isMouth(range.lowerBound) { return nil }
    default: break
    }
    return token
  }

  /// Whether two digits follow and no more: ’97.
  private func shortensYear(_ offset: Int) -> Bool {
    text.after(offset) == .digit && text.after(offset + 1) == .digit
      && text.after(offset + 2) != .digit
  }

  /// Whether a bracket stands behind the number of a point: `1)`, `一)`, or of several: `1)2)`.
  private func closesOrdinal(_ offset: Int, in block: Range<Int>) -> Bool {
    var end = offset
    for _ in 0..<Self.mostOrdinals {
      guard let start = ordinal(before: end, in: block) else { return false }
      guard let (before, next) = page.bytes.scalar(endingAt: start, after: block.lowerBound) else {
        return true
      }
      if before.isGap || before.endsSentence || before.pausesSentence || before.isColon {
        return true
      }
      guard before.closesParenthesis else { return false }
      end = next
    }
    return false
  }

  /// Where the numeral or letter begins that stands in front of a bracket; nil where none does.
  private func ordinal(before offset: Int, in block: Range<Int>) -> Int? {
    var end = offset
    for _ in 0..<3 {
      guard let (scalar, start) = page.bytes.scalar(endingAt: end, after: block.lowerBound) else {
        break
      }
      guard scalar.isDigit || scalar.isLatin || HanNumber.contains(scalar) else { break }
      end = start
    }
    return end < offset ? end : nil
  }
}
