internal import NewsCopy
internal import RuleFormat

/// White space between a role and the first of its names: `记者徐亚辉`, `记者 徐亚辉`.
struct CreditsRoleNameSpacing: HabitRule {
  let options: RuleOptions

  init(_ options: RuleOptions) {
    self.options = options
  }

  func places(on page: Page) -> [HabitPlace] {
    var places: [HabitPlace] = []
    for (index, article) in page.articles.enumerated() {
      for (position, credit) in article.bracketedCredits.enumerated() {
        guard let gap = credit.roleGap, credit.names.first?.isPlausible == true,
          let style = Separator.style(page.bytes, gap), style != "comma",
          style != "enumeration-comma",
          style != "half-space" || !page.isWrapped(article)
        else { continue }
        places.append(
          HabitPlace("after-role", style, gap, subject: index << 8 | min(position, 255)))
      }
    }
    return places
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
