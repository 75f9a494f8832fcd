internal import NewsCopy
internal import RuleFormat

/// A role in the brackets of a lead or of a signature that has no name: `（记者）`, `（记者 通讯员李可）`,
/// `（记者李明 通讯员）`, `（见习记者 摄影报道）`.
struct CreditsNameMissing: Rule {
  init(_ options: RuleOptions) {}

  /// Those that stand in front of names; 文/图 and 摄影报道 may follow them.
  private static let roles = ["记者", "通讯员", "实习生", "报道员"]
  /// With this in front roles alone are what some papers put in place of names: `（本报记者）`.
  private static let own = "本"

  func check(_ page: Page, _ findings: inout Findings) {
    for article in page.articles {
      if article.lead?.parenthesis?.isClosed == true { check(article.bracketedCredits, &findings) }
      if let signature = article.signature { check(signature.credits, &findings) }
    }
  }

  private func check(_ credits: [Credit], _ findings: inout Findings) {
    guard credits.allSatisfy({ $0.role != nil }) else { return }
    let nameless = credits.filter { $0.names.isEmpty && needsName($0) }
    guard nameless.count < credits.count || !nameless.allSatisfy(isOwn) else { return }
    for credit in nameless {
      guard let role = credit.role else { continue }
      findings.add(role.range, "missing", ["role": role.text])
    }
  }

  private func isOwn(_ credit: Credit) -> Bool {
    credit.role?.text.hasPrefix(Self.own) == true
  }

  private func needsName(_ credit: Credit) -> Bool {
    guard let role = credit.role, role.isKnown else { return false }
    return Self.roles.contains(where: role.text.hasSuffix)
  }
}
