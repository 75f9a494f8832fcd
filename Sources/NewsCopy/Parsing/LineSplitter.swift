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

  /// Lines end with `\n`, `\r\n` or `\r` and nothing else.
  static func lines(of bytes: [UInt8], in range: Range<Int>) -> [Line] {
    var lines: [Line] = []
    let widths = widths
    var blank = 0
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      var width = 0
      while end < range.upperBound {
        let byte = bytes[end]
        if byte == 0x0A || byte == 0x0D { break }
        width += Int(widths[Int(byte)])
        end += 1
      }
      if let line = line(of: bytes, start: start, end: end, width: width, blank: blank) {
        lines.append(line)
        blank = 0
      } else {
        blank += 1
      }
      start = end + 1
      if end + 1 < range.upperBound, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { start += 1 }
    }
    return lines
  }

  private static func line(
    of bytes: [UInt8], start: Int, end: Int, width: Int, blank: Int
  ) -> Line? {
    var first = start
    var indent = 0
    var wideSpaces = 0
    while let (scalar, next) = bytes.scalar(at: first, before: end), scalar.isGap {
      indent += scalar == "\u{3000}" ? 2 : 1
      wideSpaces += scalar.value < 0x80 ? 0 : 2
      first = next
    }
    guard first < end else { return nil }
    var last = end
    while let (scalar, begin) = bytes.scalar(endingAt: last, after: first), scalar.isGap {
      wideSpaces += scalar.value < 0x80 ? 0 : 2
      last = begin
    }
    return Line(
      content: first..<last, indent: indent, width: width - wideSpaces, blankLinesBefore: blank)
  }
}
