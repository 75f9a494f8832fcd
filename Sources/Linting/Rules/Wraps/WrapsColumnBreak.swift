internal import NewsCopy
internal import RuleFormat

/// A paragraph that the end of a column or page cut into two.
struct WrapsColumnBreak: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let wraps = findings.wraps(of: page)
    WrapReport(wraps).add(single: "cut", many: "throughout", to: &findings) { index in
      wraps.isParagraphGap[index] && wraps.text.gaps[index].lines > 0
    }
  }
}
