internal import NewsCopy

/// How white space cuts a line that may be a row of a table: into short pieces without marks.
struct RowShape {
  let pieces: Int
  /// The places of the pieces that are numbers, the first one the lowest bit.
  let numbers: UInt64

  /// No piece of a row is wider, in half cells.
  private static let widestPiece = 32
  /// No row has more pieces.
  private static let most = 32

  /// Reads a line; nil where it cannot be a row.
  init?(_ bytes: [UInt8], _ line: Line) {
    guard line.gaps > 0 else { return nil }
    var pieces = 0
    var numbers: UInt64 = 0
    var start = line.content.lowerBound
    while start < line.content.upperBound {
      guard pieces < Self.most, let piece = Self.piece(at: start, bytes, line.content) else {
        return nil
      }
      if Self.isNumber(bytes, start..<piece.end) { numbers |= 1 << UInt64(pieces) }
      pieces += 1
      start = piece.next
    }
    guard pieces > 1 else { return nil }
    self.pieces = pieces
    self.numbers = numbers
  }

  /// Where a piece ends and the next one begins; nil where it is none of a row's.
  private static func piece(
    at start: Int, _ bytes: [UInt8], _ content: Range<Int>
  ) -> (end: Int, next: Int)? {
    var width = 0
    var end = start
    while let (scalar, next) = bytes.scalar(at: end, before: content.upperBound), !scalar.isGap {
      width += PrintedWidth.halfCells(of: bytes[end])
      guard width <= widestPiece, !isMark(scalar) else { return nil }
      end = next
    }
    var following = end
    while let (scalar, next) = bytes.scalar(at: following, before: content.upperBound),
      scalar.isGap
    {
      following = next
    }
    return (end, following)
  }

  /// Whether a mark is one of sentences; `,` groups digits, and `、` parts names.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.endsSentence || scalar.pausesSentence && scalar != "," && scalar != "、"
  }

  /// A unit behind a number has no more characters.
  private static let longestUnit = 2
  private static let signs = ScalarSet("+-−±＋－▲▼↑↓¥￥$")

  /// Whether a piece is a number, a sign in front of it and a unit behind it looked through.
  private static func isNumber(_ bytes: [UInt8], _ piece: Range<Int>) -> Bool {
    var offset = piece.lowerBound
    if let (first, next) = bytes.scalar(at: offset, before: piece.upperBound),
      signs.contains(first)
    {
      offset = next
    }
    guard bytes.scalar(at: offset, before: piece.upperBound)?.scalar.isDigit == true else {
      return false
    }
    var letters = 0
    while let (scalar, next) = bytes.scalar(at: offset, before: piece.upperBound) {
      if scalar.isHan { letters += 1 }
      offset = next
    }
    return letters <= longestUnit
  }
}
