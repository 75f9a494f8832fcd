internal import NewsCopy

/// Tells what stands between two pieces that the end of a printed line parted: one space, as between words
/// in Latin letters, and around them where the page sets one there; or nothing, as inside an address or a word
/// that stands elsewhere on the page.
struct LatinJoints {
  private let bytes: [UInt8]
  private var spacing: LatinSpacing
  private let page: Range<Int>
  /// The words of the page, once a joint has asked.
  private lazy var words = Self.words(of: bytes, page)

  init(_ page: Page) {
    bytes = page.bytes
    self.page = page.range
    spacing = LatinSpacing(page)
  }

  /// Whether two pieces are two words.
  ///
  /// No printed line ends inside a number, or inside a name such as `5G`, if it can be helped.
  mutating func parts(_ left: WrapPiece, _ right: WrapPiece) -> Bool {
    if marksPart(left, right) || PhoneNumber(bytes).ends(left, before: right)
      || spacing.means(left.range.upperBound..<right.range.lowerBound, after: left.last)
    {
      return true
    }
    guard left.last.isWordlike, right.first.isWordlike,
      left.last.isLatinLetter || right.first.isLatinLetter,
      !Self.endsInAddress(left.range, of: bytes)
    else { return false }
    return !words.contains(
      bytes[Self.end(of: left.range, in: bytes, while: Self.isWord)]
        + bytes[start(of: right.range)])
  }

  /// More marks do not stand between two words.
  private static let mostMarks = 2

  /// Whether marks of half width stand between two words of a sentence: `is easy, but`, `and "I`.
  private func marksPart(_ left: WrapPiece, _ right: WrapPiece) -> Bool {
    guard left.last.isASCII, right.first.isASCII, !left.last.isDigit else { return false }
    var end = left.range.upperBound
    while end > left.range.lowerBound, Self.isClosing(bytes[end - 1]) { end -= 1 }
    var start = right.range.lowerBound
    while start < right.range.upperBound, Self.isOpening(bytes[start]) { start += 1 }
    let marks = left.range.upperBound - end + start - right.range.lowerBound
    return 1...Self.mostMarks ~= marks && end > left.range.lowerBound
      && start < right.range.upperBound && Self.isLetter(bytes[end - 1])
      && Self.isLetter(bytes[start])
      && !Self.endsInAddress(left.range, of: bytes)
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: ")"):
      true
    default: false
    }
  }

  private static func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "(")
  }

  private static let web = Array("www.".utf8)
  private static let scheme = Array("://".utf8)

  /// Whether a piece ends in a web or mail address, or in the first part of one.
  static func endsInAddress(_ piece: Range<Int>, of bytes: [UInt8]) -> Bool {
    let run = end(of: piece, in: bytes, while: isVisible)
    return run.contains { offset in
      bytes[offset] == UInt8(ascii: "@")
        || bytes.hasBytes(web, at: offset, before: run.upperBound)
        || bytes.hasBytes(scheme, at: offset, before: run.upperBound)
    }
  }

  private static func end(
    of piece: Range<Int>, in bytes: [UInt8], while holds: (UInt8) -> Bool
  ) -> Range<Int> {
    var start = piece.upperBound
    while start > piece.lowerBound, holds(bytes[start - 1]) { start -= 1 }
    return start..<piece.upperBound
  }

  private func start(of piece: Range<Int>) -> Range<Int> {
    piece.lowerBound..<(piece.first { !Self.isWord(bytes[$0]) } ?? piece.upperBound)
  }

  private static func words(of bytes: [UInt8], _ page: Range<Int>) -> Set<ArraySlice<UInt8>> {
    Set(bytes[page].split { !isWord($0) })
  }

  private static func isVisible(_ byte: UInt8) -> Bool { 0x21..<0x7F ~= byte }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte < 0x80 && Unicode.Scalar(byte).isLatinLetter
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte < 0x80 && Unicode.Scalar(byte).isWordlike
  }
}
