/// Finds what is not copy in Markdown: front matter, code, link targets.
struct MarkdownMask {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private var masked: [Range<Int>] = []

  private init(_ bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// The masked byte ranges of a page.
  static func masked(in bytes: [UInt8], range: Range<Int>) -> MaskedRanges {
    var mask = MarkdownMask(bytes, range: range)
    mask.scan()
    return MaskedRanges(mask.masked)
  }

  private mutating func scan() {
    var start = range.lowerBound
    // Every page may have its own, so that a page is the same alone and among others.
    if let rule = MarkdownFence(bytes, line: start..<lineEnd(start)), rule.isRule,
      let end = end(of: rule, from: start)
    {
      masked.append(start..<end)
      start = end
    }
    while start < range.upperBound {
      let end = lineEnd(start)
      if let fence = MarkdownFence(bytes, line: start..<end), fence.opensCode {
        start = mask(fence, from: start)
      } else {
        scanLine(start..<end)
        start = end
      }
    }
  }

  /// Masks fenced code and returns the offset after it; without an end it reaches to the page's.
  private mutating func mask(_ fence: MarkdownFence, from start: Int) -> Int {
    let end = end(of: fence, from: start) ?? range.upperBound
    masked.append(start..<end)
    return end
  }

  /// The offset after the line that closes what the fence at `start` opens; nil where none does.
  private func end(of fence: MarkdownFence, from start: Int) -> Int? {
    var line = lineEnd(start)
    while line < range.upperBound {
      let next = lineEnd(line)
      if let other = MarkdownFence(bytes, line: line..<next), other.closes(fence) { return next }
      line = next
    }
    return nil
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
    let closers = MarkdownClosers(bytes, in: line)
    var offset = line.lowerBound
    while offset < line.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "`"): offset = maskSpan(at: offset, in: line, closers)
      case UInt8(ascii: "]") where isTarget(offset + 1, in: line):
        offset = mask(at: offset + 1, to: UInt8(ascii: ")"), last: closers.lastParenthesis)
      case UInt8(ascii: "<"):
        offset = mask(at: offset, to: UInt8(ascii: ">"), last: closers.lastAngle)
      default: offset += 1
      }
    }
  }

  private func isTarget(_ offset: Int, in line: Range<Int>) -> Bool {
    offset < line.upperBound && bytes[offset] == UInt8(ascii: "(")
  }

  private mutating func maskSpan(
    at start: Int, in line: Range<Int>, _ closers: MarkdownClosers
  ) -> Int {
    let open = closers.endOfRun(at: start)
    let length = open - start
    guard var offset = closers.lastRuns[length], offset >= open else { return open }
    offset = open
    while offset < line.upperBound {
      guard bytes[offset] == UInt8(ascii: "`") else {
        offset += 1
        continue
      }
      let close = closers.endOfRun(at: offset)
      if close - offset == length {
        masked.append(start..<close)
        return close
      }
      offset = close
    }
    return open
  }

  private mutating func mask(at start: Int, to end: UInt8, last: Int?) -> Int {
    guard let last, last > start else { return start + 1 }
    var close = start
    while bytes[close] != end { close += 1 }
    masked.append(start..<close + 1)
    return close + 1
  }
}
