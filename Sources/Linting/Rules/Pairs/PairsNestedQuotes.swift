internal import NewsCopy
internal import RuleFormat

/// Double quotation marks inside double ones, single ones inside single ones, and single ones that
/// hold double ones.
struct PairsNestedQuotes: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(.curlyQuotes) else { return }
    let pairs = findings.pairs(of: page).pairs
    reportTurned(pairs, page, marks, to: &findings)
    for pair in pairs where pair.isInsideAlike && pair.family.isQuote && isCurly(pair, marks) {
      let isDouble = pair.family == .doubleQuote
      MarkReport(page, marks).innerPair(
        pair, isDouble ? .openSingle : .openDouble, isDouble ? .closeSingle : .closeDouble,
        to: &findings)
    }
  }

  /// Whether the paragraph of a pair goes on with a quotation that it opens anew and does not close, by the
  /// marks that open pairs.
  private func goesOn(
    _ pair: MarkPair, _ opened: Set<Int>, _ page: Page, _ marks: PageMarks
  ) -> Bool {
    let start = page.paragraph(at: marks.marks[pair.open].offset).lowerBound
    let first = marks.index(at: start)
    return first < pair.open && marks.marks[first].offset == start
      && marks.marks[first].kind == .openDouble && !opened.contains(first)
  }

  private func isCurly(_ pair: MarkPair, _ marks: PageMarks) -> Bool {
    MarkSet.curlyQuotes.contains(marks.marks[pair.open].kind)
      && MarkSet.curlyQuotes.contains(marks.marks[pair.close].kind)
  }

  /// Reports single marks with nothing around them that hold double ones; inner pairs come first.
  private func reportTurned(
    _ pairs: [MarkPair], _ page: Page, _ marks: PageMarks, to findings: inout Findings
  ) {
    guard marks.has(.openSingle), marks.has(.openDouble) else { return }
    lazy var opened = Set(pairs.map(\.open))
    var inner: [MarkPair] = []
    for pair in pairs where pair.family.isQuote && isCurly(pair, marks) {
      if pair.family == .doubleQuote {
        if pair.quoteDepth == 1 { inner.append(pair) }
        continue
      }
      let held = inner.drop { $0.open < pair.open }
      inner.removeLast(held.count)
      guard pair.quoteDepth == 0, !held.isEmpty, !goesOn(pair, opened, page, marks) else {
        continue
      }
      MarkReport(page, marks).turned(pair, holding: held, to: &findings)
    }
  }
}
