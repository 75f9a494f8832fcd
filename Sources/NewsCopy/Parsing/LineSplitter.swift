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

  /// Longer lines are paragraphs whose width nobody asks for: it is estimated.
  private static let longestMeasured = 200

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
    while start < span.count {
      var end = start
      var characters = 0
      var gaps = 0
      while end < span.count {
        let lead = span[end]
        if lead.beginsHan {
          characters += 1
          end += 3
        } else if lead < 0x80 {
          if lead <= 0x0D, lead == 0x0A || lead >= 0x0C { break }
          let isGap = lead == 0x20 || lead == 0x09
          characters += isGap ? 0 : 1
          gaps += isGap ? 1 : 0
          end += 1
        } else {
          let isWideSpace = lead == 0xE3 && span[end + 1] == 0x80 && span[end + 2] == 0x80
          characters += isWideSpace ? 0 : 1
          gaps += isWideSpace || lead == 0xC2 || lead == 0xE2 && span[end + 2] < 0xB0 ? 1 : 0
          end += lead.scalarLength
        }
      }
      if let line = line(
        of: bytes, start..<end, characters: characters, gaps: gaps, blank: blank)
      {
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

  private static func line(
    of bytes: [UInt8], _ range: Range<Int>, characters: Int, gaps: Int, blank: Int
  ) -> Line? {
    var first = range.lowerBound
    let end = range.upperBound
    var indent = 0
    var gaps = gaps
    while let (scalar, next) = bytes.scalar(at: first, before: end), scalar.isGap {
      indent += scalar == "\u{3000}" ? 2 : 1
      gaps -= 1
      first = next
    }
    guard first < end else { return nil }
    var last = end
    while let (scalar, begin) = bytes.scalar(endingAt: last, after: first), scalar.isGap {
      gaps -= 1
      last = begin
    }
    return Line(
      content: first..<last, indent: indent, width: width(of: bytes, in: first..<last),
      characters: characters, gaps: max(0, gaps), blankLinesBefore: blank)
  }

  private static func width(of bytes: [UInt8], in range: Range<Int>) -> Int {
    guard range.count <= longestMeasured else { return range.count * 2 / 3 }
    let widths = widths
    var width = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let lead = bytes[offset]
      if lead.beginsHan {
        width += 2
        offset += 3
      } else {
        width += Int(widths[Int(lead)])
        offset += lead.scalarLength
      }
    }
    return width
  }
}
