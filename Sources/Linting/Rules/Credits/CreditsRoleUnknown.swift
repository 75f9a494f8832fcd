internal import NewsCopy
internal import RuleFormat

/// Roles in a byline that are on no list, with the one that was meant.
struct CreditsRoleUnknown: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    for article in page.articles {
      for credit in article.bracketedCredits {
        if let role = credit.role, !role.isKnown { check(role, &findings) }
      }
    }
  }

  private func check(_ role: Credit.Role, _ findings: inout Findings) {
    guard let meant = HouseTerms.usualRole(nearest: role.text) else {
      findings.add(role.range, "unknown", ["role": role.text], severity: .info)
      return
    }
    let isWhole = role.range.count == role.text.utf8.count
    findings.add(
      role.range, "misspelt", ["role": role.text, "meant": meant],
      fix: isWhole ? .unsafe(role.range, meant) : nil)
  }
}
