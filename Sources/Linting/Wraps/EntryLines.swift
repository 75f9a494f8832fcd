internal import NewsCopy

/// Finds short lines that are entries of their own: winners, scores, verse.
///
/// Lines of a paragraph have marks in their middle, and its last one ends a sentence. Entries have
/// marks nowhere, verse has them at the ends of lines only.
struct EntryLines {
  private let page: Page
  private let lines: Range<Int>

  init(_ page: Page, _ lines: Range<Int>) {
    self.page = page
    self.lines = lines
  }

  /// Entries are no wider, in half cells.
  private static let widest = 40
  /// Fewer lines without marks are the beginning of a cut paragraph.
  private static let fewest = 3
  /// So many lines of verse end with a mark, the last one left out.
  private static let fewestMarked = 2
  /// So many short lines of verse, all of which end with a mark, may stand apart.
  private static let fewestApart = 4
  /// Lines of verse with marks inside are no wider, in half cells.
  private static let widestVerse = 24
  /// They are no wider where there are at least as many of them as of verse that stands apart.
  private static let widestRhyme = 32
  /// Lines of verse of any form are no wider, in half cells.
  private static let widestBallad = 48
  /// So many of them end inside a sentence.
  private static let fewestOpen = 2
  /// So many lines without marks, some shorter than others, are no column.
  private static let fewestRagged = 5
  /// Points that follow each other.
  private static let fewestPoints = 2
  /// Printed lines as wide as entries, so many of them, make a column.
  private static let fewestFull = 3
  /// How far from a column's width a full line may be, in half cells.
  private static let tolerance = 2

  /// Ranges of lines that are entries each; some may lie in others.
  func ranges() -> [Range<Int>] {
    notInColumn(groups().filter(areEntries) + stanzas(), countsApart: false)
      + notInColumn(ballads(), countsApart: true)
  }

  /// Those of some ranges of lines that fill no column that other lines show; lines with a
  /// blank one below them count among those or do not.
  private func notInColumn(_ found: [Range<Int>], countsApart: Bool) -> [Range<Int>] {
    guard !found.isEmpty else { return [] }
    let counts = counts(besides: found, countsApart: countsApart)
    return found.filter { !fillsColumn($0, counts) }
  }

  /// Two or more short lines between blank ones, or behind a line that ends with a colon.
  private func groups() -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = lines.lowerBound
    var isShort =
      start == 0 || page.lines[start].blankLinesBefore > 0 || announces(start - 1)
      || page.lines[start - 1].width <= Self.widest
    for index in lines {
      let isNarrow = page.lines[index].width <= Self.widest
      if index > start,
        page.lines[index].blankLinesBefore > 0 || isNarrow && announces(index - 1)
          || !isNarrow && isShort && isAnnounced(start)
      {
        if isShort, index - start > 1 { groups.append(start..<index) }
        (start, isShort) = (index, true)
      }
      isShort = isShort && isNarrow
    }
    if isShort, lines.upperBound - start > 1 { groups.append(start..<lines.upperBound) }
    return groups
  }

  /// Lines of verse that blank lines set apart: short ones in a row, each of which ends with a mark and
  /// has none inside, unless it is very short.
  private func stanzas() -> [Range<Int>] {
    var stanzas: [Range<Int>] = []
    var start = lines.lowerBound
    for end in lines.lowerBound...lines.upperBound
    where end == lines.upperBound || !mayStandApart(end) {
      if end - start >= Self.fewestApart { stanzas.append(start..<end) }
      start = end + 1
    }
    return stanzas
  }

  /// Lines of verse of any form: short ones in a row, all of which end with a mark, some inside a sentence.
  private func ballads() -> [Range<Int>] {
    var ballads: [Range<Int>] = []
    var start = lines.lowerBound
    var open = 0
    for end in lines.lowerBound...lines.upperBound {
      if end < lines.upperBound, endsWithMark(end, widest: Self.widestBallad) {
        if pauses(end) { open += 1 }
        continue
      }
      if open >= Self.fewestOpen, end - start >= Self.fewestApart { ballads.append(start..<end) }
      (start, open) = (end + 1, 0)
    }
    return ballads
  }

  private func pauses(_ index: Int) -> Bool {
    ScalarEdges(page.bytes, page.lines[index].content).last?.pausesSentence == true
  }

  private func mayStandApart(_ index: Int) -> Bool {
    (index == 0 || page.lines[index].blankLinesBefore > 0)
      && page.lines[index].width <= Self.widest && mayBeMarked(index)
      && (isMarked(index) == true || isVerse(index))
  }

  /// Whether a line ends with any mark: a quick look.
  private func mayBeMarked(_ index: Int) -> Bool {
    guard let last = ScalarEdges(page.bytes, page.lines[index].content).last else { return false }
    return last.endsSentence || last.pausesSentence || last.closes
  }

  private static let announcement = Array("如下".utf8)

  /// Whether a line says that a list follows: `…名单：`, `…如下。`.
  private func announces(_ index: Int) -> Bool {
    let content = page.lines[index].content
    guard
      let (last, end) = page.bytes.scalar(endingAt: content.upperBound, after: content.lowerBound)
    else { return false }
    if last.isColon { return true }
    return last.endsSentence && end - Self.announcement.count >= content.lowerBound
      && page.bytes.hasBytes(Self.announcement, at: end - Self.announcement.count, before: end)
  }

  /// Whether lines are entries each, and no paragraph.
  private func areEntries(_ group: Range<Int>) -> Bool {
    if group.allSatisfy(isVerse) || group.count >= Self.fewestApart && group.allSatisfy(isRhyme) {
      return true
    }
    var marked = 0
    var isLastMarked = false
    for index in group {
      guard let isMarked = isMarked(index) else { return false }
      isLastMarked = isMarked
      if isMarked, index < group.upperBound - 1 { marked += 1 }
    }
    if marked >= Self.fewestMarked || group.count(where: isPoint) >= Self.fewestPoints {
      return true
    }
    let isAnnounced = isAnnounced(group.lowerBound)
    guard marked == 0, isAnnounced || group.count >= Self.fewest,
      !group.dropLast().contains(where: goesOn) || areRagged(group)
    else { return false }
    // The last one may be the paragraph below.
    return !isLastMarked || isAnnounced && group.count > Self.fewest && arePartedWell(group)
  }

  private func isAnnounced(_ first: Int) -> Bool { first > 0 && announces(first - 1) }

  /// Whether a sentence may end between any two of some lines.
  private func arePartedWell(_ group: Range<Int>) -> Bool {
    let odds = SentenceOdds(page.bytes)
    let pieces = group.map { index in
      WrapPiece(
        page.bytes, page.lines[index].content, of: page.lines[index],
        width: page.lines[index].width)
    }
    return zip(pieces, pieces.dropFirst()).allSatisfy { odds.inside($0, $1) <= 0 }
  }

  /// Whether a line is short and ends with a mark, as nearly no line of a paragraph does by chance.
  private func isVerse(_ index: Int) -> Bool { endsWithMark(index, widest: Self.widestVerse) }

  /// The same of lines that are verse where there are many of them.
  private func isRhyme(_ index: Int) -> Bool { endsWithMark(index, widest: Self.widestRhyme) }

  private func endsWithMark(_ index: Int, widest: Int) -> Bool {
    let line = page.lines[index]
    guard line.width <= widest,
      let last = ScalarEdges(page.bytes, line.content).last
    else { return false }
    return last.pausesSentence && last != "、" || last.endsSentence
      || page.bytes.hasBytes(
        Self.dash, at: line.content.upperBound - Self.dash.count, before: line.content.upperBound)
  }

  /// With which lines of songs end.
  private static let dash = Array("——".utf8)

  /// Whether many lines are of other widths than those of a column, the last one of which may be short.
  private func areRagged(_ group: Range<Int>) -> Bool {
    guard group.count >= Self.fewestRagged else { return false }
    let widths = group.dropLast().map { page.lines[$0].width }
    return (widths.max() ?? 0) - (widths.min() ?? 0) > 2 * Self.tolerance
  }

  /// Whether a line counts off a point: `一、…`, `一是…`.
  private func isPoint(_ index: Int) -> Bool {
    let content = page.lines[index].content
    guard let first = ScalarEdges(page.bytes, content).first else { return false }
    return PointOpening.stands(page.bytes, content, first)
  }

  /// Whether a line ends with a mark; nil where one stands inside it.
  private func isMarked(_ index: Int) -> Bool? {
    let content = page.lines[index].content
    var hasMark = false
    let bytes = page.bytes
    var offset = start(of: content)
    while offset < content.upperBound {
      if bytes[offset].beginsHan, !hasMark {
        offset += 3
        continue
      }
      guard let (scalar, next) = bytes.scalar(at: offset, before: content.upperBound) else { break }
      if scalar.pausesSentence || scalar.endsSentence {
        hasMark = true
      } else if hasMark, !scalar.closes {
        return nil
      }
      offset = next
    }
    return hasMark
  }

  /// Where the text of a line begins, behind the numeral and the mark of a point.
  private func start(of content: Range<Int>) -> Int {
    guard let opening = NumberedOpening(page.bytes, content),
      opening.isMarked(in: page.bytes, before: content.upperBound),
      let (mark, next) = page.bytes.scalar(
        at: opening.range.upperBound, before: content.upperBound)
    else { return content.lowerBound }
    return mark == "、" ? next : opening.range.upperBound
  }

  /// Whether a line seems to go on in the next one.
  private func goesOn(_ index: Int) -> Bool {
    let (above, below) = (page.lines[index].content, page.lines[index + 1].content)
    return ScalarEdges(page.bytes, above).last.map {
      SentenceJoints.isUnfinished(above, $0, page.bytes)
    } == true
      || ScalarEdges(page.bytes, below).first.map {
        SentenceJoints.continues(below, $0, page.bytes)
      } == true
  }

  /// How many other lines have each width, up to the entries'.
  private func counts(besides entries: [Range<Int>], countsApart: Bool) -> [Int] {
    var counts = [Int](repeating: 0, count: Self.widestBallad + Self.tolerance + 1)
    var isEntry = [Bool](repeating: false, count: lines.count)
    for index in entries.joined() { isEntry[index - lines.lowerBound] = true }
    for index in lines.dropLast() where !isEntry[index - lines.lowerBound] {
      let width = page.lines[index].width
      if width < counts.count,
        countsApart || page.lines[index + 1].blankLinesBefore == 0
      {
        counts[width] += 1
      }
    }
    return counts
  }

  /// Whether the widest line of a group is as wide as a column that other lines show.
  private func fillsColumn(_ group: Range<Int>, _ counts: [Int]) -> Bool {
    let width = group.reduce(0) { max($0, page.lines[$1].width) }
    let near = max(0, width - Self.tolerance)...width + Self.tolerance
    return counts[near].reduce(0, +) >= Self.fewestFull
  }
}
