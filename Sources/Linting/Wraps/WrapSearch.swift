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
  private var nodes: [Node]
  /// The cheapest way to begin a line in every state in front of every piece, columns changed where a
  /// line break allows it.
  private var entries: [Entry]

  /// The lines that can end behind the piece that is looked at.
  private var lines: [PrintedLine] = []

  /// How a line ended, and what it cost from the beginning of the region.
  private struct Node {
    var cost = never
    var way = Way(begin: 0, state: 0)
  }

  /// A line: the piece that it begins with, the state in which it was begun, and how it ends.
  ///
  /// Packed, as the search copies little else.
  private struct Way {
    private var bits: UInt32

    init(begin: Int, state: Int) {
      bits = UInt32(truncatingIfNeeded: begin << 8 | state << 2)
    }

    var begin: Int { Int(bits >> 8) }
    var state: Int { Int(bits >> 2 & 63) }
    var verdict: WrapGap.Verdict { WrapGap.Verdict(rawValue: UInt8(bits & 3)) ?? .keep }

    func ending(in verdict: WrapGap.Verdict) -> Way {
      var way = self
      way.bits |= UInt32(verdict.rawValue)
      return way
    }
  }

  private struct Entry {
    var cost = never
    /// The state of the node that it comes from.
    var state: Int32 = 0
  }

  /// Lines with more spaces that mean something are tables.
  private static let mostSpacesInLine: Int32 = 8
  /// Where only some of the wraps are left, so many printed lines may stand between two.
  private static let mostLinesTogether: Int32 = 12
  /// Leaving spaces in one line that cost more is never the cheapest way.
  private static let mostKept: Int32 = 110
  private static let never = Int32.max / 4
  /// A way that costs so much more than another one never becomes the cheapest.
  private static let hopeless: Int32 = 120
  /// Of text that is wrapped from its beginning on.
  private static let wrappedFromStart: Int32 = 70

  init(_ pieces: ArraySlice<WrapPiece>, gaps: [WrapGap], widths: [Int]) {
    self.pieces = pieces
    self.gaps = gaps
    columns = WrapColumn.columns(widths, pieces, gaps)
    states = columns.count * 2
    widest = columns.reduce(0) { max($0, $1.width) }
    nodes = Array(repeating: Node(), count: pieces.count * states)
    entries = Array(repeating: Entry(), count: pieces.count * states)
  }

  /// What each gap is.
  mutating func verdicts() -> [WrapGap.Verdict] {
    for column in columns.indices {
      entries[column * 2 + 1].cost = columns[column].isLoose ? 0 : Self.wrappedFromStart
      entries[column * 2 + 1].state = Int32(column * 2 + 1)
    }
    for end in 0..<pieces.count {
      loose(end)
      if columns.count > 1 { lines(endingAt: end) }
      if end + 1 < pieces.count { enter(after: end) }
    }
    return trace()
  }

  /// Notes the cheapest ways to begin a line behind a gap.
  private mutating func enter(after end: Int) {
    let place = end * states
    let mayChange = gaps[end].lines > 0 || gaps[end].ruling == .apart
    var least = (Entry(), Entry())
    for column in columns.indices {
      let state = column * 2
      if nodes[place + state].cost < least.0.cost {
        least.0 = Entry(cost: nodes[place + state].cost, state: Int32(state))
      }
      if nodes[place + state + 1].cost < least.1.cost {
        least.1 = Entry(cost: nodes[place + state + 1].cost, state: Int32(state + 1))
      }
    }
    let dearest = min(least.0.cost, least.1.cost) + Self.hopeless
    for state in 0..<states {
      let cost = nodes[place + state].cost
      var entry = Entry(cost: cost, state: Int32(state))
      if mayChange {
        let other = state & 1 == 0 ? least.0 : least.1
        let change: Int32 = state < 2 ? 10 : state & 1 == 1 ? 40 : 60
        if other.cost + change < cost {
          entry = Entry(cost: other.cost + change, state: other.state)
        }
      }
      if entry.cost < dearest { entries[place + states + state] = entry }
    }
  }

  /// Text that is not wrapped: every gap for itself.
  private mutating func loose(_ end: Int) {
    for bit in 0...1 {
      let cost = entries[end * states + bit].cost
      guard cost < Self.never else { continue }
      let way = Way(begin: end, state: bit)
      guard end < gaps.count else {
        offer(cost, way, end * states + 1)
        continue
      }
      let gap = gaps[end]
      if gap.ruling != .none {
        let isEnd = gap.lines > 0 || gap.ruling == .apart
        offer(cost + gap.looseKeepCost, way, end * states + (isEnd ? 1 : 0))
      }
      guard gap.ruling != .apart, gap.ruling != .meant || gap.lines > 0 else { continue }
      offer(cost + gap.looseWrapCost, way.ending(in: .wrap), end * states)
    }
  }

  private mutating func offer(_ cost: Int32, _ way: Way, _ place: Int) {
    if cost < nodes[place].cost { nodes[place] = Node(cost: cost, way: way) }
  }

  /// Every line that can end behind a piece, in every column.
  private mutating func lines(endingAt end: Int) {
    collectLines(endingAt: end)
    let ending = Ending(
      end < gaps.count ? gaps[end] : nil, pieces, pieces.startIndex + end)
    for column in 1..<columns.count {
      let place = end * states + column * 2
      (nodes[place], nodes[place + 1]) = ends(column, ending)
    }
  }

  /// The lines that can end behind a piece, the shortest first.
  private mutating func collectLines(endingAt end: Int) {
    let first = pieces.startIndex
    lines.removeAll(keepingCapacity: true)
    var line = PrintedLine(begin: end)
    while true {
      line.width += pieces[first + line.begin].width
      guard line.width <= widest * Self.mostLinesTogether else { break }
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

  /// The cheapest ways to end the collected lines in a column: inside a paragraph, and as its last
  /// one.
  private func ends(_ column: Int, _ ending: Ending) -> (inside: Node, last: Node) {
    let width = columns[column].width
    let indent = columns[column].indent
    var inside = Node()
    var last = Node()
    for line in lines where line.width <= width * Self.mostLinesTogether {
      let place = line.begin * states + column * 2
      for bit in 0...1 {
        let base = entries[place + bit].cost + line.cost
        guard base < Self.never else { continue }
        let printed = bit == 1 ? line.width + indent : line.width
        let way = Way(begin: line.begin, state: column * 2 + bit)
        if base + ending.keep < last.cost {
          let cost = base + ending.keep + (printed <= width + 2 + line.spaces ? 0 : 12)
          if cost < last.cost { last = Node(cost: cost, way: way) }
        }
        if base + ending.wrap < inside.cost {
          let cost = base + ending.wrap + ending.fullLineCost(printed, line.spaces, in: width)
          if cost < inside.cost { inside = Node(cost: cost, way: way.ending(in: .wrap)) }
        }
        if base + ending.split < last.cost, printed + 6 <= width {
          last = Node(cost: base + ending.split, way: way.ending(in: .split))
        }
      }
    }
    return (inside, last)
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

/// Pieces that may be one printed line, read from its end.
private struct PrintedLine {
  /// The piece that it begins with.
  var begin: Int
  /// In half cells.
  var width: Int32 = 0
  /// White space in it that means something.
  var spaces: Int32 = 0
  /// Of leaving that white space in it.
  var cost: Int32 = 0
}

/// What a line costs that ends behind a piece; more than any way where none can end.
private struct Ending {
  /// Of the last line of a paragraph.
  let keep: Int32
  /// Of any other line.
  let wrap: Int32
  /// Of a last line whose line break was lost.
  let split: Int32
  /// Whether a mark that may hang over the end of a line is the last one.
  private let mayHang: Bool
  /// Half cells that would have come next.
  private let head: Int32
  private let isSpace: Bool
  private static let never = Int32.max / 4

  init(_ gap: WrapGap?, _ pieces: ArraySlice<WrapPiece>, _ index: Int) {
    mayHang = pieces[index].mayHang
    guard let gap else {
      (keep, wrap, split, head, isSpace) = (0, Self.never, Self.never, 0, false)
      return
    }
    let isLast = (gap.lines > 0 || gap.ruling == .apart) && gap.ruling != .none
    keep = isLast ? gap.keepCost : Self.never
    wrap = gap.ruling == .apart ? Self.never : gap.wrapCost
    split = gap.ruling == .apart ? Self.never : gap.splitCost ?? Self.never
    head = pieces[index + 1].head
    isSpace = gap.lines == 0
  }

  /// How unlike a full line of a column one is, in half cells, with so many spaces.
  @inline(__always)
  func fullLineCost(_ printed: Int32, _ spaces: Int32, in width: Int32) -> Int32 {
    let short = width - printed
    let off = max(0, abs(short) - spaces)
    if off == 0 { return 0 }
    if short > 0 {
      if printed + head > width, off < head { return off <= 2 ? 8 : 15 }
      return off <= 2 ? 18 : off <= 4 || isSpace ? 50 : 90
    }
    if off <= 4, mayHang { return 12 }
    if off <= 2 { return 25 }
    let lines = max(2, (printed + width / 2) / width)
    let rest = max(0, abs(printed - lines * width) - spaces)
    return rest <= 1 ? 25 : rest <= lines + 1 ? 35 : 50
  }
}
