internal import NewsCopy
internal import RuleFormat

/// The space between Chinese text and words in Latin letters: each paper keeps to having one or none.
///
/// Numbers are not looked at: newspapers set them close.
struct WhitespaceCjkLatinSpace: HabitRule {
  let options: RuleOptions

  init(_ options: RuleOptions) {
    self.options = options
  }

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(.space) || options.choice("space") == "half-space" else { return }
    let places = places(on: page)
    guard !places.isEmpty, let wanted = style(of: "space", in: findings.surveyed ?? HabitTally(places))
    else { return }
    for place in places where place.habit != wanted {
      report(place, wanted: wanted, on: page, to: &findings)
    }
  }

  func places(on page: Page) -> [HabitPlace] {
    page.blocks.filter { $0.kind == .body || $0.kind == .lead || $0.kind == .caption }
      .flatMap { LatinBorders(page.bytes, in: $0.range).gaps }
      .filter { !page.masked.touch($0) }
      .map { HabitPlace("space", $0.isEmpty ? "none" : "half-space", $0) }
  }

  func report(_ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings) {
    let edit = Edit(place.range, wanted == "none" ? "" : " ")
    findings.add(place.range, wanted, fix: Fix(.safe, [edit]))
  }
}
