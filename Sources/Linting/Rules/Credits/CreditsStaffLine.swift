internal import NewsCopy
internal import RuleFormat

/// White space in the line that names who made the page: behind the colons and between the entries.
struct CreditsStaffLine: HabitRule {
  let options: RuleOptions

  init(_ options: RuleOptions) {
    self.options = options
  }

  func places(on page: Page) -> [HabitPlace] {
    let colons = page.staff.compactMap { colon($0, page) }
    let gaps = zip(page.staff, page.staff.dropFirst()).compactMap { gap($0, $1, page) }
    return (colons + gaps).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func colon(_ entry: StaffEntry, _ page: Page) -> HabitPlace? {
    let solid = SolidText(page.bytes, in: entry.separator)
    guard solid.count == 1, solid[0]?.isColon == true else { return nil }
    let mark = solid.bytes(0..<1)
    guard let before = Gap(page.bytes, entry.separator.lowerBound..<mark.lowerBound).style,
      let after = Gap(page.bytes, mark.upperBound..<entry.separator.upperBound).style
    else { return nil }
    let habit =
      switch (before, after) {
      case ("none", "none"): "tight"
      case ("none", "half-space"): "space-after"
      default: "other"
      }
    return HabitPlace("colon", habit, entry.separator)
  }

  private func gap(_ left: StaffEntry, _ right: StaffEntry, _ page: Page) -> HabitPlace? {
    guard let name = left.names.last, name.range.upperBound <= right.role.range.lowerBound
    else { return nil }
    let gap = name.range.upperBound..<right.role.range.lowerBound
    return Separator.style(page.bytes, gap).map { HabitPlace("entries", $0, gap) }
  }

  func report(
    _ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings
  ) {
    guard place.option == "colon" else {
      guard let space = Gap.text(of: wanted) else { return }
      findings.add(place.range, "entries-\(wanted)", fix: .safe(place.range, space))
      return
    }
    let mark = SolidText(page.bytes, in: place.range)
    guard wanted != "other" else { return }
    let space = wanted == "tight" ? "" : " "
    findings.add(
      place.range, "colon-\(wanted)", fix: .safe(place.range, mark.string(0..<mark.count) + space))
  }
}
