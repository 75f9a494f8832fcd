internal import NewsCopy
internal import RuleFormat

/// Radicals, compatibility forms and small marks in place of the characters they look like.
///
/// Between digits a small comma or colon is the mark of a number or a time, which is half-width.
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
    let small = places.filter(\.isSmallMark)
    PlaceReport.add(small, single: "mark", many: "marks", to: &findings)
    guard small.count < places.count else { return }
    PlaceReport.add(
      places.filter { !$0.isSmallMark }, single: "character", many: "throughout", to: &findings)
  }

  private func place(_ range: Range<Int>, _ page: Page) -> PlaceReport.Place? {
    let text = Surroundings(page)
    guard !page.masked.touch(range), let found = text.scalar(after: range.lowerBound),
      let wanted = forms.ordinary(for: found),
      text.scalar(after: range.upperBound).map(Self.talk.contains) != true
        || text.before(range.lowerBound) == .chinese,
      !isQuotedAlone(range, text)
    else { return nil }
    let mark = Self.insideNumbers[found].flatMap { isInNumber(range, page) ? $0 : nil }
    return PlaceReport.Place(edit: Edit(range, String(mark ?? wanted)), found: String(found))
  }

  /// Whether a radical is spoken of: `“竹”作偏旁写作“⺮”`.
  private func isQuotedAlone(_ range: Range<Int>, _ text: Surroundings) -> Bool {
    text.scalar(before: range.lowerBound) == "“" && text.scalar(after: range.upperBound) == "”"
  }

  /// The marks inside numbers and times for small ones: 3﹐500, 14﹕00.
  private static let insideNumbers: [Unicode.Scalar: Unicode.Scalar] = ["﹐": ",", "﹕": ":"]

  /// Whether digits stand directly on both sides.
  private func isInNumber(_ range: Range<Int>, _ page: Page) -> Bool {
    let before = page.bytes.scalar(endingAt: range.lowerBound, after: page.range.lowerBound)
    let after = page.bytes.scalar(at: range.upperBound, before: page.range.upperBound)
    return before?.scalar.isDigit == true && after?.scalar.isDigit == true
  }
}

extension PlaceReport.Place {
  /// Whether a small form of a mark stands there.
  fileprivate var isSmallMark: Bool {
    found.unicodeScalars.allSatisfy { 0xFE50...0xFE6F ~= $0.value }
  }
}
