internal import NewsCopy
internal import RuleFormat

/// Reports a mark that has lost its partner.
struct FaultReport {
  private let page: Page
  private let marks: [Mark]

  init(_ page: Page, _ marks: PageMarks) {
    self.page = page
    self.marks = marks.marks
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
      let wanted = mark.kind.closing ?? mark.kind.opening
      guard let wanted = wanted?.text else { return }
      findings.add(
        range, "reversed", ["mark": found, "partner": wanted], fix: .unsafe(range, wanted))
    case .odd: findings.add(range, "odd", ["mark": found])
    case .unsure: return
    }
  }
}
