internal import NewsCopy
internal import RuleFormat

/// A role in the brackets of a lead that has no name, where another one has: `（记者 通讯员李可）`.
struct CreditsNameMissing: Rule {
  init(_ options: RuleOptions) {}

  /// Those that stand in front of names; 文/图 and 摄影报道 may follow them.
  private static let roles = ["记者", "通讯员", "实习生", "通信员", "报道员"]

  func check(_ page: Page, _ findings: inout Findings) {
    for article in page.articles where article.lead?.parenthesis?.isClosed == true {
      let credits = article.bracketedCredits
      guard credits.allSatisfy({ $0.role != nil }), credits.contains(where: { !$0.names.isEmpty })
      else { continue }
      for credit in credits where credit.names.isEmpty {
        guard let role = credit.role, role.isKnown, Self.roles.contains(where: role.text.hasSuffix)
        else { continue }
        findings.add(role.range, "missing", ["role": role.text])
      }
    }
  }
}
