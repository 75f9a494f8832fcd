internal import NewsCopy
internal import RuleFormat

/// Suppressions without a reason, and those that silence nothing.
///
/// What became of a suppression is known when all rules have been heard: the linter asks then for
/// the comments of a page, and a run when it ends for the entries of a configuration.
struct StructureSuppression: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {}
}
