internal import NewsCopy
internal import RuleFormat

/// A paragraph that begins with a mark which can only stand behind other text.
struct WrapsLineStartMark: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let wraps = findings.wraps(of: page)
    for block in page.blocks.indices.dropFirst() {
      let range = page.blocks[block].range
      guard page.blocks[block].isBody,
        let (mark, end) = page.bytes.scalar(at: range.lowerBound, before: range.upperBound),
        mark.cannotBeginLine, mark != "％", mark != "·", !opensYear(mark, behind: end, page),
        !wraps.scrambled.contains(where: { $0.contains(block) })
      else { continue }
      let above = page.blocks[block - 1]
      let gap = above.range.upperBound..<range.lowerBound
      guard wraps.isKept(after: gap.lowerBound) else { continue }
      let mayJoin = above.isText
      findings.add(
        range.lowerBound..<end, "mark", ["mark": String(mark)],
        fix: mayJoin ? .unsafe(gap, "") : nil)
    }
  }

  /// Whether a mark stands for the century of a year: `’98列车运行图`.
  private func opensYear(_ mark: Unicode.Scalar, behind end: Int, _ page: Page) -> Bool {
    guard mark == "’", page.range.upperBound - end > 2 else { return false }
    return page.bytes[end..<end + 2].allSatisfy { Unicode.Scalar($0).isDigit }
  }
}
