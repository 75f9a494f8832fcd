internal import NewsCopy
internal import RuleFormat

/// The word that says what was done for a picture, misspelt or twice: `单位共图`, `程功 摄 摄`.
struct CreditsPictureWork: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    for article in page.articles {
      for caption in article.captions {
        if let credit = caption.credit { check(credit, page, &findings) }
      }
      for credit in article.closingCredits { check(credit, page, &findings) }
    }
  }

  private func check(
    _ credit: Caption.PictureCredit, _ page: Page, _ findings: inout Findings
  ) {
    guard let work = credit.work else { return }
    let text = page.string(work)
    if let meant = Credit.misspeltWorks[text] {
      findings.add(work, "misspelt", ["work": text, "meant": meant], fix: .unsafe(work, meant))
    }
    let gap = page.gap(before: work.lowerBound)
    guard
      page.bytes.hasBytes(
        Array(text.utf8), at: gap.lowerBound - work.count, before: gap.lowerBound),
      gap.lowerBound - work.count > credit.range.lowerBound
    else { return }
    let second = gap.lowerBound..<work.upperBound
    findings.add(work, "doubled", ["work": text], fix: .unsafe(second, ""))
  }
}
