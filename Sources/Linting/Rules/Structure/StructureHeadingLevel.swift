internal import NewsCopy
internal import RuleFormat

/// A kicker that is marked as a lower heading than the main line below it: `##` before `#`.
///
/// Extractors take the marks from the size of the type, so a page mostly does it throughout; that
/// is one finding. The repair gives the kicker the main line's level.
struct StructureHeadingLevel: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let places = page.articles.compactMap { place(in: $0, on: page) }
    guard let first = places.first else { return }
    let edits = places.flatMap(\.edits)
    findings.add(
      first.range, places.count == 1 ? "kicker" : "kickers", ["count": "\(places.count)"],
      fix: Fix(.unsafe, edits), related: PackedRanges(places.dropFirst().map(\.range)))
  }

  private func place(
    in article: Article, on page: Page
  ) -> (range: Range<Int>, edits: [Edit])? {
    guard let main = article.headings.first(where: { $0.role == .headline }), main.level > 0 else {
      return nil
    }
    let above = article.headings.prefix { $0.range.lowerBound < main.range.lowerBound }
      .filter { $0.level > main.level }
    let marks = above.compactMap { self.marks(of: $0, on: page) }
    guard let first = marks.first, marks.count == above.count else { return nil }
    let wanted = String(repeating: "#", count: main.level)
    return (first, marks.map { Edit($0, wanted) })
  }

  /// The `#` marks in front of a heading.
  private func marks(of heading: Heading, on page: Page) -> Range<Int>? {
    var end = heading.range.lowerBound
    while let (scalar, start) = page.bytes.scalar(endingAt: end, after: page.range.lowerBound),
      scalar.isGap
    {
      end = start
    }
    let start = end - heading.level
    let mark = UInt8(ascii: "#")
    guard start >= page.range.lowerBound, page.bytes[start..<end].allSatisfy({ $0 == mark }) else {
      return nil
    }
    return start..<end
  }
}
