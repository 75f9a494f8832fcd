internal import NewsCopy
internal import RuleFormat

/// Roles in a byline that are on no list, with the one that was meant, and misspelt ones in the
/// credits of pictures.
struct CreditsRoleUnknown: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    for article in page.articles {
      for credit in article.bracketedCredits {
        if let role = credit.role, !role.isKnown { check(role, &findings) }
      }
      checkMisspelt(article.bylines, &findings)
      if let signature = article.signature { checkMisspelt(signature.credits, &findings) }
      for caption in article.captions {
        if let credit = caption.credit { checkMisspelt(credit.people, &findings) }
      }
      for credit in article.closingCredits { checkMisspelt(credit.people, &findings) }
    }
  }

  /// Looks for misspelt roles where others than the known ones are no surprise.
  private func checkMisspelt(_ credits: [Credit], _ findings: inout Findings) {
    for credit in credits {
      guard let role = credit.role, !role.isKnown, let meant = HouseTerms.role(meantBy: role.text)
      else { continue }
      report(role, meant, &findings)
    }
  }

  private func check(_ role: Credit.Role, _ findings: inout Findings) {
    guard let meant = HouseTerms.role(meantBy: role.text) else {
      findings.add(role.range, "unknown", ["role": role.text], severity: .info)
      return
    }
    report(role, meant, &findings)
  }

  private func report(_ role: Credit.Role, _ meant: String, _ findings: inout Findings) {
    // The same slip is one of a word, too, and a source that names itself so is none.
    findings.mute(role.range)
    let isWhole = role.range.count == role.text.utf8.count
    findings.add(
      role.range, "misspelt", ["role": role.text, "meant": meant],
      fix: isWhole ? .unsafe(role.range, meant) : nil)
  }
}
