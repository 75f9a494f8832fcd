/// What a line costs that ends behind a piece; more than any way where none can end.
struct LineEnding {
  /// Of the last line of a paragraph.
  private let keep: Int32
  /// Of any other line.
  private let wrap: Int32
  /// Of a last line whose line break was lost.
  private let split: Int32
  /// Whether a mark that may hang over the end of a line is the last one.
  private let mayHang: Bool
  /// Half cells that would have come next.
  private let head: Int32
  private let isSpace: Bool

  /// A line begun in a way that costs as much is never among the cheapest.
  private var limit: Int32

  /// No column is wider, in half cells, with what may stand over its end.
  static let widest = Int32(ColumnWidths.possible.upperBound) + slack
  /// What a line costs at least that is wider.
  static let tooWide: Int32 = 12
  /// Half cells by which the last line of a paragraph may be wider than its column.
  private static let slack: Int32 = 2

  /// What the end of a piece costs, with the costs of the gap behind it, nil behind the last one, and of
  /// the cheapest way that is known so far.
  init(_ text: WrapText, _ index: Int, _ costs: WrapCosts?, _ bytes: [UInt8], cheapest: Int32) {
    mayHang = text.pieces[index].last.cannotBeginLine
    limit = min(WrapNode.never, cheapest + WrapSearch.hopeless)
    guard let costs else {
      (keep, wrap, split, head, isSpace) = (0, WrapNode.never, WrapNode.never, 0, false)
      return
    }
    let gap = text.gaps[index]
    keep = gap.breaksLine && !gap.ruling.isJoint ? costs.keep : WrapNode.never
    wrap = gap.ruling == .apart ? WrapNode.never : costs.wrap
    split = costs.split
    head = Int32(clamping: PrintedWidth.head(of: bytes, in: text.pieces[index + 1].range))
    isSpace = gap.lines == 0
  }

  /// Notes the ways to end a line in every column, inside a paragraph and as its last one, where they
  /// are cheaper than those before.
  ///
  /// `entries` are those of the states at its beginning, `nodes` from `place` on of those at its end: two
  /// of each column, the second one at the beginning or the end of a paragraph.
  @inline(__always)
  mutating func offer(
    _ line: PrintedLine, _ entries: Span<WrapEntry>, _ columns: [WrapColumn],
    _ nodes: inout MutableSpan<WrapNode>, _ place: Int
  ) {
    for state in 2..<entries.count {
      let base = entries[state].cost &+ line.cost
      guard base < limit else { continue }
      let opens = state & 1 == 1
      let column = columns[state &>> 1]
      guard line.width <= column.width &* PrintedLine.mostTogether else { continue }
      let printed = opens ? line.width &+ column.indent : line.width
      let way = WrapNode.Way(begin: line.begin, state: state)
      let last = place &+ (state | 1)
      if base &+ keep < nodes[last].cost {
        let isTooWide = printed > column.width &+ Self.slack &+ line.spaces
        nodes[last].offer(base &+ keep &+ (isTooWide ? Self.tooWide : 0), way)
      }
      let inside = last &- 1
      if base &+ wrap < nodes[inside].cost {
        let cost = base &+ wrap &+ fullLineCost(printed, line.spaces, in: column.width)
        nodes[inside].offer(cost, way.ending(in: .wrap))
      }
      if printed &+ 6 <= column.width {
        nodes[last].offer(base &+ split, way.ending(in: .split))
      }
      limit = min(limit, min(nodes[inside].cost, nodes[last].cost) &+ WrapSearch.hopeless)
    }
  }

  /// How unlike a full line of a column one is, in half cells, with so many spaces.
  @inline(__always)
  private func fullLineCost(_ printed: Int32, _ spaces: Int32, in width: Int32) -> Int32 {
    let short = width &- printed
    let off = max(0, abs(short) &- spaces)
    if off == 0 { return 0 }
    if short > 0 {
      if printed &+ head > width, off < head { return off <= 2 ? 8 : 15 }
      return off <= 2 ? 18 : off <= 4 || isSpace ? 50 : 90
    }
    if off <= 4, mayHang { return Self.tooWide }
    if off <= 2 { return 25 }
    let lines = max(2, (printed &+ width / 2) / width)
    let rest = max(0, abs(printed &- lines &* width) &- spaces)
    return rest <= 1 ? 25 : rest <= lines &+ 1 ? 35 : 50
  }
}
