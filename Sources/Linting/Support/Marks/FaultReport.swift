internal import NewsCopy
internal import RuleFormat

/// Reports marks that have lost their partners.
struct FaultReport {
  /// A page with more faults is no copy, and has one finding.
  private static let mostSingle = 500

  private let page: Page
  private let marks: [Mark]
  private let report: MarkReport

  init(_ page: Page, _ marks: PageMarks) {
    self.page = page
    self.marks = marks.marks
    report = MarkReport(page, marks)
  }

  /// Adds a finding for each fault, or one for all.
  func add(_ faults: some Collection<PairFault>, to findings: inout Findings) {
    let places = faults.lazy.map { marks[$0.mark].range(in: page.bytes) }
    let count = faults.count
    guard count > Self.mostSingle, let first = places.first else {
      for fault in faults { add(fault, to: &findings) }
      return
    }
    findings.add(
      first, "many", ["count": String(count), "mark": page.string(first)],
      related: PackedRanges(places.dropFirst()))
  }

  /// Adds one finding; straight marks that cannot be decided are another rule's.
  private func add(_ fault: PairFault, to findings: inout Findings) {
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
