internal import NewsCopy
internal import RuleFormat

/// What stands between the names of one role.
///
/// A comma is never right there. Names without anything between them are only pointed out: where
/// one ends and the next begins is for people to say.
struct CreditsNameSeparator: HabitRule {
  let options: RuleOptions

  init(_ options: RuleOptions) {
    self.options = options
  }

  private static let option = "between-names"
  private static let rightStyles = ["half-space", "full-space", "enumeration-comma"]

  func places(on page: Page) -> [HabitPlace] {
    var places: [HabitPlace] = []
    for article in page.articles {
      for credit in article.bracketedCredits { add(credit, page, to: &places) }
      guard let signature = article.signature else { continue }
      for credit in signature.credits { add(credit, page, to: &places) }
    }
    return places
  }

  private func add(_ credit: Credit, _ page: Page, to places: inout [HabitPlace]) {
    for index in credit.names.indices.dropFirst() {
      let (left, right) = (credit.names[index - 1], credit.names[index])
      guard left.isPlausible, right.isPlausible, !isMisspeltRole(left),
        left.range.upperBound <= right.range.lowerBound
      else { continue }
      let gap = left.range.upperBound..<right.range.lowerBound
      guard let style = Separator.style(page.bytes, gap),
        style != "comma" || left.beginsWithSurname && right.beginsWithSurname
      else { continue }
      places.append(HabitPlace(Self.option, style, gap))
    }
  }

  /// Whether what was read as a name is a role with a wrong character, which another rule tells.
  private func isMisspeltRole(_ name: Credit.Name) -> Bool {
    HouseTerms.usualRole(nearest: name.text) != nil
  }

  func check(_ page: Page, _ findings: inout Findings) {
    let places = places(on: page)
    guard !places.isEmpty else { return }
    let tally = findings.surveyed ?? HabitTally(places)
    let style = style(of: Self.option, in: tally)
    let habit = style.flatMap { Self.rightStyles.contains($0) ? $0 : nil }
    for place in places {
      let fallback = place.habit == "comma" ? options.house(Self.option) : place.habit
      guard let wanted = habit ?? fallback, wanted != place.habit || place.habit == "none"
      else { continue }
      report(place, wanted: wanted, on: page, to: &findings)
    }
  }

  func report(
    _ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings
  ) {
    if place.habit == "none" {
      findings.add(place.range, "run-together", severity: .hint)
    } else if let text = Separator.text(of: wanted) {
      findings.add(place.range, wanted, fix: .safe(place.range, text))
    }
  }
}
