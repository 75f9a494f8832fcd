internal import NewsCopy
internal import RuleFormat

/// A line break that the end of a printed line left inside a paragraph.
struct WrapsHardLine: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let wraps = findings.wraps(of: page)
    WrapReport(wraps).add(single: "line", many: "throughout", to: &findings) { index in
      wraps.text.gaps[index].lines > 0 && !wraps.isParagraphGap[index]
    }
  }
}
