internal import NewsCopy
internal import RuleFormat

/// A dot of another shape where · belongs: between the parts of a name, a title, a date.
struct PunctuationMiddleDotForm: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(MarkSet(.otherDot, .wideStop)) else { return }
    let text = Surroundings(page)
    for mark in marks.marks where mark.kind == .otherDot || mark.kind == .wideStop {
      let range = mark.range(in: page.bytes)
      guard parts(range, mark.kind, text), !opensPoint(range, page) else { continue }
      findings.add(
        range, "form", ["found": page.string(range)], fix: .safe(range, "·"))
    }
  }

  /// Whether it stands between two Chinese characters, or between the numbers of a date.
  private func parts(_ range: Range<Int>, _ kind: MarkKind, _ text: Surroundings) -> Bool {
    guard let before = text.scalar(before: range.lowerBound),
      let after = text.scalar(after: range.upperBound)
    else { return false }
    let opens = before.closes && !before.closesParenthesis && after.isHan
    if before.isHan, after.isHan || after.opens { return true }
    return kind == .otherDot && (opens || before.isDigit && after.isDigit)
  }

  /// Whether it stands behind the number of a point: `一．`.
  private func opensPoint(_ range: Range<Int>, _ page: Page) -> Bool {
    guard let before = Surroundings(page).scalar(before: range.lowerBound) else { return false }
    return HanNumber.contains(before) || before == "第"
  }
}
