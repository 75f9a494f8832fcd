internal import NewsCopy
internal import RuleFormat

/// Names in the brackets of a lead that do not say what the people are.
struct CreditsRoleMissing: HabitRule {
  let options: RuleOptions

  init(_ options: RuleOptions) {
    self.options = options
  }

  func places(on page: Page) -> [HabitPlace] {
    page.articles.enumerated().compactMap { index, article in
      guard article.lead?.marker.isLocal == true, let first = article.bracketedCredits.first,
        let names = first.range, first.names.allSatisfy(\.isPlausible)
      else { return nil }
      let habit = first.role == nil ? "names-only" : "with-role"
      return HabitPlace("roles", habit, names, subject: index)
    }
  }

  func report(
    _ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings
  ) {
    guard wanted == "with-role" else { return }
    let names = page.articles[place.subject].bracketedCredits.first?.names ?? []
    findings.add(
      place.range, "missing", ["names": names.map(\.text).joined(separator: " ")])
  }
}
