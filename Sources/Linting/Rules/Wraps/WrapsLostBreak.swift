internal import NewsCopy
internal import RuleFormat

/// A space where a paragraph ended: the printed line before it is short, and what follows begins as
/// paragraphs do.
struct WrapsLostBreak: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let wraps = findings.wraps(of: page)
    for index in wraps.text.gaps.indices where wraps.verdicts[index] == .split {
      let gap = wraps.text.gaps[index].range
      let separator = ParagraphBreak.text(around: wraps.text.blocks[index], on: page)
      findings.add(
        gap, "lost", ["joined": wraps.joined(index, with: "⏎")], fix: .safe(gap, separator))
    }
  }
}
