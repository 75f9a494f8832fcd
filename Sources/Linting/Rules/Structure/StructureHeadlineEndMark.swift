internal import NewsCopy
internal import RuleFormat

/// A line of an article's head that ends in a full stop, a comma or another mark within sentences.
///
/// Question marks, exclamation marks, ellipses, closing quotation marks and the colon after a
/// kicker are usual at the end of a heading.
struct StructureHeadlineEndMark: Rule {
  init(_ options: RuleOptions) {}

  /// Longer lines are paragraphs that somebody marked as headings, in scalars.
  private static let longest = 48

  func check(_ page: Page, _ findings: inout Findings) {
    for heading in page.articles.lazy.flatMap(\.headings) where !heading.isCrosshead {
      guard
        let (mark, start) = page.bytes.scalar(
          endingAt: heading.range.upperBound, after: heading.range.lowerBound),
        mark == "。" || mark == "｡" || mark.pausesSentence,
        page.bytes.scalarCount(in: heading.range) <= Self.longest,
        !ScalarEdges(page.bytes, heading.range.lowerBound..<start).endsSentence
      else { continue }
      let range = start..<heading.range.upperBound
      findings.add(range, "end-mark", ["mark": page.string(range)], fix: .unsafe(range, ""))
    }
  }
}
