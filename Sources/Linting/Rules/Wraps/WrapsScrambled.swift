internal import NewsCopy
internal import RuleFormat

/// An article whose printed lines stand in another order: nothing in it is judged, nothing joined.
struct WrapsScrambled: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    for blocks in findings.wraps(of: page).scrambled {
      guard let range = page.range(of: blocks) else { continue }
      findings.add(
        range, "order", ["count": String(blocks.count)], fix: reordering(blocks, on: page))
      findings.mute(range)
    }
  }

  /// Puts every fragment into its place, the signature last; nil where the order is in doubt.
  private func reordering(_ blocks: Range<Int>, on page: Page) -> Fix? {
    var order = FragmentOrder(page, blocks)
    guard let fragments = order?.fragments() else { return nil }
    let signatures = blocks.map { page.blocks[$0] }.filter { $0.kind == .signature }.map(\.range)
    let edits = zip(blocks, fragments + signatures).compactMap { block, range in
      page.blocks[block].range == range ? nil : Edit(page.blocks[block].range, page.string(range))
    }
    return edits.isEmpty ? nil : Fix(.unsafe, edits)
  }
}
