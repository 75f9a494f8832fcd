internal import NewsCopy
internal import RuleFormat

/// An article whose printed lines stand in another order: nothing in it is judged, nothing joined.
struct WrapsScrambled: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    for blocks in findings.wraps(of: page).scrambled {
      guard let first = page.blocks[blocks].first, let last = page.blocks[blocks].last else {
        continue
      }
      let range = first.range.lowerBound..<last.range.upperBound
      findings.add(range, "order", ["count": String(blocks.count)])
      findings.mute(range)
    }
  }
}
