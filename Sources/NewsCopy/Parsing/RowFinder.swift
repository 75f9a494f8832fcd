/// Tells the rows of tables, forms and lists from headings, which are as short: `时间：11月8日`, `江城队2∶1海州队`.
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
  /// No further down is the end of a list looked for.
  private static let longestList = 40
  /// A label is no longer, in scalars.
  private static let longestLabel = 8

  /// Whether a block is a row among others.
  func isRow(_ index: Int, in draft: PageDraft) -> Bool {
    guard touches(index, in: draft) || touches(index + 1, in: draft) else { return false }
    let isHead = touches(index + 1, in: draft) && endsInColon(index, in: draft)
    return isAmongRows(isHead ? index + 1 : index, in: draft)
  }

  private func isAmongRows(_ index: Int, in draft: PageDraft) -> Bool {
    if isListed(index, in: draft) { return true }
    guard let form = form(of: draft.blocks[index].range) else { return false }
    var (first, end) = (index, index + 1)
    while end - first < Self.fewest, touches(first, in: draft),
      self.form(of: draft.blocks[first - 1].range) == form
    {
      first -= 1
    }
    while end - first < Self.fewest, touches(end, in: draft),
      self.form(of: draft.blocks[end].range) == form
    {
      end += 1
    }
    return end - first >= Self.fewest
  }

  /// Whether a paragraph stands directly below another one.
  private func touches(_ index: Int, in draft: PageDraft) -> Bool {
    index > 0 && index < draft.blocks.count && draft.blocks[index].kind == .body
      && draft.blocks[index - 1].kind == .body
      && lines[draft.blocks[index].lines.lowerBound].blankLinesBefore == 0
  }

  /// Whether there are blank lines above and below a run of lines without a full stop.
  private func isListed(_ index: Int, in draft: PageDraft) -> Bool {
    var (first, end) = (index, index + 1)
    let farthest = index + Self.longestList
    while end - first < Self.fewestListed, touches(first, in: draft), !draft.isFinished(first) {
      first -= 1
    }
    while end < farthest, touches(end, in: draft), !draft.isFinished(end) { end += 1 }
    return end - first >= Self.fewestListed && !touches(end, in: draft)
      && !draft.isFinished(first)
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
