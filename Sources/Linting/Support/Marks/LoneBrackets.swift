internal import NewsCopy

/// Tells brackets that need no partner: those of numbered points, of half-open intervals and of stage
/// directions.
struct LoneBrackets {
  private let page: Page
  /// Whether any stage direction of the page has its second bracket.
  private let closesDirections: Bool

  /// Numbers of points that stand directly behind each other are looked through so far.
  private static let mostOrdinals = 8

  init(_ page: Page, _ marks: PageMarks) {
    self.page = page
    closesDirections = marks.has(.closeTortoise)
  }

  /// Whether a bracket stands behind the number of a point: `1)`, `一)`, or of several: `1)2)`,
  /// `序号1)、2)和3)`.
  func closesOrdinal(_ offset: Int, in block: Range<Int>) -> Bool {
    var end = offset
    for _ in 0..<Self.mostOrdinals {
      guard let start = ordinal(before: end, in: block) else { return false }
      guard let (before, next) = page.bytes.scalar(endingAt: start, after: block.lowerBound) else {
        return true
      }
      if before.isGap || before.endsSentence || before.pausesSentence || before.isColon
        || before == "第"
      {
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

  /// Longer brackets enclose no interval, in bytes.
  private static let longestInterval = 24

  /// Whether an interval that a square bracket closes follows: `(0,1]`.
  func opensInterval(_ start: Int) -> Bool {
    let bytes = page.bytes[start..<min(page.range.upperBound, start + Self.longestInterval)]
    guard let end = bytes.firstIndex(where: { !Self.isOfInterval($0) }) else { return false }
    return bytes[end] == UInt8(ascii: "]") && bytes[..<end].contains(UInt8(ascii: ","))
  }

  /// Whether an interval ends that a square bracket opens: `[0,1)`.
  func closesInterval(_ end: Int) -> Bool {
    let bytes = page.bytes[max(page.range.lowerBound, end - Self.longestInterval)..<end]
    guard let start = bytes.lastIndex(where: { !Self.isOfInterval($0) }) else { return false }
    return bytes[start] == UInt8(ascii: "[") && bytes[start...].contains(UInt8(ascii: ","))
  }

  /// Whether a byte may stand between the brackets of an interval: a digit, a letter, a sign.
  private static func isOfInterval(_ byte: UInt8) -> Bool {
    0x20..<0x5B ~= byte && byte != UInt8(ascii: "(") && byte != UInt8(ascii: ")")
      || 0x61...0x7A ~= byte
  }

  /// Whether a bracket opens a paragraph of a play that is nothing but a stage direction, which needs
  /// none to close it: `〔幕启。`; on a page that closes none, whatever its end.
  func opensStageDirection(_ bracket: Range<Int>, in block: Block) -> Bool {
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
    return !isClosed
      && (ScalarEdges(page.bytes, bracket.upperBound..<end).endsSentence || !closesDirections)
  }
}
