/// Finds the printed lines of a region: the cheapest way to say where each one ends and how wide
/// the column is (a best-path search, Viterbi 1967).
///
/// A state is a column and whether the next line opens a paragraph; every gap has a node for each.
struct WrapSearch {
  private let text: WrapText
  /// Pieces.
  private let region: Range<Int>
  /// Of all gaps of the text.
  private let costs: [WrapCosts]
  /// How a line is printed in each state: two of text that is not wrapped, and two of every column.
  private let columns: [WrapColumn]
  /// What it costs to go on with lines of each state behind those of another one.
  private let changes: [Int32]
  private let states: Int
  /// Half cells of the widest column.
  private let widest: Int32
  private let bytes: [UInt8]

  /// Lines with more spaces that mean something are tables.
  private static let mostSpacesInLine: Int32 = 8
  /// Leaving spaces in one line that cost more is never the cheapest way.
  private static let mostKept: Int32 = 110
  /// A way that costs so much more than another one never becomes the cheapest.
  private static let hopeless: Int32 = 120
  /// Of text that is wrapped from its beginning on.
  private static let wrappedFromStart: Int32 = 70
  /// Columns this narrow are rare, in half cells.
  private static let narrow: Int32 = 18
  /// Of text that is wrapped in such a column.
  private static let inNarrowColumn: Int32 = 60
  /// Of going on in text that is not wrapped.
  private static let becomesLoose: Int32 = 10
  /// Of going on in another column with a new paragraph.
  private static let changesAtParagraph: Int32 = 40
  /// Of going on in another column inside a paragraph.
  private static let changesInside: Int32 = 60

  /// Whether lines in columns may cost less than gaps each for itself: a quick look.
  static func mayBeCheaper(_ text: WrapText, _ gaps: Range<Int>, _ costs: [WrapCosts]) -> Bool {
    // What the lines up to a gap save at most, less what it costs to begin with them.
    var saved = -wrappedFromStart
    for index in gaps {
      saved += mostSaved(text.gaps[index], text.pieces[index], costs[index])
      guard text.gaps[index].breaksLine else { continue }
      if saved >= becomesLoose { return true }
      saved = max(saved, -min(changesAtParagraph, changesInside))
    }
    return saved >= 0
  }

  /// How much less a gap between lines in a column may cost.
  private static func mostSaved(
    _ gap: WrapGap, _ left: WrapPiece, _ costs: WrapCosts
  ) -> Int32 {
    let isTooWide = gap.breaksLine && left.width > LineEnding.widest
    return min(costs.looseKeep, costs.looseWrap) - min(costs.keep, costs.wrap, costs.split)
      - (isTooWide ? LineEnding.tooWide : 0)
  }

  init(
    _ text: WrapText, _ region: Range<Int>, _ costs: [WrapCosts], widths: [Int32], bytes: [UInt8]
  ) {
    self.text = text
    self.region = region
    self.costs = costs
    self.bytes = bytes
    let columns = WrapColumn.states(widths, text, region.dropLast())
    self.columns = columns
    states = columns.count
    changes = columns.indices.map { state in
      guard state > 1 else { return Self.becomesLoose }
      return Self.rarity(of: columns[state])
        + (state & 1 == 1 ? Self.changesAtParagraph : Self.changesInside)
    }
    widest = columns.reduce(0) { max($0, $1.width) }
  }

  /// Finds out what the gaps of the region are, among the verdicts of all gaps.
  func search(_ verdicts: inout [WrapGap.Verdict]) {
    // The cheapest ways to every state at the end of every piece, and to begin a line in every state
    // in front of it, columns changed where a line break allows it.
    var nodes = [WrapNode](repeating: WrapNode(), count: region.count * states)
    var entries = [WrapEntry](repeating: WrapEntry(), count: region.count * states)
    for state in stride(from: 1, to: states, by: 2) {
      entries[state] = WrapEntry(
        cost: state < 2 ? 0 : Self.wrappedFromStart + Self.rarity(of: columns[state]),
        state: Int32(state))
    }
    for end in 0..<region.count {
      loose(end, entries, &nodes)
      lines(endingAt: end, entries, &nodes)
      if end + 1 < region.count { enter(after: end, nodes, &entries) }
    }
    trace(nodes, entries, &verdicts)
  }

  private static func rarity(of column: WrapColumn) -> Int32 {
    column.width <= narrow ? inNarrowColumn : 0
  }

  private func gap(_ index: Int) -> WrapGap { text.gaps[region.lowerBound + index] }

  /// Notes the cheapest ways to begin a line behind a gap.
  private func enter(after end: Int, _ nodes: [WrapNode], _ entries: inout [WrapEntry]) {
    let nodes = nodes.span.extracting(end &* states..<(end &+ 1) &* states)
    let (inside, opening) = Self.cheapest(nodes)
    let mayChange = gap(end).breaksLine
    let dearest = min(inside.cost, opening.cost) &+ Self.hopeless
    var entries = entries.mutableSpan
    let changes = changes.span
    for state in 0..<states {
      var entry = WrapEntry(
        cost: nodes[state].cost, state: Int32(truncatingIfNeeded: state))
      if mayChange {
        let other = state & 1 == 1 ? opening : inside
        let cost = other.cost &+ changes[state]
        if cost < entry.cost { entry = WrapEntry(cost: cost, state: other.state) }
      }
      if entry.cost < dearest { entries[(end &+ 1) &* states &+ state] = entry }
    }
  }

  /// The cheapest of the states inside a paragraph, and of those that open one.
  private static func cheapest(
    _ nodes: Span<WrapNode>
  ) -> (inside: WrapEntry, opening: WrapEntry) {
    var inside = WrapEntry()
    var opening = WrapEntry()
    for state in stride(from: 0, to: nodes.count, by: 2) {
      let (even, odd) = (nodes[state].cost, nodes[state &+ 1].cost)
      if even < inside.cost { inside = WrapEntry(cost: even, state: Int32(state)) }
      if odd < opening.cost { opening = WrapEntry(cost: odd, state: Int32(state &+ 1)) }
    }
    return (inside, opening)
  }

  /// Text that is not wrapped: every gap for itself.
  private func loose(_ end: Int, _ entries: [WrapEntry], _ nodes: inout [WrapNode]) {
    for bit in 0...1 {
      let cost = entries[end * states + bit].cost
      guard cost < WrapNode.never else { continue }
      let way = WrapNode.Way(begin: end, state: bit)
      guard end + 1 < region.count else {
        nodes[end * states + 1].offer(cost, way)
        continue
      }
      let (gap, costs) = (gap(end), costs[region.lowerBound + end])
      if !gap.ruling.isJoint {
        nodes[end * states + (gap.breaksLine ? 1 : 0)].offer(cost + costs.looseKeep, way)
      }
      guard gap.ruling != .apart, gap.ruling != .meant || gap.lines > 0 else { continue }
      nodes[end * states].offer(cost + costs.looseWrap, way.ending(in: .wrap))
    }
  }

  /// Every line that can end behind a piece, in every column; the shortest first.
  private func lines(endingAt end: Int, _ entries: [WrapEntry], _ nodes: inout [WrapNode]) {
    let first = region.lowerBound
    let loose = min(nodes[end * states].cost, nodes[end * states + 1].cost)
    let ending = LineEnding(
      text, first + end, end + 1 < region.count ? costs[first + end] : nil, bytes,
      limit: min(WrapNode.never, loose + Self.hopeless))
    var nodes = nodes.mutableSpan
    var line = PrintedLine(begin: end)
    while true {
      line.width += text.pieces[first + line.begin].width
      guard line.width <= widest * PrintedLine.mostTogether else { break }
      let begun = entries.span.extracting(line.begin &* states..<(line.begin &+ 1) &* states)
      ending.offer(line, begun, columns, &nodes, end &* states)
      guard line.begin > 0 else { break }
      let gap = gap(line.begin - 1)
      guard gap.lines == 0, gap.ruling != .apart,
        line.spaces < Self.mostSpacesInLine, line.cost < Self.mostKept
      else { break }
      if gap.ruling != .none {
        line.spaces += 1
        line.width += 1
        line.cost += costs[first + line.begin - 1].keep
      }
      line.begin -= 1
    }
  }

  /// Goes back over the cheapest way.
  private func trace(
    _ nodes: [WrapNode], _ entries: [WrapEntry], _ verdicts: inout [WrapGap.Verdict]
  ) {
    var end = region.count - 1
    let last = nodes[end * states..<(end + 1) * states]
    guard var place = last.indices.min(by: { last[$0].cost < last[$1].cost }) else {
      return
    }
    while true {
      let way = nodes[place].way
      let begin = way.begin
      if end + 1 < region.count { verdicts[region.lowerBound + end] = way.verdict }
      for inner in begin..<end where gap(inner).ruling == .none {
        verdicts[region.lowerBound + inner] = .wrap
      }
      guard begin > 0 else { return }
      end = begin - 1
      place = end * states + Int(entries[begin * states + way.state].state)
    }
  }
}
