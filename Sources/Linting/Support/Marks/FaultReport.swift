internal import NewsCopy
internal import RuleFormat

/// Reports a mark that has lost its partner.
struct FaultReport {
  private let page: Page
  private let marks: [Mark]
  private let report: MarkReport

  init(_ page: Page, _ marks: PageMarks) {
    self.page = page
    self.marks = marks.marks
    report = MarkReport(page, marks)
  }

  /// Adds one finding; straight marks that cannot be decided are another rule's.
  func add(_ fault: PairFault, to findings: inout Findings) {
    let mark = marks[fault.mark]
    let range = mark.range(in: page.bytes)
    let found = page.string(range)
    switch fault.kind {
    case .missingClose:
      findings.add(
        range, "missing-close", ["mark": found, "partner": mark.kind.closing?.text ?? ""])
    case .missingOpen:
      findings.add(
        range, "missing-open", ["mark": found, "partner": mark.kind.opening?.text ?? ""])
    case .reversed:
      guard let wanted = mark.kind.closing ?? mark.kind.opening else { return }
      if let partner = fault.partner {
        let pair = MarkPair(
          open: fault.mark, close: partner, family: fault.family, quoteDepth: 0,
          isInsideAlike: false)
        report.pair(pair, wanted, mark.kind, "reversed-pair", .unsafe, to: &findings)
      } else {
        findings.add(
          range, "reversed", ["mark": found, "partner": wanted.text],
          fix: .unsafe(range, wanted.text))
      }
    case .odd: findings.add(range, "odd", ["mark": found])
    case .unsure: return
    }
  }
}
