internal import NewsCopy
internal import RuleFormat

/// Double quotation marks inside double ones, single ones inside single ones.
struct PairsNestedQuotes: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(.curlyQuotes) else { return }
    for pair in findings.pairs(of: page).pairs where pair.isInsideAlike && pair.family.isQuote {
      guard MarkSet.curlyQuotes.contains(marks.marks[pair.open].kind),
        MarkSet.curlyQuotes.contains(marks.marks[pair.close].kind)
      else { continue }
      let isDouble = pair.family == .doubleQuote
      MarkReport(page, marks).innerPair(
        pair, isDouble ? .openSingle : .openDouble, isDouble ? .closeSingle : .closeDouble,
        to: &findings)
    }
  }
}
