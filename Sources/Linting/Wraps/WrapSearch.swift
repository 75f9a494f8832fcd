/// Finds the printed lines of a region: the cheapest way to say where each one ends and how wide
/// the column is (a best-path search, Viterbi 1967).
///
/// A state is a column and whether the next line opens a paragraph; every gap has a node for each.
struct WrapSearch {
  private let pieces: ArraySlice<WrapPiece>
  /// The gap after each piece but the last.
  private let gaps: [WrapGap]
  private let columns: [WrapColumn]
  private let states: Int
  /// Half cells of the widest column.
  private let widest: Int32
  /// The cheapest way to every state at the end of every piece.
  private var nodes: [WrapNode]
  /// The cheapest way to begin a line in every state in front of every piece, columns changed where a
  /// line break allows it.
  private var entries: [WrapEntry]

  /// The lines that can end behind the piece that is looked at.
  private var lines: [PrintedLine] = []

  /// Lines with more spaces that mean something are tables.
  private static let mostSpacesInLine: Int32 = 8
  /// Leaving spaces in one line that cost more is never the cheapest way.
  private static let mostKept: Int32 = 110
  /// A way that costs so much more than another one never becomes the cheapest.
  private static let hopeless: Int32 = 120
  /// Of text that is wrapped from its beginning on.
  private static let wrappedFromStart: Int32 = 70
  /// Of going on in text that is not wrapped.
  private static let becomesLoose: Int32 = 10
  /// Of going on in another column with a new paragraph.
  private static let changesAtParagraph: Int32 = 40
  /// Of going on in another column inside a paragraph.
  private static let changesInside: Int32 = 60

  /// Whether lines in columns may cost less than gaps each for itself: a quick look.
  static func mayBeCheaper(than loose: LooseReading) -> Bool {
    loose.least + min(wrappedFromStart, changesAtParagraph, changesInside) <= loose.cost
  }

  init(_ pieces: ArraySlice<WrapPiece>, gaps: [WrapGap], widths: [Int]) {
    self.pieces = pieces
    self.gaps = gaps
    columns = WrapColumn.columns(widths, pieces, gaps)
    states = columns.count * 2
    widest = columns.reduce(0) { max($0, $1.width) }
    nodes = Array(repeating: WrapNode(), count: pieces.count * states)
    entries = Array(repeating: WrapEntry(), count: pieces.count * states)
  }

  /// What each gap is.
  mutating func verdicts() -> [WrapGap.Verdict] {
    for column in columns.indices {
      entries[column * 2 + 1] = WrapEntry(
        cost: columns[column].isLoose ? 0 : Self.wrappedFromStart, state: Int32(column * 2 + 1))
    }
    for end in 0..<pieces.count {
      loose(end)
      lines(endingAt: end)
      if end + 1 < pieces.count { enter(after: end) }
    }
    return trace()
  }

  /// Notes the cheapest ways to begin a line behind a gap.
  private mutating func enter(after end: Int) {
    let (states, ended) = (states, nodes)
    let nodes = ended.span
    let place = end &* states
    var inside = WrapEntry()
    var opening = WrapEntry()
    for state in 0..<states {
      let entry = WrapEntry(
        cost: nodes[place &+ state].cost, state: Int32(truncatingIfNeeded: state))
      if state & 1 == 0 {
        if entry.cost < inside.cost { inside = entry }
      } else if entry.cost < opening.cost {
        opening = entry
      }
    }
    let mayChange = gaps[end].breaksLine
    let dearest = min(inside.cost, opening.cost) &+ Self.hopeless
    var entries = entries.mutableSpan
    for state in 0..<states {
      var entry = WrapEntry(
        cost: nodes[place &+ state].cost, state: Int32(truncatingIfNeeded: state))
      if mayChange {
        let isOpening = state & 1 == 1
        let other = isOpening ? opening : inside
        let change =
          state < 2
          ? Self.becomesLoose : isOpening ? Self.changesAtParagraph : Self.changesInside
        if other.cost &+ change < entry.cost {
          entry = WrapEntry(cost: other.cost &+ change, state: other.state)
        }
      }
      if entry.cost < dearest { entries[place &+ states &+ state] = entry }
    }
  }

  /// Text that is not wrapped: every gap for itself.
  private mutating func loose(_ end: Int) {
    for bit in 0...1 {
      let cost = entries[end * states + bit].cost
      guard cost < WrapNode.never else { continue }
      let way = WrapNode.Way(begin: end, state: bit)
      guard end < gaps.count else {
        offer(cost, way, end * states + 1)
        continue
      }
      let gap = gaps[end]
      if !gap.ruling.isJoint {
        let isEnd = gap.lines > 0 || gap.ruling == .apart
        offer(cost + gap.looseKeepCost, way, end * states + (isEnd ? 1 : 0))
      }
      guard gap.ruling != .apart, gap.ruling != .meant || gap.lines > 0 else { continue }
      offer(cost + gap.looseWrapCost, way.ending(in: .wrap), end * states)
    }
  }

  private mutating func offer(_ cost: Int32, _ way: WrapNode.Way, _ place: Int) {
    if cost < nodes[place].cost { nodes[place] = WrapNode(cost: cost, way: way) }
  }

  /// Every line that can end behind a piece, in every column.
  private mutating func lines(endingAt end: Int) {
    collectLines(endingAt: end)
    let ending = LineEnding(
      end < gaps.count ? gaps[end] : nil, pieces, pieces.startIndex + end)
    let (states, columns, lines, entries) = (states, columns, lines, entries)
    var nodes = nodes.mutableSpan
    for column in 1..<columns.count {
      let ways = ending.ways(
        of: lines.span, from: entries.span, in: columns[column], state: column &* 2, of: states)
      let place = end &* states &+ column &* 2
      nodes[place] = ways.inside
      nodes[place &+ 1] = ways.last
    }
  }

  /// The lines that can end behind a piece, the shortest first.
  private mutating func collectLines(endingAt end: Int) {
    let first = pieces.startIndex
    lines.removeAll(keepingCapacity: true)
    var line = PrintedLine(begin: end)
    while true {
      line.width += pieces[first + line.begin].width
      guard line.width <= widest * PrintedLine.mostTogether else { break }
      lines.append(line)
      guard line.begin > 0 else { break }
      let gap = gaps[line.begin - 1]
      guard gap.lines == 0, gap.ruling != .apart,
        line.spaces < Self.mostSpacesInLine, line.cost < Self.mostKept
      else { break }
      if gap.ruling != .none {
        line.spaces += 1
        line.width += 1
        line.cost += gap.ruling == .open ? gap.keepCost : 0
      }
      line.begin -= 1
    }
  }

  private func trace() -> [WrapGap.Verdict] {
    var verdicts = [WrapGap.Verdict](repeating: .keep, count: gaps.count)
    var end = pieces.count - 1
    let last = nodes[end * states..<(end + 1) * states]
    guard var place = last.indices.min(by: { last[$0].cost < last[$1].cost }) else {
      return verdicts
    }
    while true {
      let way = nodes[place].way
      let begin = way.begin
      if end < gaps.count { verdicts[end] = way.verdict }
      for inner in begin..<end where gaps[inner].ruling == .none { verdicts[inner] = .wrap }
      guard begin > 0 else { return verdicts }
      end = begin - 1
      place = end * states + Int(entries[begin * states + way.state].state)
    }
  }
}
