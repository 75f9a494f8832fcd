internal import NewsCopy
internal import RuleFormat

/// More blank lines than the page has between its paragraphs, or between its articles.
///
/// Where printed lines are still to be joined, blank lines tell which ones: nothing is said then.
struct WhitespaceBlankLines: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let lines = page.lines
    guard lines.dropFirst().contains(where: { $0.blankLinesBefore > 1 }),
      !hasWraps(findings.wraps(of: page))
    else { return }
    let heads = Set(page.articles.map { page.blocks[$0.blocks.lowerBound].lines.lowerBound })
    let inside = usual(lines.indices.dropFirst().filter { !heads.contains($0) }, lines)
    let between = max(inside, usual(lines.indices.dropFirst().filter(heads.contains), lines))
    let places = lines.indices.dropFirst().compactMap { index -> PlaceReport.Place? in
      let wanted = heads.contains(index) ? between : inside
      guard lines[index].blankLinesBefore > wanted else { return nil }
      let surplus = surplus(above: index, wanted, page)
      guard !page.masked.touch(surplus) else { return nil }
      return PlaceReport.Place(
        edit: Edit(surplus, ""), found: String(lines[index].blankLinesBefore))
    }
    PlaceReport.add(places, single: "blank", many: "blank-many", to: &findings)
  }

  private func hasWraps(_ wraps: PageWraps) -> Bool {
    wraps.text.gaps.indices.contains { index in
      wraps.text.gaps[index].lines > 0 && wraps.verdicts[index] == .wrap
    }
  }

  /// How many blank lines stand most often above some lines, of those that have any: at least one,
  /// and more only where that is seen twice and in more than half of the places.
  private func usual(_ indexes: [Int], _ lines: [Line]) -> Int {
    var counts: [Int: Int] = [:]
    for index in indexes where lines[index].blankLinesBefore > 0 {
      counts[lines[index].blankLinesBefore, default: 0] += 1
    }
    let total = counts.values.reduce(0, +)
    return counts.first { $0.value > 1 && 2 * $0.value > total }?.key ?? 1
  }

  /// The bytes of the blank lines above a line that are too many.
  private func surplus(above index: Int, _ wanted: Int, _ page: Page) -> Range<Int> {
    let ends = LineBreaks.above(index, on: page).map(\.range.upperBound)
    return ends[wanted]..<ends[ends.count - 1]
  }
}
