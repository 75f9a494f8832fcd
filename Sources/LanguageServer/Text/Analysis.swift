internal import Linting
internal import NewsCopy

/// What was read in a text, and what the rules found.
struct Analysis: Sendable {
  let rules: FileRules
  let source: SourceText
  /// The parts of the text between form feeds.
  let pages: [Page]
  /// In the order of the text.
  let diagnostics: [Diagnostic]

  init(_ source: SourceText, _ rules: FileRules) {
    self.rules = rules
    self.source = source
    pages = rules.linter.parser.pages(of: source)
    diagnostics =
      rules.isIgnored ? [] : pages.flatMap { rules.linter.check($0, rules.context) }
  }
}
