internal import NewsCopy

/// The order in which the fragments of a scrambled article were printed, where it is unambiguous.
///
/// A fragment that ends no sentence is followed by the one that makes a word with its last character:
/// two characters that stand side by side elsewhere on the page. Each of these joints has to be found,
/// and only one way, so that at most one more paragraph begins behind the first.
struct FragmentOrder {
  /// Fragments that may end a sentence: more paragraphs than two could change places.
  private static let mostEnds = 2

  private let page: Page
  /// The blocks of the fragments, as they stand on the page.
  private let blocks: [Int]
  /// The index of the fragment that continues each one; nil where none does.
  private var next: [Int?]

  /// Reads the fragments of a range of blocks; nil where other parts of an article stand between them.
  init?(_ page: Page, _ range: Range<Int>) {
    let blocks = range.filter { page.blocks[$0].kind != .signature }
    guard blocks.allSatisfy({ page.blocks[$0].isText }) else { return nil }
    self.page = page
    self.blocks = blocks
    next = Array(repeating: nil, count: blocks.count)
  }

  /// The fragments in their order; nil where there is any doubt.
  mutating func fragments() -> [Range<Int>]? {
    guard let lead = blocks.firstIndex(where: { page.blocks[$0].kind == .lead }), link(not: lead)
    else { return nil }
    let continued = Set(next.compactMap(\.self))
    let starts = blocks.indices.filter { $0 != lead && !continued.contains($0) }
    guard starts.count <= 1 else { return nil }
    let order = chain(from: lead) + (starts.first.map(chain) ?? [])
    guard order.count == blocks.count else { return nil }
    return order.map { range(of: $0) }
  }

  private func range(of fragment: Int) -> Range<Int> { page.blocks[blocks[fragment]].range }

  private func chain(from start: Int) -> [Int] {
    var chain = [start]
    while let last = chain.last, let next = next[last] { chain.append(next) }
    return chain
  }

  /// Finds what continues every fragment that ends no sentence; false where that is in doubt.
  private mutating func link(not lead: Int) -> Bool {
    let edges = blocks.indices.map { ScalarEdges(page.bytes, range(of: $0)) }
    let open = edges.indices.filter { !edges[$0].endsSentence }
    guard edges.count - open.count <= Self.mostEnds else { return false }
    let neighbours = neighbours(of: Set(open.compactMap { edges[$0].last }))
    var isContinued = Array(repeating: false, count: blocks.count)
    for fragment in open {
      guard let last = edges[fragment].last else { return false }
      let found = edges.indices.filter { other in
        other != fragment && other != lead
          && edges[other].first.map { neighbours[last]?.contains($0) == true } == true
      }
      guard let only = found.first, found.count == 1, !isContinued[only] else { return false }
      isContinued[only] = true
      next[fragment] = only
    }
    return true
  }

  /// The Han characters that stand somewhere on the page right behind each of some.
  private func neighbours(of lasts: Set<Unicode.Scalar>) -> [Unicode.Scalar: Set<Unicode.Scalar>] {
    var neighbours: [Unicode.Scalar: Set<Unicode.Scalar>] = [:]
    var previous: Unicode.Scalar?
    var offset = page.range.lowerBound
    while let (scalar, end) = page.bytes.scalar(at: offset, before: page.range.upperBound) {
      if let left = previous, scalar.isHan { neighbours[left, default: []].insert(scalar) }
      previous = lasts.contains(scalar) && scalar.isHan ? scalar : nil
      offset = end
    }
    return neighbours
  }
}
