/// Where the last closing signs of a line stand, so that nothing looks for an end in vain.
struct MarkdownClosers {
  private let bytes: [UInt8]
  private let line: Range<Int>
  /// The offset of the last run of backticks of each length.
  private(set) var lastRuns: [Int: Int] = [:]
  private(set) var lastParenthesis: Int?
  private(set) var lastAngle: Int?
  private(set) var lastBracket: Int?
  /// The offset of the last `]` with a target or a label behind it.
  private(set) var lastTarget: Int?

  init(_ bytes: [UInt8], in line: Range<Int>) {
    self.bytes = bytes
    self.line = line
    var offset = line.lowerBound
    while offset < line.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "`"):
        let end = endOfRun(at: offset)
        lastRuns[end - offset] = offset
        offset = end
        continue
      case UInt8(ascii: ")"): lastParenthesis = offset
      case UInt8(ascii: ">"): lastAngle = offset
      case UInt8(ascii: "]"):
        lastBracket = offset
        let next = offset + 1 < line.upperBound ? bytes[offset + 1] : 0
        if next == UInt8(ascii: "(") || next == UInt8(ascii: "[") { lastTarget = offset }
      default: break
      }
      offset += 1
    }
  }

  /// The offset after the backticks that begin at an offset.
  func endOfRun(at start: Int) -> Int {
    var end = start
    while end < line.upperBound, bytes[end] == UInt8(ascii: "`") { end += 1 }
    return end
  }
}
