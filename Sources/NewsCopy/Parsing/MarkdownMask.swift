/// Finds what is not copy in Markdown: front matter, code, link targets.
struct MarkdownMask {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private var masked: [Range<Int>] = []

  private init(_ bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// The masked byte ranges of a page, sorted and apart.
  static func excluded(in bytes: [UInt8], range: Range<Int>) -> [Range<Int>] {
    var mask = MarkdownMask(bytes, range: range)
    mask.scan()
    return mask.masked
  }

  private mutating func scan() {
    var start = range.lowerBound
    if start == 0, isLine(start, of: UInt8(ascii: "-"), atLeast: 3) {
      start = mask(from: start, until: UInt8(ascii: "-"))
    }
    while start < range.upperBound {
      if isLine(start, of: UInt8(ascii: "`"), atLeast: 3) {
        start = mask(from: start, until: UInt8(ascii: "`"))
      } else if isLine(start, of: UInt8(ascii: "~"), atLeast: 3) {
        start = mask(from: start, until: UInt8(ascii: "~"))
      } else {
        let end = lineEnd(start)
        scanLine(start..<end)
        start = end
      }
    }
  }

  /// Masks a fenced part and returns the offset after it; without an end it reaches to the page's.
  private mutating func mask(from start: Int, until fence: UInt8) -> Int {
    var line = lineEnd(start)
    while line < range.upperBound {
      let next = lineEnd(line)
      if isLine(line, of: fence, atLeast: 3) {
        masked.append(start..<next)
        return next
      }
      line = next
    }
    masked.append(start..<range.upperBound)
    return range.upperBound
  }

  /// Whether the line at an offset begins with a fence; white space before it is allowed.
  private func isLine(_ start: Int, of mark: UInt8, atLeast count: Int) -> Bool {
    var offset = start
    while offset < range.upperBound, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    var found = 0
    while offset < range.upperBound, bytes[offset] == mark {
      found += 1
      offset += 1
    }
    return found >= count
  }

  private func lineEnd(_ start: Int) -> Int {
    var offset = start
    while offset < range.upperBound {
      if bytes[offset] == 0x0A { return offset + 1 }
      if bytes[offset] == 0x0D {
        let isPair = offset + 1 < range.upperBound && bytes[offset + 1] == 0x0A
        return offset + (isPair ? 2 : 1)
      }
      offset += 1
    }
    return range.upperBound
  }

  /// Masks code spans, link targets and comments of one line.
  private mutating func scanLine(_ line: Range<Int>) {
    var offset = line.lowerBound
    while offset < line.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "`"): offset = maskSpan(at: offset, in: line)
      case UInt8(ascii: "]")
      where offset + 1 < line.upperBound && bytes[offset + 1] == UInt8(ascii: "("):
        offset = mask(at: offset + 1, to: UInt8(ascii: ")"), in: line)
      case UInt8(ascii: "<"): offset = mask(at: offset, to: UInt8(ascii: ">"), in: line)
      default: offset += 1
      }
    }
  }

  private mutating func maskSpan(at start: Int, in line: Range<Int>) -> Int {
    var open = start
    while open < line.upperBound, bytes[open] == UInt8(ascii: "`") { open += 1 }
    let length = open - start
    var offset = open
    while offset < line.upperBound {
      var close = offset
      while close < line.upperBound, bytes[close] == UInt8(ascii: "`") { close += 1 }
      if close - offset == length {
        masked.append(start..<close)
        return close
      }
      offset = max(close, offset + 1)
    }
    return open
  }

  private mutating func mask(at start: Int, to end: UInt8, in line: Range<Int>) -> Int {
    guard let close = line[start...].first(where: { bytes[$0] == end }) else { return start + 1 }
    masked.append(start..<close + 1)
    return close + 1
  }
}
