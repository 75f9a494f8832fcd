internal import NewsCopy
internal import RuleFormat

/// Two different marks side by side that cannot both be meant.
struct PunctuationPunctuationConflict: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(.stops) else { return }
    for run in findings.tightMarks(of: page).stopRuns {
      let kinds = marks.marks[run].map { $0.kind.fullWidth ?? $0.kind }
      guard Set(kinds).count > 1, !kinds.allSatisfy({ $0 == .exclamation || $0 == .question }),
        let strongest = run.max(by: { rank(marks, $0) < rank(marks, $1) })
      else { continue }
      let start = marks.marks[run.lowerBound].offset
      let whole = start..<marks.marks[run.upperBound - 1].range(in: page.bytes).upperBound
      guard Surroundings(page).wordBefore(start) == .chinese else { continue }
      findings.add(
        whole, "conflict", ["marks": page.string(whole)],
        fix: .unsafe(whole, page.string(marks.marks[strongest].range(in: page.bytes))))
    }
  }

  /// The mark that ends more is kept.
  private func rank(_ marks: PageMarks, _ index: Int) -> Int {
    switch marks.marks[index].kind {
    case .pause: 0
    case .comma, .halfComma: 1
    case .colon, .halfColon: 2
    case .semicolon, .halfSemicolon: 3
    case .stop: 4
    default: 5
    }
  }
}
