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
  /// Printed width in half cells; 0 until it is asked for.
  private(set) var width: Int32
  /// Half cells of what a printer keeps together at its start: a number, a word, a character with
  /// the marks that cannot begin a line.
  var head: Int32 = 0
  /// Whether it ends with a mark that may hang over the end of a line.
  var mayHang = false
  var traits: Traits = []
  /// How much the line that it ends looks like a heading above text; nil where it cannot be one.
  var headingLikeness: Int32?

  /// What a piece is by itself.
  struct Traits: OptionSet {
    let rawValue: UInt8

    /// It begins as paragraphs begin: `据悉，`, a quoted sentence.
    static let opensParagraph = Traits(rawValue: 1)
    /// It begins as the texts of articles begin: `据…`, `7月5日`.
    static let opensArticle = Traits(rawValue: 2)
    /// It begins like a point of a list.
    static let opensPoint = Traits(rawValue: 4)
    /// It is nothing but a person's name.
    static let isName = Traits(rawValue: 8)
  }

  /// A piece of a line; what is known of a whole line is not measured again.
  init(_ bytes: [UInt8], _ range: Range<Int>, of line: Line) {
    self.range = range
    width = range == line.content ? Int32(clamping: line.width) : 0
    first = bytes.scalar(at: range.lowerBound, before: range.upperBound)?.scalar ?? " "
    last = bytes.scalar(endingAt: range.upperBound, after: range.lowerBound)?.scalar ?? " "
    endsSentence = !last.isHan && Self.endsSentence(bytes, range, of: line.content)
  }

  /// Whether a line ends like a sentence, a remark in brackets behind it looked through.
  static func endsSentence(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    endsSentence(bytes, line, of: line)
  }

  private static func endsSentence(
    _ bytes: [UInt8], _ range: Range<Int>, of line: Range<Int>
  ) -> Bool {
    ScalarEdges(bytes, range).endsSentence
      || endsWithRemark(bytes, line.lowerBound..<range.upperBound)
  }

  /// Finds out what the search for printed lines needs.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - opensLine: Whether a line break stands in front of it.
  ///   - mayOpenParagraph: Whether a paragraph can begin with it.
  mutating func measure(_ bytes: [UInt8], opensLine: Bool, mayOpenParagraph: Bool) {
    if width == 0 { width = Int32(clamping: PrintedWidth.halfCells(of: bytes, in: range)) }
    head = Int32(clamping: PrintedWidth.head(of: bytes, in: range))
    mayHang = last.cannotBeginLine
    if mayOpenParagraph, PieceKind.opensParagraph(bytes, range, first) {
      traits.insert(.opensParagraph)
    }
    if first.isHan || first.opensParenthesis, PieceKind.isName(bytes, range) {
      traits.insert(.isName)
    }
    if opensLine, PieceKind.opensPoint(bytes, range, first) { traits.insert(.opensPoint) }
  }

  /// Finds out whether the text of an article begins with it.
  mutating func noteArticleOpening(_ bytes: [UInt8]) {
    if PieceKind.opensArticle(bytes, range) { traits.insert(.opensArticle) }
  }

  /// A remark in brackets is no longer, in bytes.
  private static let longestRemark = 120

  /// Whether a remark in brackets stands behind the last sentence: `。(新华社记者张三摄)`.
  private static func endsWithRemark(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let (last, start) = bytes.scalar(endingAt: range.upperBound, after: range.lowerBound),
      last.closesParenthesis
    else { return false }
    var end = start
    let first = max(range.lowerBound, end - longestRemark)
    while let (scalar, begin) = bytes.scalar(endingAt: end, after: first) {
      if scalar.opensParenthesis {
        return ScalarEdges(bytes, range.lowerBound..<begin).endsSentence
      }
      end = begin
    }
    return false
  }
}
