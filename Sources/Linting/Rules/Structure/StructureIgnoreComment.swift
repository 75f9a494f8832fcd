internal import NewsCopy
internal import RuleFormat

/// Comments of Markdown that silence a rule without a reason, or where it says nothing.
///
/// What became of a comment is known when all rules have been heard: the linter asks then.
struct StructureIgnoreComment: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {}
}
