internal import NewsCopy
internal import RuleFormat

/// Brackets and title marks without their partner, or turned the wrong way.
struct PairsBracketMismatch: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(.pairs) else { return }
    let faults = findings.pairs(of: page).faults.lazy.filter { !$0.family.reportsAsQuote }
    FaultReport(page, marks).add(faults, to: &findings)
  }
}
