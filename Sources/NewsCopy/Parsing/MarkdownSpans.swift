/// Finds what is not copy within a line of Markdown: code, the targets of links, labels of
/// references, tags, comments, the signs of images, and the pipes of a table.
struct MarkdownSpans {
  private let bytes: [UInt8]
  private let line: Range<Int>
  private let isRow: Bool
  /// What the definitions of the page define, with brackets.
  private let labels: Set<ArraySlice<UInt8>>
  /// The offset of the last `-->` of the page, for comments reach over lines.
  private let lastCommentEnd: Int?
  private let closers: MarkdownClosers
  private(set) var masked: [Range<Int>] = []

  /// Reads a line, or a part of it.
  init(
    _ bytes: [UInt8], in line: Range<Int>, isRow: Bool, labels: Set<ArraySlice<UInt8>>,
    lastCommentEnd: Int?
  ) {
    self.bytes = bytes
    self.line = line
    self.isRow = isRow
    self.labels = labels
    self.lastCommentEnd = lastCommentEnd
    closers = MarkdownClosers(bytes, in: line)
    scan()
  }

  static let commentStart = Array("<!--".utf8)
  static let commentEnd = Array("-->".utf8)

  private mutating func scan() {
    var offset = line.lowerBound
    while offset < line.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "`"): offset = maskSpan(at: offset)
      case UInt8(ascii: "]") where isSign(UInt8(ascii: "("), at: offset + 1):
        offset = mask(at: offset + 1, to: UInt8(ascii: ")"), last: closers.lastParenthesis)
      case UInt8(ascii: "]") where isSign(UInt8(ascii: "["), at: offset + 1):
        offset = mask(at: offset + 1, to: UInt8(ascii: "]"), last: closers.lastBracket)
      case UInt8(ascii: "[") where isSign(UInt8(ascii: "^"), at: offset + 1):
        offset = mask(at: offset, to: UInt8(ascii: "]"), last: closers.lastBracket)
      case UInt8(ascii: "[") where !labels.isEmpty: offset = maskLabel(at: offset)
      case UInt8(ascii: "!") where isImage(offset):
        masked.append(offset..<offset + 1)
        offset += 1
      case UInt8(ascii: "<"): offset = maskTag(at: offset)
      case UInt8(ascii: "|") where isRow: offset = maskPipe(at: offset)
      case UInt8(ascii: "\\"): offset = maskEscape(at: offset)
      default: offset += 1
      }
    }
  }

  private func isSign(_ sign: UInt8, at offset: Int) -> Bool {
    offset < line.upperBound && bytes[offset] == sign
  }

  private func isImage(_ offset: Int) -> Bool {
    guard isSign(UInt8(ascii: "["), at: offset + 1), let last = closers.lastTarget else {
      return false
    }
    return last > offset
  }

  /// No label that is looked for is longer, in bytes.
  private static let longestLabel = 200

  /// Masks the text of a link that names its own definition.
  private mutating func maskLabel(at start: Int) -> Int {
    let limit = min(line.upperBound, start + Self.longestLabel)
    guard let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: "]")),
      labels.contains(bytes[start...close]),
      !isSign(UInt8(ascii: "("), at: close + 1)
    else { return start + 1 }
    masked.append(start..<close + 1)
    return close + 1
  }

  private mutating func maskSpan(at start: Int) -> Int {
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

  /// Masks a tag or a comment; a comment may end behind the line.
  private mutating func maskTag(at start: Int) -> Int {
    let isComment = bytes.hasBytes(Self.commentStart, at: start, before: line.upperBound)
    guard isComment, let last = lastCommentEnd, last > start + 1 else {
      return mask(at: start, to: UInt8(ascii: ">"), last: closers.lastAngle)
    }
    var close = start + 2
    while !bytes.hasBytes(Self.commentEnd, at: close, before: bytes.count) { close += 1 }
    masked.append(start..<close + Self.commentEnd.count)
    return close + Self.commentEnd.count
  }

  /// Masks a pipe and the spaces between it and the copy of the cells.
  private mutating func maskPipe(at offset: Int) -> Int {
    let floor = masked.last?.upperBound ?? line.lowerBound
    var start = offset
    while start > floor, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
    var end = offset + 1
    while end < line.upperBound, bytes[end] == UInt8(ascii: " ") { end += 1 }
    // What stands behind the last pipe parts nothing.
    if end == line.upperBound { end = offset + 1 }
    masked.append(start..<end)
    return end
  }

  /// Passes over the sign behind a backslash; at the end of the line the backslash breaks it.
  private mutating func maskEscape(at offset: Int) -> Int {
    guard offset + 1 < line.upperBound else {
      masked.append(offset..<offset + 1)
      return offset + 1
    }
    return offset + (bytes[offset + 1] < 0x80 ? 2 : 1)
  }

  private mutating func mask(at start: Int, to end: UInt8, last: Int?) -> Int {
    guard let last, last > start else { return start + 1 }
    var close = start
    while bytes[close] != end { close += 1 }
    masked.append(start..<close + 1)
    return close + 1
  }
}
