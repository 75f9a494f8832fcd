internal import NewsCopy

/// Copy between two gaps: what white space cannot cut further.
struct WrapPiece {
  /// Bytes.
  let range: Range<Int>
  let first: Unicode.Scalar
  let last: Unicode.Scalar
  /// Whether it ends like a sentence; closing marks and a remark in brackets after the full stop are
  /// looked through.
  let endsSentence: Bool
  /// Printed width in half cells.
  let width: Int32
  /// How much the line that it ends looks like a heading above text; nil where it cannot be one.
  var headingLikeness: Int32?

  /// A piece of a line, of some half cells.
  init(_ bytes: [UInt8], _ range: Range<Int>, of line: Line, width: Int) {
    self.range = range
    self.width = Int32(clamping: width)
    first = bytes.scalar(at: range.lowerBound, before: range.upperBound)?.scalar ?? " "
    last = bytes.scalar(endingAt: range.upperBound, after: range.lowerBound)?.scalar ?? " "
    endsSentence =
      last.endsSentence || !last.isHan && SentenceEnd.closes(bytes, range, of: line.content)
  }

  /// Whether it is one character, as in what is set letter by letter: `招 聘 启 事`.
  var isCharacter: Bool { range.count == UTF8.width(first) }

  /// Whether it is nothing but a person's name.
  func isName(_ bytes: [UInt8]) -> Bool {
    (first.isHan || first.opensParenthesis) && PieceKind.isName(bytes, range)
  }

  /// No name is longer, in bytes.
  private static let longestName = 12

  /// Whether it ends in a name behind a mark: `公布名单，李明`.
  func endsInName(_ bytes: [UInt8]) -> Bool {
    var start = range.upperBound
    let first = max(range.lowerBound, start - Self.longestName)
    while start - 3 >= first, bytes[start - 3].beginsHan { start -= 3 }
    guard let mark = bytes.scalar(endingAt: start, after: range.lowerBound)?.scalar,
      mark.pausesSentence || mark.isColon
    else { return false }
    return PieceKind.isName(bytes, start..<range.upperBound)
  }

  private static let andOthers = Array("等".utf8)

  /// Whether it begins with a name that 等 or the end of a clause follows: `司马光等二十名`, `李明。`.
  func beginsWithName(_ bytes: [UInt8]) -> Bool {
    if last.endsSentence || last.pausesSentence {
      return PieceKind.isName(
        bytes, range.lowerBound..<range.upperBound - UTF8.width(last))
    }
    return stride(from: range.lowerBound + 6, through: range.lowerBound + Self.longestName, by: 3)
      .contains { end in
        bytes.hasBytes(Self.andOthers, at: end, before: range.upperBound)
          && PieceKind.isName(bytes, range.lowerBound..<end)
      }
  }

  /// More Han characters in a row are not counted.
  private static let mostHan = 9

  /// How many Han characters it begins with.
  func hanAtStart(_ bytes: [UInt8]) -> Int {
    var count = 0
    var offset = range.lowerBound
    while count < Self.mostHan, offset < range.upperBound, bytes[offset].beginsHan {
      count += 1
      offset += 3
    }
    return count
  }

  /// How many Han characters it ends with.
  func hanAtEnd(_ bytes: [UInt8]) -> Int {
    var count = 0
    var offset = range.upperBound - 3
    while count < Self.mostHan, offset >= range.lowerBound, bytes[offset].beginsHan {
      count += 1
      offset -= 3
    }
    return count
  }
}
