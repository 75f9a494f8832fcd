package import NewsCopy
internal import RuleFormat

/// Runs rules over pages.
package struct Linter: Sendable {
  package let rules: [ActiveRule]
  package let parser: PageParser

  package init(_ rules: [ActiveRule], terms: HouseTerms = HouseTerms()) {
    self.rules = rules
    parser = PageParser(terms: terms)
  }

  /// What the rules find on a page, by place, then in the order of the rules.
  package func check(_ page: Page, _ context: PageContext = PageContext()) -> [Diagnostic] {
    var findings = Findings(context: context, masked: page.masked)
    for rule in rules { findings.run(rule, on: page) }
    return findings.diagnostics.enumerated().sorted { left, right in
      (left.element.range.lowerBound, left.element.range.upperBound, left.offset)
        < (right.element.range.lowerBound, right.element.range.upperBound, right.offset)
    }.map(\.element)
  }

  /// What the rules find in a text, page by page.
  package func check(
    _ source: SourceText, _ context: PageContext = PageContext()
  ) -> [Diagnostic] {
    source.pageRanges.flatMap { check(parser.page($0, of: source), context) }
  }

  /// Whether any rule leaves a choice to the pages, so that many pages are surveyed first.
  package var needsSurvey: Bool {
    rules.contains { ($0.checker as? any HabitRule)?.followsPages == true }
  }

  /// What a text's pages do where rules leave the choice to them.
  package func survey(_ source: SourceText) -> HabitSurvey {
    var survey = HabitSurvey()
    let habits = rules.compactMap { rule in
      (rule.checker as? any HabitRule).map { (rule.sheet.id, $0) }
    }
    for range in source.pageRanges {
      let page = parser.page(range, of: source)
      for (id, rule) in habits { survey.add(rule.places(on: page), of: id) }
    }
    return survey
  }
}
