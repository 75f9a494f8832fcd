internal import NewsCopy
internal import RuleFormat

/// A role in the brackets of a lead or of a signature that has no name: `（记者）`, `（记者 通讯员李可）`,
/// `（记者李明 通讯员）`, `（见习记者 摄影报道）`.
struct CreditsNameMissing: Rule {
  init(_ options: RuleOptions) {}

  /// Those that stand in front of names; 文/图 and 摄影报道 may follow them.
  private static let roles = ["记者", "通讯员", "实习生", "报道员"]
  /// With this in front a role alone is what some papers put in place of names: `（本报记者）`.
  private static let own = "本"

  func check(_ page: Page, _ findings: inout Findings) {
    for article in page.articles {
      if article.lead?.parenthesis?.isClosed == true { check(article.bracketedCredits, &findings) }
      if let signature = article.signature { check(signature.credits, &findings) }
    }
  }

  private func check(_ credits: [Credit], _ findings: inout Findings) {
    guard credits.allSatisfy({ $0.role != nil }) else { return }
    for credit in credits where credit.names.isEmpty {
      guard let role = credit.role, role.isKnown, Self.roles.contains(where: role.text.hasSuffix),
        credits.count > 1 || !role.text.hasPrefix(Self.own)
      else { continue }
      findings.add(role.range, "missing", ["role": role.text])
    }
  }
}
