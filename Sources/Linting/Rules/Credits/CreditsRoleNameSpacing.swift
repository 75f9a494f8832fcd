internal import NewsCopy
internal import RuleFormat

/// White space between a role and the first of its names: `记者徐亚辉`, `记者 徐亚辉`.
struct CreditsRoleNameSpacing: HabitRule {
  let options: RuleOptions

  init(_ options: RuleOptions) {
    self.options = options
  }

  func places(on page: Page) -> [HabitPlace] {
    page.articles.enumerated().flatMap { index, article in
      article.bracketedCredits.enumerated().compactMap { position, credit in
        guard let gap = credit.roleGap, credit.names.first?.isPlausible == true,
          let style = Separator.style(page.bytes, gap), !style.hasSuffix("comma"),
          style != "half-space" || !isWrapped(article, page)
        else { return nil }
        return HabitPlace("after-role", style, gap, subject: index << 8 | min(position, 255))
      }
    }
  }

  /// Whether printed lines of the lead have left spaces behind: then the one here may be another.
  private func isWrapped(_ article: Article, _ page: Page) -> Bool {
    guard let lead = article.lead, let block = article.leadBlock else { return true }
    let end = page.blocks[block].range.upperBound
    guard lead.bodyStart < end else { return false }
    return (lead.bodyStart..<end).dropFirst().dropLast().contains { offset in
      page.bytes[offset] == 0x20 && page.bytes[offset - 1] > 0x7F && page.bytes[offset + 1] > 0x7F
    }
  }

  func report(
    _ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings
  ) {
    let credits = page.articles[place.subject >> 8].bracketedCredits
    let position = place.subject & 255
    guard position < credits.count, let role = credits[position].role,
      let space = Gap.text(of: wanted)
    else { return }
    findings.add(place.range, wanted, ["role": role.text], fix: .safe(place.range, space))
  }
}
