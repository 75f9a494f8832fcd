internal import NewsCopy
internal import RuleFormat

/// Who stands first, the paper's reporters or its correspondents.
///
/// Where trainees stand is each paper's own affair.
struct CreditsRoleOrder: HabitRule {
  let options: RuleOptions

  init(_ options: RuleOptions) {
    self.options = options
  }

  func places(on page: Page) -> [HabitPlace] {
    page.articles.enumerated().compactMap { index, article in
      let credits = article.bracketedCredits
      guard credits.count > 1,
        let reporter = credits.firstIndex(where: { isReporter($0) }),
        let correspondent = credits.firstIndex(where: { isCorrespondent($0) }),
        let first = credits[min(reporter, correspondent)].range,
        let second = credits[max(reporter, correspondent)].range,
        first.upperBound <= second.lowerBound
      else { return nil }
      let habit = reporter < correspondent ? "reporter-first" : "correspondent-first"
      return HabitPlace(
        "order", habit, first.lowerBound..<second.upperBound, subject: index)
    }
  }

  private static let reporter = Array("记者".utf8)
  private static let correspondent = Array("通讯员".utf8)
  /// Reporters whose place is each paper's own affair.
  private static let others = ["实习记者", "见习记者", "特约记者"].map { Array($0.utf8) }

  private func isReporter(_ credit: Credit) -> Bool {
    guard let role = credit.role?.text, credit.roleGap != nil else { return false }
    return role.ends(with: Self.reporter) && !Self.others.contains { role.ends(with: $0) }
  }

  private func isCorrespondent(_ credit: Credit) -> Bool {
    guard let role = credit.role?.text, credit.roleGap != nil else { return false }
    return role.ends(with: Self.correspondent)
  }

  func report(
    _ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings
  ) {
    findings.add(
      place.range, wanted, fix: swap(page.articles[place.subject].bracketedCredits, page))
  }

  /// The two change places, with what stands between them kept; more than two are for people to sort.
  private func swap(_ credits: [Credit], _ page: Page) -> Fix? {
    guard credits.count == 2, let first = credits[0].range, let second = credits[1].range,
      !page.bytes[first.lowerBound..<second.upperBound].contains(where: { $0 == 0x0A })
    else { return nil }
    return Fix(.unsafe, [Edit(first, page.string(second)), Edit(second, page.string(first))])
  }
}
