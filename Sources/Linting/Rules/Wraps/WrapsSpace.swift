internal import NewsCopy
internal import RuleFormat

/// White space that the end of a printed line left behind, also inside names, roles and numbers.
struct WrapsSpace: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let wraps = findings.wraps(of: page)
    WrapReport(wraps).add(single: "space", many: "throughout", to: &findings) { index in
      wraps.text.gaps[index].lines == 0
    }
  }
}
