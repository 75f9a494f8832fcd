package import NewsCopy
package import RuleFormat

/// Runs rules over pages.
package struct Linter: Sendable {
  package let rules: [ActiveRule]
  package let parser: PageParser
  private let words: WordIndex
  private let wordsInWords: WordsInWords
  /// The rules that there are, whether they are on or not; empty where that is not known.
  private let known: [RuleID]

  package init(
    _ rules: [ActiveRule], terms: HouseTerms = HouseTerms(), known: [RuleID] = []
  ) {
    self.rules = rules
    self.known = known
    words = WordIndex(rules)
    wordsInWords = WordsInWords(rules)
    parser = PageParser(terms: terms)
  }

  /// What the rules find on a page, by place, then in the order of the rules.
  package func check(_ page: Page, _ context: PageContext = PageContext()) -> [Diagnostic] {
    inspect(page, context).diagnostics
  }

  /// The same, with the suppressions of the context that were of use, by their index.
  private func inspect(
    _ page: Page, _ context: PageContext
  ) -> (diagnostics: [Diagnostic], used: Set<Int>) {
    guard !page.blocks.isEmpty else { return ([], []) }
    let (found, repeats) = words.find(on: page)
    var findings = Findings(
      context: context, page: page, rules: rules, found: found, repeats: repeats)
    for (index, rule) in rules.enumerated() {
      findings.begin(index, words: words.place(of: index))
      rule.check(page, &findings)
    }
    var audible = wordsInWords.left(findings.audible)
    var used: Set<Int> = []
    if !context.suppressions.isEmpty {
      var filter = SuppressionFilter(context.suppressions, on: page)
      audible = filter.left(audible, on: page)
      used = filter.used
    }
    if !page.masked.isEmpty { audible = heedComments(audible, on: page) }
    return (Self.inOrder(audible), used)
  }

  /// By place, then as they were found.
  private static func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let order = diagnostics.indices.sorted { left, right in
      let (one, other) = (diagnostics[left].range, diagnostics[right].range)
      return (one.lowerBound, one.upperBound, left) < (other.lowerBound, other.upperBound, right)
    }
    return order.map { diagnostics[$0] }
  }

  /// The findings without those that comments of the page forbid, and with what is wrong with
  /// those comments.
  private func heedComments(_ diagnostics: [Diagnostic], on page: Page) -> [Diagnostic] {
    var comments = IgnoreComments(on: page)
    guard !comments.isEmpty else { return diagnostics }
    let left = comments.left(diagnostics)
    let ran = Set(rules.map(\.sheet.id))
    return left + suppressionFindings { comments.report(knowing: known, ran: ran, to: &$0) }
  }

  /// What is said of suppressions, where that is asked for.
  func suppressionFindings(_ report: (inout Findings) -> Void) -> [Diagnostic] {
    guard let rule = rules.first(where: { $0.checker is StructureSuppression }) else { return [] }
    var findings = Findings(context: PageContext(), page: nil, rules: [rule])
    report(&findings)
    return findings.audible
  }

  /// What the rules find in a text, page by page.
  package func check(
    _ source: SourceText, _ context: PageContext = PageContext()
  ) -> [Diagnostic] {
    review(source, context).diagnostics
  }

  /// What the rules find in a text, and how long it is.
  package func review(
    _ source: SourceText, _ context: PageContext = PageContext()
  ) -> Review {
    var review = Review(diagnostics: [], characters: 0, usedSuppressions: [])
    parser.forEachPage(of: source) { page in
      let found = inspect(page, context)
      if review.diagnostics.isEmpty {
        review.diagnostics = found.diagnostics
      } else {
        review.diagnostics += found.diagnostics
      }
      review.usedSuppressions.formUnion(found.used)
      review.characters += page.characterCount
    }
    return review
  }

  /// A text that was checked.
  package struct Review: Sendable {
    /// In the order of the text.
    package var diagnostics: [Diagnostic]
    /// How many characters the text has, white space left out.
    package var characters: Int
    /// The suppressions of the context that were of use, by their index.
    package var usedSuppressions: Set<Int>
  }

  /// Whether any rule leaves a choice to the pages, so that many pages are surveyed first.
  package var needsSurvey: Bool {
    rules.contains { $0.checker.followsPages }
  }

  /// What a text's pages do where rules leave the choice to them.
  package func survey(_ source: SourceText) -> HabitSurvey {
    var survey = HabitSurvey()
    let rules = rules.filter(\.checker.followsPages)
    parser.forEachPage(of: source) { page in
      for rule in rules { survey.add(rule.checker.places(on: page), of: rule.sheet.id) }
    }
    return survey
  }
}
