internal import JSONText
package import RuleFormat

/// All that there is to read about one rule.
package struct RuleExplanation {
  let entry: CatalogueEntry
  let page: RulePage

  /// Joins a rule as it is configured to its page of the rulebook.
  package init(_ entry: CatalogueEntry, page: RulePage) {
    self.entry = entry
    self.page = page
  }

  /// A page for people: what is reported, why, options, examples, sources.
  package func text(_ style: TextStyle) -> String {
    var printer = ExplanationPrinter(style)
    printer.print(self)
    return printer.text.string
  }

  /// The same for machines, in both languages.
  package func json() -> [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.write(self)
    writer.lineBreak()
    return writer.take()
  }
}
