internal import NewsCopy
internal import RuleFormat

/// Line breaks of two kinds on one page; what most lines end with is right.
struct WhitespaceLineEnding: Rule {
  init(_ options: RuleOptions) {}

  private static let kinds = [("\n", "LF"), ("\r\n", "CRLF"), ("\r", "CR")]

  func check(_ page: Page, _ findings: inout Findings) {
    var counts = [0, 0, 0]
    for end in LineBreaks(page) {
      if let kind = Self.kind(of: end.range, page.bytes) { counts[kind] += 1 }
    }
    guard counts.count(where: { $0 > 0 }) > 1,
      let usual = counts.indices.max(by: { counts[$0] < counts[$1] })
    else { return }
    let places = LineBreaks(page).compactMap { end -> PlaceReport.Place? in
      guard let kind = Self.kind(of: end.range, page.bytes), kind != usual,
        !page.masked.touch(end.range)
      else { return nil }
      let (wanted, found) = (Self.kinds[usual].0, Self.kinds[kind].1)
      return PlaceReport.Place(edit: Edit(end.range, wanted), found: found)
    }
    PlaceReport.add(places, single: "mixed", many: "mixed-many", to: &findings)
  }

  /// The index of a line break among the kinds; nil for the end of the page.
  private static func kind(of range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    switch range.count {
    case 0: nil
    case 1: bytes[range.lowerBound] == UInt8(ascii: "\n") ? 0 : 2
    default: 1
    }
  }
}
