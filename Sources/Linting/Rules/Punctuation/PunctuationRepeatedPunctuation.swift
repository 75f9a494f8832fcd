internal import NewsCopy
internal import RuleFormat

/// The same mark twice; exclamation and question marks more than three times.
///
/// Of more than three shouts of one kind one was meant or three; the repair leaves one and asks.
struct PunctuationRepeatedPunctuation: Rule {
  init(_ options: RuleOptions) {}

  /// Exclamation and question marks may be set side by side up to three.
  private static let mostShouts = 3

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(.stops) else { return }
    for run in findings.tightMarks(of: page).stopRuns {
      let kinds = marks.marks[run].map { $0.kind.fullWidth ?? $0.kind }
      let isShout = kinds.allSatisfy { $0 == .exclamation || $0 == .question }
      guard let first = kinds.first, isShout || kinds.allSatisfy({ $0 == first }) else { continue }
      // Three full stops stand for an ellipsis, which is another rule's.
      guard kinds.count > (isShout ? Self.mostShouts : 1), first != .stop || kinds.count == 2,
        isInText(marks.marks[run.lowerBound], page)
      else { continue }
      let isOneKind = kinds.allSatisfy { $0 == first }
      let kept = run.lowerBound + (isOneKind ? 1 : Self.mostShouts)
      let end = marks.marks[run.upperBound - 1].range(in: page.bytes).upperBound
      let extra = marks.marks[kept].offset..<end
      findings.add(
        marks.marks[run.lowerBound].offset..<end, isShout ? "shouts" : "repeated",
        ["mark": page.string(marks.marks[run.lowerBound].range(in: page.bytes))],
        fix: isShout ? .unsafe(extra, "") : .safe(extra, ""))
    }
  }

  /// Whether a mark is Chinese, or Chinese text goes before: code has `::` and `;;`.
  private func isInText(_ mark: Mark, _ page: Page) -> Bool {
    mark.kind.fullWidth == nil || Surroundings(page).wordBefore(mark.offset) == .chinese
  }
}
