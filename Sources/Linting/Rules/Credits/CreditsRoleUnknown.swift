internal import NewsCopy
internal import RuleFormat

/// Roles in a byline that are on no list, with the one that was meant.
struct CreditsRoleUnknown: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    for role in page.articles.flatMap(\.bracketedCredits).compactMap(\.role) where !role.isKnown {
      guard let meant = HouseTerms.usualRole(nearest: role.text) else {
        findings.add(role.range, "unknown", ["role": role.text], severity: .info)
        continue
      }
      let isWhole = role.range.count == role.text.utf8.count
      findings.add(
        role.range, "misspelt", ["role": role.text, "meant": meant],
        fix: isWhole ? .unsafe(role.range, meant) : nil)
    }
  }
}
