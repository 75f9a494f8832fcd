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

  /// What the end of one of several pieces costs, with the gap behind it; nil behind the last one.
  init(_ gap: WrapGap?, _ pieces: ArraySlice<WrapPiece>, _ index: Int) {
    mayHang = pieces[index].mayHang
    guard let gap else {
      (keep, wrap, split, head, isSpace) = (0, WrapNode.never, WrapNode.never, 0, false)
      return
    }
    let isLast = (gap.lines > 0 || gap.ruling == .apart) && !gap.ruling.isJoint
    keep = isLast ? gap.keepCost : WrapNode.never
    wrap = gap.ruling == .apart ? WrapNode.never : gap.wrapCost
    split = gap.ruling == .apart ? WrapNode.never : gap.splitCost ?? WrapNode.never
    head = pieces[index + 1].head
    isSpace = gap.lines == 0
  }

  /// The cheapest ways to end one of some lines, the shortest first, in a column: inside a paragraph,
  /// and as its last one.
  ///
  /// `entries` are those of all pieces, as many for each as there are `states`; `state` is the column's
  /// inside a paragraph, and the one after it opens one.
  @inline(__always)
  func ways(
    of lines: Span<PrintedLine>, from entries: Span<WrapEntry>, in column: WrapColumn,
    state: Int, of states: Int
  ) -> (inside: WrapNode, last: WrapNode) {
    var inside = WrapNode()
    var last = WrapNode()
    let most = column.width &* PrintedLine.mostTogether
    for index in lines.indices {
      let line = lines[index]
      guard line.width <= most else { break }
      let place = line.begin &* states &+ state
      for bit in 0..<2 {
        let base = entries[place &+ bit].cost &+ line.cost
        guard base < WrapNode.never else { continue }
        let printed = bit == 1 ? line.width &+ column.indent : line.width
        let way = WrapNode.Way(begin: line.begin, state: state &+ bit)
        if base &+ keep < last.cost {
          let cost = base &+ keep &+ (printed <= column.width &+ 2 &+ line.spaces ? 0 : 12)
          if cost < last.cost { last = WrapNode(cost: cost, way: way) }
        }
        if base &+ wrap < inside.cost {
          let cost = base &+ wrap &+ fullLineCost(printed, line.spaces, in: column.width)
          if cost < inside.cost { inside = WrapNode(cost: cost, way: way.ending(in: .wrap)) }
        }
        if base &+ split < last.cost, printed &+ 6 <= column.width {
          last = WrapNode(cost: base &+ split, way: way.ending(in: .split))
        }
      }
    }
    return (inside, last)
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
    if off <= 4, mayHang { return 12 }
    if off <= 2 { return 25 }
    let lines = max(2, (printed &+ width / 2) / width)
    let rest = max(0, abs(printed &- lines &* width) &- spaces)
    return rest <= 1 ? 25 : rest <= lines &+ 1 ? 35 : 50
  }
}
