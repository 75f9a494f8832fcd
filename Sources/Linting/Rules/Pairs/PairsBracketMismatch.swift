internal import NewsCopy
internal import RuleFormat

/// Brackets and title marks without their partner, or turned the wrong way.
struct PairsBracketMismatch: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(.pairs) else { return }
    let told = findings.isRunning(LeadParenthesisBroken.self) ? openBylines(on: page) : []
    let faults = findings.pairs(of: page).faults.lazy.filter {
      !$0.family.reportsAsQuote && !told.contains(marks.marks[$0.mark].offset)
    }
    FaultReport(page, marks).add(faults, to: &findings)
  }

  /// Where brackets around names open that never close, which another rule says better.
  private func openBylines(on page: Page) -> Set<Int> {
    Set(
      page.articles.compactMap { article in
        article.lead?.parenthesis.flatMap { $0.isClosed ? nil : $0.range.lowerBound }
      })
  }
}
