internal import NewsCopy
internal import RuleFormat

/// Radicals, compatibility forms and small marks in place of the characters they look like.
struct WhitespaceCompatChar: Rule {
  private let forms = CompatibilityForms()

  init(_ options: RuleOptions) {}

  /// What follows a radical that is spoken of: ⺮字头, ⺡旁.
  private static let talk = ScalarSet("字旁部头底框")

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(.compatibility) else { return }
    let places = marks.marks.compactMap { mark -> PlaceReport.Place? in
      guard mark.kind == .compatibility else { return nil }
      return place(mark.range(in: page.bytes), page)
    }
    PlaceReport.add(places, single: "character", many: "throughout", to: &findings)
  }

  private func place(_ range: Range<Int>, _ page: Page) -> PlaceReport.Place? {
    let text = Surroundings(page)
    guard !page.masked.touch(range), let found = text.scalar(after: range.lowerBound),
      let wanted = forms.ordinary(for: found),
      text.scalar(after: range.upperBound).map(Self.talk.contains) != true
        || text.before(range.lowerBound) == .chinese
    else { return nil }
    return PlaceReport.Place(edit: Edit(range, String(wanted)), found: String(found))
  }
}
