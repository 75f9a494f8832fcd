internal import NewsCopy
internal import RuleFormat

/// What stands between the people of one role and the next role: `林婷玉 通讯员安磊`.
struct CreditsRoleSeparator: HabitRule {
  let options: RuleOptions

  init(_ options: RuleOptions) {
    self.options = options
  }

  func places(on page: Page) -> [HabitPlace] {
    var places: [HabitPlace] = []
    for (index, article) in page.articles.enumerated() {
      let credits = article.bracketedCredits
      for right in credits.indices.dropFirst() {
        guard let place = place(credits[right - 1], credits[right], page, subject: index) else {
          continue
        }
        places.append(place)
      }
    }
    return places
  }

  private func place(
    _ left: Credit, _ right: Credit, _ page: Page, subject: Int
  ) -> HabitPlace? {
    guard left.roleGap != nil, right.roleGap != nil, let role = right.role,
      let name = left.names.last, name.isPlausible,
      name.range.upperBound <= role.range.lowerBound
    else { return nil }
    let gap = name.range.upperBound..<role.range.lowerBound
    return Separator.style(page.bytes, gap).map {
      HabitPlace("between-roles", $0, gap, subject: subject)
    }
  }

  func report(
    _ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings
  ) {
    guard let brackets = page.articles[place.subject].lead?.parenthesis,
      let text = Separator.text(
        of: wanted, halfWidth: page.bytes[brackets.range.lowerBound] == UInt8(ascii: "("))
    else { return }
    findings.add(place.range, wanted, fix: .safe(place.range, text))
  }
}
