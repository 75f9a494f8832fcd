internal import NewsCopy
internal import RuleFormat

/// Brackets and title marks without their partner, or turned the wrong way.
struct PairsBracketMismatch: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(.pairs) else { return }
    for fault in findings.pairs(of: page).faults where !fault.family.reportsAsQuote {
      FaultReport(page, marks).add(fault, to: &findings)
    }
  }
}
