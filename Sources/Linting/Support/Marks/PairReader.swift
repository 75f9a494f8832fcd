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
    .straightSingle, .closeSingle, .straightDouble, .halfClose, .close, .halfOpen, .openTortoise)

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
      if closesOrdinal(range.lowerBound, in: block.range) { token.mayStandAlone = true }
      if text.isMouth(range.lowerBound) { return nil }
    case .halfOpen:
      if text.isMouth(range.lowerBound) { return nil }
    case .openTortoise:
      if opensStageDirection(range, in: block) { return nil }
    default: break
    }
    return token
  }

  /// Whether a bracket opens a paragraph of a play that is nothing but a stage direction, which needs
  /// none to close it: `〔幕启。`.
  private func opensStageDirection(_ bracket: Range<Int>, in block: Block) -> Bool {
    guard block.lines.contains(where: { page.lines[$0].content.lowerBound == bracket.lowerBound })
    else { return false }
    var end = bracket.upperBound
    var isClosed = false
    while let (scalar, next) = page.bytes.scalar(at: end, before: block.range.upperBound),
      scalar != "〔", !isClosed
    {
      isClosed = scalar == "〕"
      end = next
    }
    return !isClosed && ScalarEdges(page.bytes, bracket.upperBound..<end).endsSentence
  }

  /// Whether two digits follow and no more: ’97.
  private func shortensYear(_ offset: Int) -> Bool {
    text.after(offset) == .digit && text.after(offset + 1) == .digit
      && text.after(offset + 2) != .digit
  }

  /// Whether a bracket stands behind the number of a point: `1)`, `一)`, or of several: `1)2)`,
  /// `序号1)、2)和3)`.
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
      if before.closesParenthesis {
        end = next
      } else if Self.joints.contains(before), closesParenthesis(endingAt: next, in: block) {
        return true
      } else {
        return isFollowedByOrdinal(offset, in: block)
      }
    }
    return false
  }

  /// What joins the numbers of two points; a mark does too.
  private static let joints = ScalarSet("和及或与至到、，—～~-")

  private func closesParenthesis(endingAt offset: Int, in block: Range<Int>) -> Bool {
    page.bytes.scalar(endingAt: offset, after: block.lowerBound)?.scalar.closesParenthesis == true
  }

  /// Whether the number of another point is joined to the one that a bracket closes: `1)、2)`.
  private func isFollowedByOrdinal(_ bracket: Int, in block: Range<Int>) -> Bool {
    let end = block.upperBound
    guard let (_, next) = page.bytes.scalar(at: bracket, before: end),
      let (joint, start) = page.bytes.scalar(at: next, before: end), Self.joints.contains(joint)
    else { return false }
    var offset = start
    for _ in 0..<3 {
      guard let (scalar, after) = page.bytes.scalar(at: offset, before: end) else { return false }
      if scalar.closesParenthesis { return offset > start }
      guard scalar.isDigit || scalar.isLatin || HanNumber.contains(scalar) else { return false }
      offset = after
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
