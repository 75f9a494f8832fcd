internal import NewsCopy
internal import RuleFormat

/// Full-width letters and digits, with the point and the per cent sign of numbers.
struct WhitespaceFullwidthAlnum: Rule {
  init(_ options: RuleOptions) {}

  private static let wide = MarkSet(.wideAlphanumeric, .widePercent, .wideStop)

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(Self.wide) else { return }
    var places: [PlaceReport.Place] = []
    var signs: [PlaceReport.Place] = []
    var index = 0
    while index < marks.marks.count {
      let start = index
      while index < marks.marks.count, isWide(marks.marks[index], page),
        index == start || marks.isTight(index, in: page.bytes)
      {
        index += 1
      }
      guard index > start else {
        index += 1
        continue
      }
      let run = marks.marks[start..<index]
      guard let place = place(run, page) else { continue }
      if run.contains(where: { $0.kind == .wideAlphanumeric }) {
        places.append(place)
      } else {
        signs.append(place)
      }
    }
    PlaceReport.add(places, single: "letters", many: "letters-many", to: &findings)
    PlaceReport.add(signs, single: "letters", many: "letters-many", severity: .info, to: &findings)
  }

  /// Whether a mark is a letter, a digit, or a sign of a number.
  private func isWide(_ mark: Mark, _ page: Page) -> Bool {
    guard Self.wide.contains(mark.kind) else { return false }
    if mark.kind == .wideAlphanumeric { return true }
    let text = Surroundings(page)
    let follows = text.before(mark.offset) == .digit
    return follows && (mark.kind == .widePercent || text.after(mark.offset + 3) == .digit)
  }

  private func place(_ run: ArraySlice<Mark>, _ page: Page) -> PlaceReport.Place? {
    guard let first = run.first, let last = run.last else { return nil }
    let range = first.offset..<last.range(in: page.bytes).upperBound
    guard !page.masked.touch(range) else { return nil }
    let found = page.string(range)
    var wanted = String.UnicodeScalarView()
    for scalar in found.unicodeScalars {
      wanted.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
    }
    return PlaceReport.Place(edit: Edit(range, String(wanted)), found: found)
  }
}
