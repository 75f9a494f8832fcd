internal import NewsCopy
internal import RuleFormat

/// A dash made of hyphens, `--`, `－－`, of lines of tables, `──`, or of three dashes.
///
/// A single `—` or `－` between two names joins them and is none.
struct PunctuationDashForm: Rule {
  init(_ options: RuleOptions) {}

  let words = ["──", "———"]
  /// Longer lines are rules between parts of the page, in bytes.
  private static let longestLine = 9

  func check(_ page: Page, _ findings: inout Findings) {
    checkLines(page, &findings)
    let marks = findings.marks(of: page)
    guard marks.has(MarkSet(.hyphen, .wideHyphen)) else { return }
    let text = Surroundings(page)
    var index = 0
    while index < marks.marks.count {
      let kind = marks.marks[index].kind
      var end = index + 1
      guard kind == .hyphen || kind == .wideHyphen else {
        index = end
        continue
      }
      while end < marks.marks.count, marks.marks[end].kind == kind,
        marks.isTight(end, in: page.bytes)
      {
        end += 1
      }
      let range = marks.marks[index].offset..<marks.marks[end - 1].range(in: page.bytes).upperBound
      if end - index > 1, isDash(range, text) || end - index == 2 && opens(range, text, page) {
        findings.add(
          range, "form", ["found": page.string(range)],
          fix: end - index == 2 ? .safe(range, "——") : .unsafe(range, "——"))
      }
      index = end
    }
  }

  /// Reports lines that stand between two characters of Chinese text.
  private func checkLines(_ page: Page, _ findings: inout Findings) {
    let text = Surroundings(page)
    var end = 0
    for word in findings.words where word.lowerBound >= end {
      guard let line = text.scalar(after: word.lowerBound) else { continue }
      end = word.upperBound
      while text.scalar(after: end) == line { end += UTF8.width(line) }
      let range = word.lowerBound..<end
      guard range.count <= Self.longestLine, text.before(range.lowerBound) == .chinese,
        text.after(end) == .chinese
      else { continue }
      findings.add(
        range, "form", ["found": page.string(range)],
        fix: range.count < Self.longestLine ? .safe(range, "——") : .unsafe(range, "——"))
    }
  }

  /// Whether it opens a line of its own in front of Chinese text, a sub-headline, and none closes it.
  private func opens(_ range: Range<Int>, _ text: Surroundings, _ page: Page) -> Bool {
    guard text.scalar(after: range.upperBound)?.isHan == true,
      let block = page.block(at: range.lowerBound)
    else { return false }
    return block.range.lowerBound == range.lowerBound
      && text.scalar(before: block.range.upperBound) != "-"
  }

  /// So far back a number shows a range, in characters: `5月4日--24日`, `750米--850米`.
  private static let reach = 4

  /// Whether Chinese text stands on both sides, and no numbers that it joins.
  private func isDash(_ range: Range<Int>, _ text: Surroundings) -> Bool {
    let (before, after) = (text.before(range.lowerBound), text.after(range.upperBound))
    if after == .digit {
      return before == .chinese && !text.hasDigit(shortlyBefore: range.lowerBound, Self.reach)
    }
    return before == .chinese && after != .gap && after != .nothing
      || after == .chinese && (before == .other || before.isAlphanumeric)
  }
}
