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
    let headings = page.articles.flatMap(\.headings).filter { !$0.isCrosshead }
    for (index, heading) in headings.enumerated() {
      guard index + 1 == headings.count || !goesOn(heading, in: headings[index + 1], on: page),
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

  /// How far the lines of a headline differ, in scalars.
  private static let mostUneven = 2

  /// Whether a headline goes on behind the comma that parts its lines: `种下一棵树，⏎守住一片绿`.
  private func goesOn(_ line: Heading, in next: Heading, on page: Page) -> Bool {
    let (upper, lower) = (
      page.bytes.scalarCount(in: line.range), page.bytes.scalarCount(in: next.range)
    )
    let mark = page.bytes.scalar(
      endingAt: line.range.upperBound, after: line.range.lowerBound)?.scalar
    return (mark == "，" || mark == ",") && line.range.upperBound <= next.range.lowerBound
      && page.gap(after: line.range.upperBound).upperBound == next.range.lowerBound
      && abs(upper - 1 - lower) <= Self.mostUneven
  }
}
