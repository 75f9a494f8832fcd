/// Finds the printed lines of a region: the cheapest way to say where each one ends and how wide
/// the column is (a best-path search, Viterbi 1967).
struct WrapSearch {
  /// Of each piece: its width and its head, in half cells.
  private let widths: [Int]
  private let heads: [Int]
  /// Whether each piece ends with a mark that may hang over the end of a line.
  private let mayHang: [Bool]
  /// The gap after each piece but the last.
  private let gaps: [WrapGap]
  private let columns: [Column]

  /// A way to print: its width in half cells, 0 for text that is not wrapped, and the indent of a
  /// paragraph's first line.
  struct Column {
    let width: Int
    let indent: Int
  }

  /// Lines with more spaces that mean something are tables.
  private static let mostSpacesInLine = 8
  /// Where only some of the wraps are left, so many printed lines may stand between two.
  private static let mostLinesTogether = 12
  /// Leaving spaces in one line that cost more is never the cheapest way.
  private static let mostKept = 110
  private static let never = Int.max / 4

  init(_ pieces: ArraySlice<WrapPiece>, gaps: [WrapGap], widths: [Int]) {
    self.widths = pieces.map(\.width)
    heads = pieces.map(\.head)
    mayHang = pieces.map(\.last.cannotBeginLine)
    self.gaps = gaps
    columns =
      [Column(width: 0, indent: 0)]
      + widths.flatMap { width in
        Self.indents(width, pieces, gaps).map { Column(width: width, indent: $0) }
      }
  }

  /// The indents that the first lines of paragraphs may have had in a column: none, or two cells;
  /// both where these lines do not tell.
  private static func indents(
    _ width: Int, _ pieces: ArraySlice<WrapPiece>, _ gaps: [WrapGap]
  ) -> [Int] {
    var flush = 0
    var indented = 0
    for index in gaps.indices
    where gaps[index].lines == 0 && (index == 0 || gaps[index - 1].lines > 0) {
      let short = width - pieces[pieces.startIndex + index].width
      if abs(short) <= 1 { flush += 1 }
      if abs(short - indent) <= 1 { indented += 1 }
    }
    if flush >= 4, flush > 2 * indented { return [0] }
    return indented >= 4 && indented > 2 * flush ? [indent] : [0, indent]
  }

  /// Half cells of a paragraph's first line that is indented.
  private static let indent = 4

  /// The end of a line, and the cheapest way there.
  private struct Node {
    var cost = never
    var from = -1
    var column: UInt8 = 0
    var opens = true
    var verdict = WrapGap.Verdict.keep
  }

  /// What each gap is.
  func verdicts() -> [WrapGap.Verdict] {
    let states = columns.count * 2
    let count = widths.count
    var nodes = [Node](repeating: Node(), count: count * states)
    var cheapest = [(cost: Int, state: Int)](repeating: (Self.never, 0), count: count * 2)
    for end in 0..<count {
      for column in columns.indices {
        if columns[column].width == 0 {
          loose(end, nodes: &nodes, cheapest: cheapest)
        } else {
          lines(endingAt: end, column, nodes: &nodes, cheapest: cheapest)
        }
      }
      guard end < gaps.count, gaps[end].lines > 0 || gaps[end].ruling == .apart else { continue }
      for state in 0..<states {
        let cost = nodes[end * states + state].cost
        let bit = state & 1
        if cost < cheapest[end * 2 + bit].cost { cheapest[end * 2 + bit] = (cost, state) }
      }
    }
    return trace(nodes)
  }

  /// The cheapest way to have ended a line before, in the same column or another.
  @inline(__always)
  private func entry(
    _ before: Int, _ column: Int, opens: Bool, _ nodes: [Node],
    _ cheapest: [(cost: Int, state: Int)]
  ) -> (cost: Int, column: Int) {
    let states = columns.count * 2
    guard before >= 0 else {
      return opens ? (columns[column].width == 0 ? 0 : 70, column) : (Self.never, column)
    }
    let bit = opens ? 1 : 0
    let same = nodes[before * states + column * 2 + bit].cost
    let (other, state) = cheapest[before * 2 + bit]
    let change = columns[column].width == 0 ? 10 : opens ? 40 : 60
    guard other < Self.never, other + change < same else { return (same, column) }
    return (other + change, state / 2)
  }

  @inline(__always)
  private func offer(
    _ end: Int, _ column: Int, opens: Bool, _ node: Node, to nodes: inout [Node]
  ) {
    let place = end * columns.count * 2 + column * 2 + (opens ? 1 : 0)
    if node.cost < nodes[place].cost { nodes[place] = node }
  }

  /// Text that is not wrapped: every gap for itself.
  private func loose(
    _ end: Int, nodes: inout [Node], cheapest: [(cost: Int, state: Int)]
  ) {
    for opens in [false, true] {
      let entry = entry(end - 1, 0, opens: opens, nodes, cheapest)
      guard entry.cost < Self.never else { continue }
      var node = Node(cost: entry.cost, from: end - 1, column: UInt8(entry.column), opens: opens)
      guard end < gaps.count else {
        offer(end, 0, opens: true, node, to: &nodes)
        continue
      }
      let gap = gaps[end]
      node.cost = entry.cost + gap.looseKeepCost
      if gap.ruling != .none {
        offer(end, 0, opens: gap.lines > 0 || gap.ruling == .apart, node, to: &nodes)
      }
      guard gap.ruling != .apart, gap.ruling != .meant || gap.lines > 0 else { continue }
      node.cost = entry.cost + gap.looseWrapCost
      node.verdict = .wrap
      offer(end, 0, opens: false, node, to: &nodes)
    }
  }

  /// Every line that can end at a gap in a column.
  private func lines(
    endingAt end: Int, _ column: Int, nodes: inout [Node], cheapest: [(cost: Int, state: Int)]
  ) {
    let width = columns[column].width
    var begin = end
    var measured = 0
    var spaces = 0
    var inner = 0
    while true {
      measured += widths[begin]
      guard measured <= width * Self.mostLinesTogether else { break }
      let before = begin - 1
      for opens in [false, true] {
        let entry = entry(before, column, opens: opens, nodes, cheapest)
        guard entry.cost < Self.never else { continue }
        let line = Line(
          width: measured + (opens ? columns[column].indent : 0), spaces: spaces)
        let node = Node(
          cost: entry.cost + inner, from: before, column: UInt8(entry.column), opens: opens)
        close(end, column, line, node, to: &nodes)
      }
      guard before >= 0, gaps[before].lines == 0, gaps[before].ruling != .apart,
        spaces < Self.mostSpacesInLine, inner < Self.mostKept
      else { break }
      if gaps[before].ruling != .none {
        spaces += 1
        measured += 1
        inner += gaps[before].ruling == .open ? gaps[before].keepCost : 0
      }
      begin -= 1
    }
  }

  private struct Line {
    let width: Int
    let spaces: Int
  }

  /// Ends a line at a gap in each way that the gap allows.
  @inline(__always)
  private func close(
    _ end: Int, _ column: Int, _ line: Line, _ node: Node, to nodes: inout [Node]
  ) {
    let width = columns[column].width
    let last = Self.lastLineCost(line, width)
    var node = node
    let base = node.cost
    guard end < gaps.count else {
      node.cost = base + last
      offer(end, column, opens: true, node, to: &nodes)
      return
    }
    let gap = gaps[end]
    if gap.lines > 0 || gap.ruling == .apart, gap.ruling != .none {
      node.cost = base + last + gap.keepCost
      offer(end, column, opens: true, node, to: &nodes)
    }
    guard gap.ruling != .apart else { return }
    node.cost = base + gap.wrapCost + fullLineCost(line, width, end)
    node.verdict = .wrap
    offer(end, column, opens: false, node, to: &nodes)
    if let split = gap.splitCost, line.width + 6 <= width {
      node.cost = base + split
      node.verdict = .split
      offer(end, column, opens: true, node, to: &nodes)
    }
  }

  private static func lastLineCost(_ line: Line, _ width: Int) -> Int {
    line.width <= width + 2 + line.spaces ? 0 : 12
  }

  /// How unlike a full line of a column one is that ends at a gap.
  private func fullLineCost(_ line: Line, _ width: Int, _ end: Int) -> Int {
    let short = width - line.width
    let off = max(0, abs(short) - line.spaces)
    if off == 0 { return 0 }
    let head = heads[end + 1]
    if short > 0 {
      if line.width + head > width, off < head { return off <= 2 ? 8 : 15 }
      return off <= 2 ? 18 : off <= 4 || gaps[end].lines == 0 ? 50 : 90
    }
    if off <= 4, mayHang[end] { return 12 }
    if off <= 2 { return 25 }
    let lines = max(2, (line.width + width / 2) / width)
    let rest = max(0, abs(line.width - lines * width) - line.spaces)
    return rest <= 1 ? 25 : rest <= lines + 1 ? 35 : 50
  }

  private func trace(_ nodes: [Node]) -> [WrapGap.Verdict] {
    var verdicts = [WrapGap.Verdict](repeating: .keep, count: gaps.count)
    let states = columns.count * 2
    var end = widths.count - 1
    let last = nodes[end * states..<(end + 1) * states]
    guard var place = last.indices.min(by: { last[$0].cost < last[$1].cost }) else {
      return verdicts
    }
    while end >= 0 {
      let node = nodes[place]
      if end < gaps.count { verdicts[end] = node.verdict }
      for inner in node.from + 1..<max(node.from + 1, end) where gaps[inner].ruling == .none {
        verdicts[inner] = .wrap
      }
      end = node.from
      guard end >= 0 else { break }
      place = end * states + Int(node.column) * 2 + (node.opens ? 1 : 0)
    }
    return verdicts
  }
}
