/// Puts the lines of hard-wrapped paragraphs together.
///
/// Lines that stand directly below each other are one paragraph where the upper one is full, that
/// is about as wide as most lines around it; otherwise each line stands for itself.
struct ParagraphGrouping {
  private let bytes: [UInt8]
  private let lines: [Line]
  private let hasBlankLines: Bool
  private let leads: LeadReader
  private let head: HeadLines
  private let labels: LabelReader
  private let pictures: PictureCreditReader
  private let terms: HouseTerms
  private let masked: MaskedRanges
  private let firm: MaskedRanges

  init(
    _ bytes: [UInt8], lines: [Line], terms: HouseTerms, masked: MaskedRanges, firm: MaskedRanges
  ) {
    self.bytes = bytes
    self.lines = lines
    self.masked = masked
    self.firm = firm
    self.terms = terms
    labels = LabelReader(bytes, terms: terms)
    pictures = PictureCreditReader(bytes, terms: terms)
    leads = LeadReader(bytes, terms: terms)
    head = HeadLines(bytes, lines: lines, terms: terms)
    hasBlankLines = lines.dropFirst().contains { $0.blankLinesBefore > 0 }
  }

  /// Columns are this wide, in half cells.
  private static let columns = 16...90
  /// How far from the column's width a full line may be, in half cells.
  private static let tolerance = 4
  /// How many lines around one show the width of its column.
  private static let neighbours = 5

  /// No marker is wider, in half cells.
  private static let widestMarker = 64

  /// Ranges of line indexes, one a paragraph.
  func groups() -> [Range<Int>] {
    var groups: [Range<Int>] = []
    groups.reserveCapacity(lines.count)
    var start = 0
    var isHead = true
    var (margin, marker) = (LineAnswer(), LineAnswer())
    for index in lines.indices.dropFirst() {
      let parts = isHead && head.parts(start, index)
      guard parts || isCaption(start..<index) || !continues(index, &margin, &marker) else {
        continue
      }
      groups.append(start..<index)
      isHead =
        lines[index].blankLinesBefore > 0 || endsSentence(lines[index - 1])
        || isHead && head.holds(start..<index)
      start = index
    }
    if start < lines.count { groups.append(start..<lines.count) }
    return groups
  }

  /// Whether a line is a caption with its credit: nothing goes on behind it.
  private func isCaption(_ group: Range<Int>) -> Bool {
    let line = lines[group.lowerBound].content
    return group.count == 1 && LineStart(bytes, line).captionMarker != nil
      && pictures.tail(of: line) != nil
  }

  /// Whether nothing in a line is copy.
  private func isAside(_ index: Int) -> Bool { masked.cover(lines[index].content) }

  /// Whether a line goes on with the paragraph of the line above.
  private func continues(
    _ index: Int, _ margin: inout LineAnswer, _ marker: inout LineAnswer
  ) -> Bool {
    if !masked.isEmpty, isAside(index) || isAside(index - 1) { return false }
    let upper = lines[index - 1]
    let line = lines[index]
    guard !firm.touch(upper.content.upperBound..<line.content.lowerBound) else { return false }
    guard line.blankLinesBefore == 0 else { return cutsDate(index - 1) }
    if cutsMarker(index - 1, &marker) || cutsStaff(index - 1, &margin) || cutsNote(index - 1) {
      return true
    }
    guard Self.columns.contains(upper.width), line.width <= upper.width + Self.tolerance else {
      return false
    }
    if isDeck(index) { return false }
    guard !isIndented(index), hasBlankLines || !endsSentence(upper), isFull(index - 1) else {
      return false
    }
    return !LineStart(bytes, line).opensBlock && !opensWithMarker(index, &marker)
      && !isMargin(index - 1, &margin) && !isMargin(index, &margin)
  }

  /// Whether a marker opens a line, which may end on the next one.
  private func opensWithMarker(_ index: Int, _ marker: inout LineAnswer) -> Bool {
    leads.opensWithMarker(lines[index].content) || cutsMarker(index, &marker)
  }

  /// What is known of the last line that was looked at, which the next one asks about again.
  private struct LineAnswer {
    private var line = -1
    private var holds = false

    /// Whether something holds of a line.
    mutating func of(_ line: Int, _ holds: (Int) -> Bool) -> Bool {
      if self.line != line { (self.line, self.holds) = (line, holds(line)) }
      return self.holds
    }
  }

  /// Whether a line ends in the marker that opens it: `新华社柏林4月18⏎日电`.
  private func cutsMarker(_ index: Int, _ marker: inout LineAnswer) -> Bool {
    marker.of(index) { cutsMarker($0) }
  }

  private func cutsMarker(_ index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].blankLinesBefore == 0,
      lines[index].width <= Self.widestMarker
    else { return false }
    return leads.cutsMarker(lines[index].content, lines[index + 1].content)
  }

  /// Whether a line ends in the date of the marker that opens it and the rest stands below a blank line, as
  /// where an extractor set one behind every printed line: `新华社柏林4月⏎⏎18日电`.
  private func cutsDate(_ index: Int) -> Bool {
    guard lines[index].width <= Self.widestMarker,
      let last = ScalarEdges(bytes, lines[index].content).last,
      last.isDigit || last == "月" || last == "日"
    else { return false }
    return leads.cutsMarker(lines[index].content, lines[index + 1].content)
  }

  /// Whether a line belongs to the page and to no paragraph: a page number, a date, those who made it.
  private func isMargin(_ index: Int, _ margin: inout LineAnswer) -> Bool {
    margin.of(index) { isMargin(lines[$0].content) }
  }

  /// A line that opens a note of two lines is no narrower, in half cells.
  private static let narrowestNote = 24

  /// Whether the brackets in which a line begins close at the end of the next one:
  /// `（原标题：专利数量排⏎名：华为第一）`.
  private func cutsNote(_ index: Int) -> Bool {
    let (upper, lower) = (lines[index], lines[index + 1])
    guard upper.width >= Self.narrowestNote, lower.width <= upper.width,
      ScalarEdges(bytes, upper.content).first?.opensParenthesis == true,
      !bytes.hasMark(in: upper.content, where: { $0.closesParenthesis || $0.endsSentence })
    else { return false }
    return LineStart(bytes, upper.content.lowerBound..<lower.content.upperBound).isNote
  }

  /// Whether a line that says who made the page ends inside a role: `责编：张强 版式：李明 校⏎对：王刚`.
  private func cutsStaff(_ index: Int, _ margin: inout LineAnswer) -> Bool {
    let (upper, lower) = (lines[index].content, lines[index + 1].content)
    guard LabelHint(bytes, lower, terms: terms).mayEndStaff, isMargin(index, &margin) else {
      return false
    }
    let whole = labels.staff(SolidText(bytes, in: upper.lowerBound..<lower.upperBound))
    return whole.contains {
      $0.role.range.lowerBound < upper.upperBound && $0.role.range.upperBound > lower.lowerBound
    }
  }

  private func isMargin(_ content: Range<Int>) -> Bool {
    guard LabelHint(bytes, content, terms: terms).mayBeMargin else { return false }
    let text = SolidText(bytes, in: content)
    return labels.isFurniture(text) || !labels.staff(text).isEmpty
  }

  /// A deck is so much narrower than the line above it, in half cells.
  private static let deckRoom = 8

  /// Whether a line is the deck of the headline above: it opens with dashes, is short and ends nothing.
  private func isDeck(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.width + Self.deckRoom <= lines[index - 1].width,
      LineStart(bytes, line).opensDeck, let last = ScalarEdges(bytes, line.content).last
    else { return false }
    return !endsSentence(line) && !last.pausesSentence
  }

  /// Whether about as many lines around this one are as wide as it is; those that end a paragraph,
  /// since a blank or an indented line follows, tell nothing.
  private func isFull(_ index: Int) -> Bool {
    let width = lines[index].width
    var alike = 0
    var others = 0
    let first = max(0, index - Self.neighbours)
    let last = min(lines.count - 2, index + Self.neighbours)
    for near in first...max(first, last) where near != index {
      guard lines[near + 1].blankLinesBefore == 0, !isIndented(near + 1) else { continue }
      if abs(lines[near].width - width) <= Self.tolerance { alike += 1 } else { others += 1 }
    }
    return alike >= 2 && alike > others
  }

  /// Whether a line is indented below one that is not.
  private func isIndented(_ index: Int) -> Bool {
    lines[index].indent >= lines[index - 1].indent + 2 && lines[index].indent >= 2
  }

  private func endsSentence(_ line: Line) -> Bool {
    ScalarEdges(bytes, line.content).endsSentence
  }
}
