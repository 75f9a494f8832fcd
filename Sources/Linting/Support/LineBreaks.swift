internal import NewsCopy

/// The line breaks of a page, `\n`, `\r\n` and `\r`, found in the white space between its lines; at
/// last the end of the page, as one of no bytes, where white space stands in front of it.
struct LineBreaks: Sequence, IteratorProtocol {
  /// A line break.
  struct Element {
    /// Bytes.
    let range: Range<Int>
    /// Bytes of the white space that stands in front of it on its line.
    let space: Range<Int>
    /// Where the copy in front of it ends, in bytes; the beginning of the page where there is none.
    let copyEnd: Int

    /// Whether it ends a line that has copy.
    var endsCopy: Bool { space.lowerBound == copyEnd }
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let bytes: [UInt8]
  private let lines: [Line]
  private let pageEnd: Int
  /// How many lines have been passed.
  private var line = 0
  private var copyEnd: Int
  private var offset: Int

  init(_ page: Page) {
    bytes = page.bytes
    lines = page.lines
    pageEnd = page.range.upperBound
    offset = page.range.lowerBound
    copyEnd = offset
  }

  /// Those above one of the lines of a page but the first.
  static func above(_ line: Int, on page: Page) -> some Sequence<Element> {
    var breaks = LineBreaks(page)
    breaks.line = line
    breaks.offset = page.lines[line - 1].content.upperBound
    breaks.copyEnd = breaks.offset
    return breaks.prefix { $0.range.upperBound <= page.lines[line].content.lowerBound }
  }

  mutating func next() -> Element? {
    while true {
      let isLast = line == lines.count
      let end = isLast ? pageEnd : lines[line].content.lowerBound
      let start = offset
      while offset < end {
        let space = start..<offset
        let byte = bytes[offset]
        offset += byte.scalarLength
        guard byte == Self.lineFeed || byte == Self.carriageReturn else { continue }
        if byte == Self.carriageReturn, offset < end, bytes[offset] == Self.lineFeed { offset += 1 }
        return Element(range: space.upperBound..<offset, space: space, copyEnd: copyEnd)
      }
      if isLast {
        return start < end ? Element(range: end..<end, space: start..<end, copyEnd: copyEnd) : nil
      }
      offset = lines[line].content.upperBound
      copyEnd = offset
      line += 1
    }
  }
}
