internal import NewsCopy
internal import RuleFormat

/// Round brackets directly inside round brackets.
struct PairsBracketNesting: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(MarkSet(.open, .halfOpen)) else { return }
    for pair in findings.pairs(of: page).pairs
    where pair.isInsideAlike && pair.family == .parenthesis {
      let (open, close) = (marks.marks[pair.open], marks.marks[pair.close])
      let range = open.offset..<close.range(in: page.bytes).upperBound
      guard Surroundings(page).hasHan(in: range) else { continue }
      findings.add(open.range(in: page.bytes), "inner")
    }
  }
}
