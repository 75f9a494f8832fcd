internal import NewsCopy
internal import RuleFormat

/// Words that should not stand where they do, with or without what should.
///
/// Where several words of the rule overlap, the longest one counts.
struct SubstitutionRule: Rule {
  private let entries: WordTable
  private let message: String
  private let fix: FixSafety?

  init(_ table: String, of sheet: RuleSheet) {
    entries = WordTable(table)
    message = sheet.usualMessage
    fix = sheet.fix
  }

  var table: WordTable? { entries }

  func check(_ page: Page, _ findings: inout Findings) {
    guard !findings.hits.isEmpty else { return }
    let context = ContextCheck(page)
    var accepted: [WordHit] = []
    for hit in findings.hits where context.holds(hit.word, of: entries, at: hit.range) {
      guard let last = accepted.last, last.range.upperBound > hit.range.lowerBound else {
        accepted.append(hit)
        continue
      }
      if last.range.count < hit.range.count { accepted[accepted.count - 1] = hit }
    }
    for hit in accepted { report(hit, on: page, to: &findings) }
  }

  private func report(_ hit: WordHit, on page: Page, to findings: inout Findings) {
    let replacements = entries.texts(of: hit.word, field: 1)
    var repair: Fix?
    if let fix, let text = replacements.first, replacements.count == 1 {
      repair = Fix(fix, [Edit(hit.range, text)])
    }
    findings.add(
      hit.range, message,
      ["found": page.string(hit.range), "to": replacements.joined(separator: "”或“")], fix: repair)
  }
}
