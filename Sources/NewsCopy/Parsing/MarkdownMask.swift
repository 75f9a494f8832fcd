/// Finds what is not copy in Markdown, front matter, code, markers, link targets, and the lines that
/// hold its structure.
struct MarkdownMask {
  private let bytes: [UInt8]
  private let range: Range<Int>
  /// The offset of the last `-->`.
  private let lastCommentEnd: Int?
  /// The labels that definitions of the page define.
  private var labels: Set<ArraySlice<UInt8>> = []
  private var masked: [Range<Int>] = []
  private var firm: [Range<Int>] = []
  private var isBehindBlank = true
  /// Whether the line above is indented code, blank lines left out.
  private var isBehindCode = false
  private var isInTable = false
  private var container = Container.none
  /// The column of the copy of the list's last point: code stands four columns further in.
  private var listColumn = 0
  /// What the definition on the line above has not.
  private var missing: MarkdownLine.DefinitionPart?
  /// The break of the line above, blank lines left out; nil where it is known to be firm.
  private var breakAbove: LineBreak?

  /// What lines without a marker go on with.
  private enum Container { case none, list, quotation }

  /// The break of a line of running text.
  private struct LineBreak {
    let range: Range<Int>
    /// Whether it stays where the next line follows directly.
    let isHard: Bool
    /// Whether it stays where a blank line follows.
    let endsParagraph: Bool
  }

  private init(_ bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    lastCommentEnd = range.reversed().first {
      bytes[$0] == UInt8(ascii: "-")
        && bytes.hasBytes(MarkdownSpans.commentEnd, at: $0, before: range.upperBound)
    }
  }

  /// The byte ranges of a page that are not copy, and the lines and line breaks that are firm.
  static func ranges(
    in bytes: [UInt8], range: Range<Int>
  ) -> (masked: MaskedRanges, firm: MaskedRanges) {
    var mask = MarkdownMask(bytes, range: range)
    mask.scan()
    return (MaskedRanges(mask.masked), MaskedRanges(mask.firm))
  }

  private func line(at start: Int) -> MarkdownLine {
    MarkdownLine(bytes, at: start, before: range.upperBound)
  }

  private mutating func readLabels() {
    guard bytes[range].contains(UInt8(ascii: "[")) else { return }
    var start = range.lowerBound
    while start < range.upperBound {
      let line = line(at: start)
      if line.kind == .definition { labels.insert(line.label) }
      start = line.next
    }
  }

  private mutating func scan() {
    readLabels()
    var start = range.lowerBound
    // Every page may have its own, so that a page is the same alone and among others.
    if let rule = MarkdownFence(bytes, line: start..<line(at: start).next), rule.isRule,
      let end = end(of: rule, from: line(at: start))
    {
      mask(start..<end)
      start = end
    }
    while start < range.upperBound { start = read(line(at: start)) }
  }

  /// Reads a line or a block of several, and returns the offset after it.
  private mutating func read(_ line: MarkdownLine) -> Int {
    guard line.kind != .blank else {
      (isBehindBlank, isInTable, missing) = (true, false, nil)
      return line.next
    }
    defer { isBehindBlank = false }
    let isCode =
      line.indent >= listColumn + 4 && container != .quotation && (isBehindBlank || isBehindCode)
    if let end = isCode ? line.next : fenceEnd(from: line) ?? scriptEnd(from: line) {
      mask(line.start..<end, goesOn: isCode && isBehindCode)
      isBehindCode = isCode
      return end
    }
    isBehindCode = false
    enter(line)
    let isDefinition = readDefinition(line)
    let end = isDefinition ? line.next : maskParts(of: line)
    if isDefinition || line.kind != .text || container != .none || isInTable || end > line.next {
      hold(line.start..<end)
    } else {
      if let above = breakAbove, isBehindBlank ? above.endsParagraph : above.isHard {
        holdBreakAbove()
      }
      breakAbove = lineBreak(of: line)
    }
    return end
  }

  /// Notes what list, quotation or table a line belongs to.
  private mutating func enter(_ line: MarkdownLine) {
    if line.opensItem || line.kind == .footnote {
      container = .list
      // The paragraphs of a footnote stand four columns in, however long its label is.
      listColumn = line.kind == .footnote ? 4 : line.column
    } else if line.isQuoted {
      if container != .list || line.indent < 2 { container = .quotation }
    } else if isBehindBlank || line.kind == .heading || line.kind == .rule {
      if container == .quotation || line.indent < 2 { container = .none }
    }
    if container != .list { listColumn = 0 }
    isInTable =
      line.kind == .row || line.kind == .text && (isInTable || isHeadOfTable(line))
  }

  /// Whether the line below shows that a line is the head of a table.
  private func isHeadOfTable(_ line: MarkdownLine) -> Bool {
    line.containsPipe && self.line(at: line.next).isDelimiter
  }

  /// Masks a line that defines the target of references, or goes on with that; false for any other.
  private mutating func readDefinition(_ line: MarkdownLine) -> Bool {
    let goesOn = line.kind == .text && line.completes(missing)
    missing = goesOn && missing == .target ? .title : line.missing
    guard goesOn || line.kind == .definition else { return false }
    masked.append(line.start..<line.end)
    return true
  }

  /// Masks what is not copy in a line, and returns the offset after what belongs to it.
  private mutating func maskParts(of line: MarkdownLine) -> Int {
    let isWhole = line.kind == .rule || isInTable && line.isDelimiter
    guard !isWhole else {
      masked.append(line.start..<line.end)
      return line.next
    }
    if line.hasMarker, line.start < line.text { masked.append(line.start..<line.text) }
    let last = line.kind == .html ? lastLine(ofTagsFrom: line) : line
    return maskSpans(in: line.text..<last.end, before: last.next)
  }

  /// The last line of a block of tags, which reaches to a blank one; a comment ends by itself.
  private func lastLine(ofTagsFrom first: MarkdownLine) -> MarkdownLine {
    guard !bytes.hasBytes(MarkdownSpans.commentStart, at: first.text, before: first.end) else {
      return first
    }
    var last = first
    while last.next < range.upperBound {
      let line = line(at: last.next)
      guard line.kind != .blank else { break }
      last = line
    }
    return last
  }

  /// Masks what is not copy in some text, and in the rest of the line in which a comment ends.
  private mutating func maskSpans(in text: Range<Int>, before next: Int) -> Int {
    var (text, next) = (text, next)
    while true {
      masked +=
        MarkdownSpans(
          bytes, in: text, isRow: isInTable, labels: labels, lastCommentEnd: lastCommentEnd
        )
        .masked
      guard let last = masked.last?.upperBound, last > next else { return next }
      let rest = line(at: last)
      (text, next) = (last..<rest.end, rest.next)
    }
  }

  /// Masks whole lines; those of indented code take the blank lines between them in.
  private mutating func mask(_ lines: Range<Int>, goesOn: Bool = false) {
    let start = goesOn ? masked.popLast()?.lowerBound : nil
    masked.append((start ?? lines.lowerBound)..<lines.upperBound)
    hold(lines)
  }

  /// Notes that lines are firm, and with them the break above.
  private mutating func hold(_ lines: Range<Int>) {
    holdBreakAbove()
    firm.append(lines)
  }

  private mutating func holdBreakAbove() {
    if let breakAbove { firm.append(breakAbove.range) }
    breakAbove = nil
  }

  /// The break of a line of running text; where that ends in signs, they hide how the copy ends.
  private func lineBreak(of line: MarkdownLine) -> LineBreak {
    var copyEnd = line.copyEnd
    if let last = masked.last, last.upperBound == copyEnd { copyEnd = last.lowerBound }
    while copyEnd > line.text, "*_~".utf8.contains(bytes[copyEnd - 1]) { copyEnd -= 1 }
    let isHidden = copyEnd < line.copyEnd
    let endsSentence = isHidden && ScalarEdges(bytes, line.text..<copyEnd).endsSentence
    return LineBreak(
      range: line.end..<line.next, isHard: line.breaksHard || endsSentence,
      endsParagraph: isHidden)
  }

  /// The offset after fenced code; without an end it reaches to that of its quotation or the page.
  private func fenceEnd(from line: MarkdownLine) -> Int? {
    guard let fence = MarkdownFence(bytes, line: line.text..<line.next), fence.opensCode else {
      return nil
    }
    return end(of: fence, from: line) ?? range.upperBound
  }

  /// The offset after the line that closes what the fence at the start of a line opens; nil where none
  /// does.
  private func end(of fence: MarkdownFence, from first: MarkdownLine) -> Int? {
    var start = first.next
    while start < range.upperBound {
      let line = line(at: start)
      if first.isQuoted, !line.isQuoted { return start }
      let inner = first.isQuoted ? line.text : start
      if let other = MarkdownFence(bytes, line: inner..<line.next), other.closes(fence) {
        return line.next
      }
      start = line.next
    }
    return nil
  }

  private static let scripts = ["script", "pre", "style", "textarea"].map {
    (open: Array("<\($0)".utf8), close: Array("</\($0)>".utf8))
  }

  /// The offset after the line with the tag that closes text which is shown or run as it is.
  private func scriptEnd(from line: MarkdownLine) -> Int? {
    guard line.kind == .html,
      let script = Self.scripts.first(where: {
        bytes.hasBytes($0.open, at: line.text, before: line.end)
      })
    else { return nil }
    let close = (line.text..<range.upperBound).first {
      bytes.hasBytes(script.close, at: $0, before: range.upperBound)
    }
    return close.map { self.line(at: $0).next } ?? range.upperBound
  }
}
