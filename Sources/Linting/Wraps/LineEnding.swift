/// What a line costs that ends behind a piece; more than any way where none can end.
struct LineEnding {
  /// Of the last line of a paragraph.
  private let last: Int32
  /// What the gap is then.
  private let lastVerdict: WrapGap.Verdict
  /// Of any other line.
  private let wrap: Int32
  /// Whether a mark that may hang over the end of a line is the last one.
  private let mayHang: Bool
  /// Half cells that would have come next.
  private let head: Int32
  private let isSpace: Bool
  /// A line begun in a way that costs as much is never among the cheapest.
  private let limit: Int32

  /// No column is wider, in half cells, with what may stand over its end.
  static let widest = Int32(ColumnWidths.possible.upperBound) + slack
  /// What a line costs at least that is wider.
  static let tooWide: Int32 = 12
  /// Half cells by which the last line of a paragraph may be wider than its column.
  private static let slack: Int32 = 2
  /// Half cells by which it is narrower where its line break was lost.
  private static let room: Int32 = 6

  /// What the end of a piece costs, with the costs of the gap behind it, nil behind the last one.
  init(_ text: WrapText, _ index: Int, _ costs: WrapCosts?, _ bytes: [UInt8], limit: Int32) {
    mayHang = text.pieces[index].last.cannotBeginLine
    self.limit = limit
    guard let costs else {
      (last, lastVerdict, wrap, head, isSpace) = (0, .keep, WrapNode.never, 0, false)
      return
    }
    let gap = text.gaps[index]
    let mayKeep = gap.breaksLine && !gap.ruling.isJoint
    last = mayKeep ? costs.keep : costs.split
    lastVerdict = mayKeep ? .keep : .split
    wrap = gap.ruling == .apart ? WrapNode.never : costs.wrap
    head = Int32(clamping: PrintedWidth.head(of: bytes, in: text.pieces[index + 1].range))
    isSpace = gap.lines == 0
  }

  /// Notes the ways to end a line in every state but the first two, inside a paragraph and as its last
  /// one, where they are cheaper than those before.
  ///
  /// `entries` are those of the states at its beginning, `nodes` from `place` on of those at its end.
  @inline(__always)
  func offer(
    _ line: PrintedLine, _ entries: Span<WrapEntry>, _ states: [WrapColumn],
    _ nodes: inout MutableSpan<WrapNode>, _ place: Int
  ) {
    for state in 2..<entries.count {
      let base = entries[state].cost &+ line.cost
      guard base < limit else { continue }
      let column = states[state]
      guard line.width <= column.width &* PrintedLine.mostTogether else { continue }
      let printed = line.width &+ column.indent
      let way = WrapNode.Way(begin: line.begin, state: state)
      let ended = place &+ (state | 1)
      if base &+ last < nodes[ended].cost,
        lastVerdict == .keep || printed &+ Self.room <= column.width
      {
        let isTooWide = printed > column.width &+ Self.slack &+ line.spaces
        nodes[ended].offer(
          base &+ last &+ (isTooWide ? Self.tooWide : 0), way.ending(in: lastVerdict))
      }
      let inside = ended &- 1
      if base &+ wrap < nodes[inside].cost {
        let cost = base &+ wrap &+ fullLineCost(printed, line.spaces, in: column.width)
        nodes[inside].offer(cost, way.ending(in: .wrap))
      }
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
