internal import NewsCopy
internal import RuleFormat

/// A pair of brackets of which one is full-width and the other half-width.
struct PairsBracketWidthMixed: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(.halfParentheses), marks.has(.fullParentheses) else { return }
    for pair in findings.pairs(of: page).pairs where pair.family == .parenthesis {
      let isFull = marks.marks[pair.open].kind == .open
      guard isFull != (marks.marks[pair.close].kind == .close) else { continue }
      MarkReport(page, marks).pair(pair, .open, .close, "mixed", to: &findings)
    }
  }
}
