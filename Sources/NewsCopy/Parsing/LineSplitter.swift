/// Cuts a page into its lines in one pass over the bytes.
struct LineSplitter {
  /// Half cells that the scalar beginning with a byte takes in print.
  private static let widths: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0...0x20, 0x7F...0xBF: 0
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "."), UInt8(ascii: "%"),
      UInt8(ascii: "-"), UInt8(ascii: "/"):
      1
    default: 2
    }
  }

  /// The lines of the page that begins at an offset, and the offset where a form feed or the end
  /// of the text ends it.
  ///
  /// Lines end with `\n`, `\r\n` or `\r` and nothing else.
  static func lines(of bytes: [UInt8], from pageStart: Int) -> (lines: [Line], end: Int) {
    var lines: [Line] = []
    lines.reserveCapacity(min(64, (bytes.count - pageStart) / 32))
    var blank = 0
    var start = pageStart
    let span = bytes.span
    let widths = widths.span
    while start < span.count {
      var end = start
      var content = Content()
      while end < span.count {
        let run = end
        while end < span.count, span[end].beginsWide { end &+= 3 }
        content.wideBytes &+= end &- run
        guard end < span.count else { break }
        let lead = span[end]
        if lead < 0x80 {
          if lead <= 0x0D, lead == 0x0A || lead >= 0x0C { break }
          content.add(isGap: span.gapEnd(at: end) != nil, width: Int(widths[Int(lead)]))
          end += 1
        } else {
          if span.gapEnd(at: end) != nil {
            content.add(isGap: true, width: 2)
          } else {
            content.wideBytes &+= 3
          }
          end += lead.scalarLength
        }
      }
      if let line = line(of: bytes, start..<end, content, blank: blank) {
        lines.append(line)
        blank = 0
      } else {
        blank += 1
      }
      guard end < span.count, span[end] != 0x0C else { return (lines, end) }
      start = end + 1
      if start < span.count, span[end] == 0x0D, span[start] == 0x0A { start += 1 }
    }
    return (lines, span.count)
  }

  /// What was counted in a line.
  private struct Content {
    /// Three for each character that takes two half cells.
    var wideBytes = 0
    /// Other characters, white space left out.
    var characters = 0
    /// White space.
    var gaps = 0
    /// Half cells of what is not wide.
    var width = 0

    mutating func add(isGap: Bool, width: Int) {
      if isGap { gaps &+= 1 } else { characters &+= 1 }
      self.width &+= width
    }
  }

  private static func line(
    of bytes: [UInt8], _ range: Range<Int>, _ content: Content, blank: Int
  ) -> Line? {
    var content = content
    var first = range.lowerBound
    let end = range.upperBound
    var indent = 0
    while let (scalar, next) = bytes.scalar(at: first, before: end), scalar.isGap {
      indent += scalar == "\u{3000}" ? 2 : 1
      content.gaps -= 1
      content.width -= scalar.value < 0x80 ? 0 : 2
      first = next
    }
    guard first < end else { return nil }
    var last = end
    while let (scalar, begin) = bytes.scalar(endingAt: last, after: first), scalar.isGap {
      content.gaps -= 1
      content.width -= scalar.value < 0x80 ? 0 : 2
      last = begin
    }
    let wide = content.wideBytes / 3
    return Line(
      content: first..<last, indent: indent, width: content.width + 2 * wide,
      characters: content.characters + wide, gaps: content.gaps, blankLinesBefore: blank)
  }
}
