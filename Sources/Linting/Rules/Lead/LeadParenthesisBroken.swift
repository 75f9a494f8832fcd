internal import NewsCopy
internal import RuleFormat

/// A byline in brackets that a paragraph break cuts, or that never closes.
///
/// A cut byline is joined again, unless it is a printed line that ends in it; a missing bracket is left
/// to the editor, since only the desk knows where the names end.
struct LeadParenthesisBroken: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    for article in page.articles {
      guard let lead = article.lead, let parenthesis = lead.parenthesis else { continue }
      if !parenthesis.isClosed {
        findings.add(parenthesis.range, "unclosed", ["marker": lead.marker.text])
      } else if parenthesis.isBroken, let block = article.leadBlock {
        reportBreak(in: lead, parenthesis.range, after: block, on: page, to: &findings)
      }
    }
  }

  private func reportBreak(
    in lead: Lead, _ parenthesis: Range<Int>, after block: Int, on page: Page,
    to findings: inout Findings
  ) {
    guard page.blocks.indices.contains(block + 1) else { return }
    let gap = page.blocks[block].range.upperBound..<page.blocks[block + 1].range.lowerBound
    guard !findings.wraps(of: page).endsLine(at: gap.lowerBound) else { return }
    let start = lead.credits.compactMap(\.range).last { $0.lowerBound < gap.lowerBound }
    // Two that are whole on both sides of the break keep their distance.
    let names = lead.credits.flatMap(\.names).map(\.range)
    let roles = lead.credits.compactMap { $0.role?.range }
    let isBetween =
      names.contains { $0.upperBound == gap.lowerBound }
      && (names + roles).contains { $0.lowerBound == gap.upperBound }
    findings.add(
      (start?.lowerBound ?? parenthesis.lowerBound)..<parenthesis.upperBound, "cut",
      ["marker": lead.marker.text],
      fix: .unsafe(gap, isBetween ? " " : ""))
  }
}
