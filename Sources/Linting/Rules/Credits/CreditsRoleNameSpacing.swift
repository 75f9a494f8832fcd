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
          Separator.style(page.bytes, gap)?.hasSuffix("comma") == false,
          let style = Gap(page.bytes, gap).style
        else { return nil }
        return HabitPlace("after-role", style, gap, subject: index << 8 | min(position, 255))
      }
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
