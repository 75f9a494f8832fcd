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
        isInText(run, marks, page), let kept = KeptMark(of: run, marks, on: page)
      else { continue }
      let end = marks.marks[run.upperBound - 1].range(in: page.bytes).upperBound
      let whole = marks.marks[run.lowerBound].offset..<end
      let mark = page.string(marks.marks[kept.index].range(in: page.bytes))
      findings.add(
        whole, kept.isOpen ? "open" : "conflict", ["marks": page.string(whole)],
        fix: .unsafe(whole, mark))
    }
  }

  /// So many characters back a Chinese one shows that a clause is Chinese.
  private static let clause = 16

  /// Whether marks stand in Chinese text; code has others side by side.
  ///
  /// Behind a number, letters or a symbol a full-width mark shows it, or Chinese text on both sides:
  /// 3.9%，；第二产业.
  private func isInText(_ run: Range<Int>, _ marks: PageMarks, _ page: Page) -> Bool {
    let text = Surroundings(page)
    let start = marks.marks[run.lowerBound].offset
    let last = marks.marks[run.upperBound - 1]
    guard let before = text.scalar(before: start), !before.opens || before.closes else {
      return false
    }
    if text.wordBefore(start) == .chinese { return true }
    // `AT&T;、` has the end of a code, and `1、：` the number of a point.
    let first = marks.marks[run.lowerBound].kind
    guard !before.isGap, first != .halfSemicolon || !before.isLatin,
      first != .pause || !before.isDigit
    else { return false }
    if marks.marks[run].contains(where: { $0.kind.fullWidth == nil }) { return true }
    return !before.isDigit && text.after(last.offset + 1) == .chinese
      && text.hasHan(shortlyBefore: start, within: Self.clause)
  }
}
