/// Finds the rows of tables, forms and lists, which are as short as headings: `时间：11月8日`, `江城队2∶1海州队`.
struct RowFinder {
  private let bytes: [UInt8]
  private let lines: [Line]

  init(_ bytes: [UInt8], lines: [Line]) {
    self.bytes = bytes
    self.lines = lines
  }

  /// What makes lines directly below each other rows.
  private enum Form {
    /// A label with what it stands for: `地　点：市图书馆`.
    case label
    /// Columns with white space between them.
    case columns
    /// A result: `2∶1`.
    case score
  }

  /// So many rows of one form are a table.
  private static let fewest = 3
  /// So many lines without a full stop are a list, whatever their form; heads have fewer.
  private static let fewestListed = 5
  /// A label is no longer, in scalars.
  private static let longestLabel = 8

  /// Notes which blocks are rows: before any block becomes a heading, so that the rows of one table all
  /// are rows or none is.
  func mark(in draft: inout PageDraft) {
    var start = 0
    while start < draft.blocks.count {
      var end = start + 1
      while touches(end, in: draft) { end += 1 }
      if end - start >= Self.fewest { mark(start..<end, in: &draft) }
      start = end
    }
  }

  /// Whether a paragraph stands directly below another one.
  private func touches(_ index: Int, in draft: PageDraft) -> Bool {
    index < draft.blocks.count && draft.blocks[index].kind == .body
      && draft.blocks[index - 1].kind == .body
      && lines[draft.blocks[index].lines.lowerBound].blankLinesBefore == 0
  }

  /// Notes the rows among paragraphs that stand directly below each other.
  private func mark(_ stack: Range<Int>, in draft: inout PageDraft) {
    let list = list(in: stack, of: draft)
    draft.addRows(list)
    var start = stack.lowerBound
    while start < list.lowerBound {
      let end = endOfTable(from: start, before: stack.upperBound, in: draft)
      if end - start >= Self.fewest {
        let isHeaded = start > stack.lowerBound && endsInColon(start - 1, in: draft)
        draft.addRows((isHeaded ? start - 1 : start)..<end)
      }
      start = end
    }
  }

  /// The lines without a full stop at the end of a stack when they are enough to be a list; empty where
  /// they are not.
  private func list(in stack: Range<Int>, of draft: PageDraft) -> Range<Int> {
    var start = stack.upperBound
    while start > stack.lowerBound, !draft.isFinished(start - 1), !draft.isSigned(start - 1) {
      start -= 1
    }
    let isLong = stack.upperBound - start >= Self.fewestListed
    return (isLong ? start : stack.upperBound)..<stack.upperBound
  }

  /// Where the blocks end that have the form of the first one.
  private func endOfTable(from start: Int, before limit: Int, in draft: PageDraft) -> Int {
    var end = start + 1
    guard let form = form(of: draft.blocks[start].range) else { return end }
    while end < limit, self.form(of: draft.blocks[end].range) == form { end += 1 }
    return end
  }

  private func endsInColon(_ index: Int, in draft: PageDraft) -> Bool {
    ScalarEdges(bytes, draft.blocks[index].range).last?.isColon == true
  }

  private func form(of range: Range<Int>) -> Form? {
    lazy var isInLabel = opensLabel(range)
    var offset = range.lowerBound
    var count = 0
    var last: Unicode.Scalar = " "
    while let (scalar, next) = bytes.scalar(at: offset, before: range.upperBound) {
      if scalar.endsSentence || scalar.pausesSentence && scalar != "、" && !scalar.isColon {
        return nil
      }
      if last.isDigit, scalar == "∶" || scalar.isColon,
        bytes.scalar(at: next, before: range.upperBound)?.scalar.isDigit == true
      {
        return .score
      }
      if scalar.isColon, 1...Self.longestLabel ~= count, next < range.upperBound { return .label }
      if scalar.isGap, scalar == "\u{3000}" || last.isGap || scalar == "\t", !isInLabel {
        return .columns
      }
      if !scalar.isGap { count += 1 }
      last = scalar
      offset = next
    }
    return nil
  }

  /// Whether a colon ends what stands in front of the first few characters: `时　间：11月8日`.
  private func opensLabel(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    var count = 0
    while count <= Self.longestLabel,
      let (scalar, next) = bytes.scalar(at: offset, before: range.upperBound)
    {
      if scalar.isColon { return true }
      if !scalar.isGap { count += 1 }
      offset = next
    }
    return false
  }
}
