internal import RuleFormat
internal import Rulebook

/// Prints what a run came to: counts by desk or by rule, and what can be fixed.
struct SummaryPrinter {
  let summary: RunSummary
  let language: Language

  /// Files, characters, findings by desk, fixes, and the files that could not be checked.
  func printSummary(to text: inout TerminalText) {
    let total = summary.total
    let checked = Labels.checked(files: summary.files, characters: summary.characters)
    let outcome =
      total.findings > 0
      ? Labels.found(total.findings)
      : summary.takesStock || !summary.failures.isEmpty ? Labels.saysNoMore : Labels.foundNothing
    text.add(checked.text(in: language))
    text.add(outcome.text(in: language))
    text.endLine()
    for line in deskTable.lines(indent: 2) { text.add(line + "\n") }
    if total.safeFixes > 0 { printLine(Labels.safeFixes(total.safeFixes), to: &text) }
    if total.unsafeFixes > 0 { printLine(Labels.unsafeFixes(total.unsafeFixes), to: &text) }
    printFailures(to: &text)
  }

  private func printFailures(to text: inout TerminalText) {
    guard !summary.failures.isEmpty else { return }
    printLine(Labels.unreadable(summary.unreadable), to: &text)
    for failure in summary.failures {
      text.addSpaces(2)
      text.addVisible(failure.sentence.text(in: language))
      text.endLine()
    }
  }

  /// A line per rule: how often it found something, how much of that can be fixed.
  func printStatistics(_ book: Rulebook, to text: inout TerminalText) {
    guard !summary.byRule.isEmpty else { return }
    var table = TextTable([.right, .right, .left, .left, .left])
    let titles = [
      Labels.findings, Labels.fixable, Labels.severityTitle, Labels.rule, Labels.title,
    ]
    table.add(titles.map { $0.text(in: language) })
    for (rule, tally) in summary.byRule {
      let title = book.sheet(rule)?.title.text(in: language) ?? ""
      let row = [String(tally.findings), String(tally.safeFixes), severities(of: tally)]
      table.add(row + [rule.description, title])
    }
    for line in table.lines() { text.add(line + "\n") }
  }

  /// The severities a rule's findings have, the gravest first.
  private func severities(of tally: FindingTally) -> String {
    Severity.allCases.reversed().filter { tally[$0] > 0 }
      .map { Labels.severity($0).text(in: language) }.joined(separator: " ")
  }

  private var deskTable: TextTable {
    let used = Severity.allCases.reversed().filter { summary.total[$0] > 0 }
    var table = TextTable([.left] + used.map { _ in .right })
    for (desk, tally) in summary.byDesk {
      let counts = used.map { severity in
        tally[severity] == 0
          ? "" : "\(Labels.severity(severity).text(in: language)) \(tally[severity])"
      }
      table.add([desk.title.text(in: language)] + counts)
    }
    return table
  }

  private func printLine(_ label: Bilingual, to text: inout TerminalText) {
    text.add(label.text(in: language))
    text.endLine()
  }
}
