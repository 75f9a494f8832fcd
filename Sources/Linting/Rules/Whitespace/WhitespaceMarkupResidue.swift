internal import NewsCopy
internal import RuleFormat

/// Names of characters and tags of web pages in plain text: `&nbsp;`, `<br/>`.
struct WhitespaceMarkupResidue: Rule {
  init(_ options: RuleOptions) {}

  let words = [
    "&nbsp;", "&ldquo;", "&rdquo;", "&lsquo;", "&rsquo;", "&mdash;", "&hellip;", "&middot;",
    "&emsp;", "&ensp;", "&quot;", "&amp;", "&lt;", "&gt;", "<br>", "<br/>", "<br />", "<p>",
    "</p>", "</div>", "</span>", "</strong>", "</a>",
  ]

  /// So far before a tag Chinese text stands where it is no code.
  private static let reach = 3

  func check(_ page: Page, _ findings: inout Findings) {
    guard page.source.format != .markdown else { return }
    let text = Surroundings(page)
    for word in findings.words {
      let isInChinese =
        text.hasHan(shortlyBefore: word.lowerBound, within: Self.reach)
        || text.wordAfter(word.upperBound) == .chinese
      guard isInChinese else { continue }
      findings.add(word, "residue", ["found": page.string(word)])
    }
  }
}
