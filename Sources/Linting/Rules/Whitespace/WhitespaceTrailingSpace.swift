internal import NewsCopy
internal import RuleFormat

/// White space that nobody sees, at the end of a line or on a line of its own.
///
/// Two spaces or more behind a line of Markdown break it there; the white space where a printed
/// line ended is the desk `wraps`'.
struct WhitespaceTrailingSpace: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let isMarkdown = page.source.format == .markdown
    var places: [PlaceReport.Place] = []
    for end in LineBreaks(page) where !end.space.isEmpty {
      guard !(isMarkdown && end.endsCopy && breaksLine(page.bytes[end.space])),
        !page.masked.touch(end.space), !page.holdsResidue(end.space),
        findings.wraps(of: page).isKept(after: end.copyEnd)
      else { continue }
      places.append(PlaceReport.Place(edit: Edit(end.space, ""), found: ""))
    }
    PlaceReport.add(places, single: "space", many: "space-many", to: &findings)
  }

  /// Whether white space at the end of a line of Markdown breaks it.
  private func breaksLine(_ space: ArraySlice<UInt8>) -> Bool {
    space.count > 1 && space.allSatisfy { $0 == UInt8(ascii: " ") }
  }
}
