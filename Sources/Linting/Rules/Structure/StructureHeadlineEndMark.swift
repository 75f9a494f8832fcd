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
      guard
        let (mark, start) = page.bytes.scalar(
          endingAt: heading.range.upperBound, after: heading.range.lowerBound),
        mark == "。" || mark == "｡" || mark.pausesSentence,
        page.bytes.scalarCount(in: heading.range) <= Self.longest,
        !ScalarEdges(page.bytes, heading.range.lowerBound..<start).endsSentence
      else { continue }
      let next = index + 1 < headings.count ? headings[index + 1] : nil
      if mark == "，" || mark == ",",
        goesOn(
          heading.range.lowerBound..<start, endingAt: heading.range.upperBound, in: next, on: page)
      {
        continue
      }
      let range = start..<heading.range.upperBound
      findings.add(range, "end-mark", ["mark": page.string(range)], fix: .unsafe(range, ""))
    }
  }

  /// How far the lines of a headline differ, in scalars.
  private static let mostUneven = 2

  /// Whether a headline goes on behind the comma that parts its lines: `种下一棵树，⏎守住一片绿`.
  private func goesOn(
    _ text: Range<Int>, endingAt end: Int, in next: Heading?, on page: Page
  ) -> Bool {
    guard let next, page.gap(after: end).upperBound == next.range.lowerBound else { return false }
    let (upper, lower) = (
      page.bytes.scalarCount(in: text), page.bytes.scalarCount(in: next.range)
    )
    return abs(upper - lower) <= Self.mostUneven
  }
}
