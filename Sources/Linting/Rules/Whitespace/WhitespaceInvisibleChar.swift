internal import NewsCopy
internal import RuleFormat

/// Characters that nobody sees, spaces that only look like one, and line breaks that text files don't know.
struct WhitespaceInvisibleChar: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    let text = Surroundings(page)
    if marks.has(.invisible) {
      let places = marks.marks.compactMap { mark in
        mark.kind == .invisible && isStray(mark.range(in: page.bytes), text)
          ? place(mark.range(in: page.bytes), "", page) : nil
      }
      PlaceReport.add(places, single: "invisible", many: "invisible-many", to: &findings)
    }
    if marks.has(.oddSpace) {
      let places = marks.marks.compactMap { mark in
        mark.kind == .oddSpace && !text.isResidue(mark.range(in: page.bytes))
          ? place(mark.range(in: page.bytes), " ", page) : nil
      }
      PlaceReport.add(
        places, single: "space", many: "space-many", severity: .info, to: &findings)
    }
    if marks.has(.oddBreak) {
      let ordinary = lineBreak(of: page)
      let places = marks.marks.compactMap { mark in
        mark.kind == .oddBreak && !text.isResidue(mark.range(in: page.bytes))
          ? place(mark.range(in: page.bytes), ordinary, page) : nil
      }
      PlaceReport.add(places, single: "break", many: "break-many", to: &findings)
    }
  }

  /// How the lines of a page end.
  private func lineBreak(of page: Page) -> String {
    LineBreaks(page).first { !$0.range.isEmpty }.map { page.string($0.range) } ?? "\n"
  }

  private func place(_ range: Range<Int>, _ wanted: String, _ page: Page) -> PlaceReport.Place? {
    guard !page.masked.touch(range),
      let scalar = page.bytes.scalar(at: range.lowerBound, before: range.upperBound)?.scalar
    else { return nil }
    let code = String(scalar.value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, 4 - code.count))
    return PlaceReport.Place(edit: Edit(range, wanted), found: "U+" + zeros + code)
  }

  /// Whether it joins nothing: pictographs and scripts that join their letters need joiners and
  /// marks of direction, and garbled text is read again with its own encoding.
  private func isStray(_ range: Range<Int>, _ text: Surroundings) -> Bool {
    if text.isResidue(range) { return false }
    if text.scalar(after: range.lowerBound) == "\u{FE0F}" {
      return text.scalar(before: range.lowerBound)?.isHan == true
    }
    let around = [text.scalar(before: range.lowerBound), text.scalar(after: range.upperBound)]
    return !around.contains { scalar in
      guard let value = scalar?.value else { return false }
      return 0x0590...0x1FFF ~= value || 0x2600...0x27BF ~= value || value == 0xFE0F
        || value >= 0x1F000 && value < 0x20000
    }
  }
}
