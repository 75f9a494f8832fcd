internal import NewsCopy

/// Tells a line of another language from its translation above or below it.
struct TwoLanguages {
  private let text: WrapText
  /// Gaps.
  private let region: Range<Int>
  private let bytes: [UInt8]

  init(_ text: WrapText, _ region: Range<Int>, _ bytes: [UInt8]) {
    self.text = text
    self.region = region
    self.bytes = bytes
  }

  /// A line of another language has so many spaces at least.
  private static let fewestSpaces = 2

  /// Whether a line break parts a line of words in Latin letters from one without any: `Some say the world
  /// will end in fire,⏎有人说世界将毁于火，`.
  func border(_ index: Int) -> Bool {
    let (left, right) = (text.pieces[index], text.pieces[index + 1])
    guard left.last.isASCII != right.first.isASCII else { return false }
    let above = text.line(endingWith: index, from: region.lowerBound)
    let below = text.line(beginningWith: index + 1, to: region.upperBound)
    return left.last.isASCII
      ? isForeign(above) && !hasLetters(below) : isForeign(below) && !hasLetters(above)
  }

  /// Whether a line has no character that is not ASCII, and several words.
  private func isForeign(_ line: ClosedRange<Int>) -> Bool {
    line.count > Self.fewestSpaces && bytes[range(of: line)].allSatisfy { $0 < 0x80 }
  }

  private func hasLetters(_ line: ClosedRange<Int>) -> Bool {
    bytes[range(of: line)].contains { $0 < 0x80 && Unicode.Scalar($0).isLatinLetter }
  }

  private func range(of line: ClosedRange<Int>) -> Range<Int> {
    text.pieces[line.lowerBound].range.lowerBound..<text.pieces[line.upperBound].range.upperBound
  }
}
