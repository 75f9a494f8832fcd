import Linting
import NewsCopy
import RuleFormat
import Rulebook

/// What must hold of every finding.
enum PropertyFindings {
  /// What does not hold of the findings of one page; empty where all is well.
  static func faults(of found: [Diagnostic], on page: Page) -> [String] {
    found.flatMap { diagnostic in
      faults(of: diagnostic, on: page).map { "\(diagnostic.rule): \($0)" }
    }
  }

  private static func faults(of diagnostic: Diagnostic, on page: Page) -> [String] {
    var ranges = PropertyRanges(page.bytes, page: page.range)
    ranges.inside(diagnostic.range, "range")
    for range in diagnostic.related { ranges.inside(range, "related") }
    if let fix = diagnostic.fix {
      ranges.claim(!fix.edits.isEmpty, "a fix without edits")
      ranges.apart(fix.edits.map(\.range), "edit")
    }
    let sheet = Rulebook.builtin.sheet(diagnostic.rule)
    let message = sheet?.messages.first { $0.key == diagnostic.message }
    ranges.claim(message != nil, "there is no message “\(diagnostic.message)”")
    let given = Set(diagnostic.pieces.map(\.name))
    for piece in MessageTemplate(message?.text.chinese ?? "").pieces {
      ranges.claim(given.contains(piece), "the piece “\(piece)” of the message is missing")
    }
    return ranges.faults
  }
}
