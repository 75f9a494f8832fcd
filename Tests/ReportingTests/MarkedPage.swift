internal import NewsCopy
internal import Reporting
internal import RuleFormat

@testable import Linting

/// A page in which `⟦` and `⟧` mark what was found.
struct MarkedPage {
  let source: SourceText
  let ranges: [Range<Int>]

  init?(_ marked: String) {
    guard let text = MarkedText(marked) else { return nil }
    source = SourceText(text.text)
    ranges = text.ranges
  }

  /// The page with one finding for each mark.
  func report(
    path: String = "版.txt",
    rule: String = "lead/gap",
    severity: Severity = .warning,
    what: String = "甲报讯",
    fix: FixSafety? = nil,
    related: PackedRanges = []
  ) -> FileReport {
    let diagnostics = ranges.compactMap { range in
      RuleID(rule).map { id in
        Diagnostic(
          rule: id, severity: severity, range: range, message: "gap",
          pieces: [Diagnostic.Piece(name: "what", text: what)],
          fix: fix.map { Fix($0, [Edit(range, "")]) }, related: related)
      }
    }
    return FileReport(
      path: path, source: source, diagnostics: diagnostics,
      characters: source.pageRanges.reduce(0) {
        $0 + PageParser().page(at: $1.lowerBound, of: source).characterCount
      })
  }
}
