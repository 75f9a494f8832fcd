internal import NewsCopy
internal import RuleFormat

/// 《 》 directly inside 《 》, 〈 〉 directly inside 〈 〉.
struct PairsBookTitleNesting: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(MarkSet(.openTitle, .openSubtitle)) else { return }
    for pair in findings.pairs(of: page).pairs where pair.isInsideAlike && pair.family.isTitle {
      let isOuter = pair.family == .title
      MarkReport(page, marks).innerPair(
        pair, isOuter ? .openSubtitle : .openTitle, isOuter ? .closeSubtitle : .closeTitle,
        to: &findings)
    }
  }
}
