import Linting
import NewsCopy
import RuleFormat
import Rulebook
import Testing

/// Every example of every rule, in every variant.
@Suite struct ExampleTests {
  static let rules = Rulebook.builtin.sheets.map(\.id.description)

  @Test(arguments: rules) func badExamplesAreFoundAndRepaired(_ name: String) throws {
    let (sheet, page) = try rule(name)
    for example in page.bad {
      let linter = try linter(sheet, example.options)
      let context = PageContext(date: example.date)
      for variant in ExampleVariant.allCases {
        let text = try #require(MarkedText(variant.text(marked(example))))
        let found = linter.check(source(text.text, example.isMarkdown), context)
        let place: Comment = "\(name), \(variant): \(text.text)"
        #expect(
          found.map { words(text.text, $0.range) } == text.ranges.map { words(text.text, $0) },
          place)
        #expect(found.map(\.range) == text.ranges, place)
        #expect(messages(found, sheet) == expectedMessages(example), place)
        try expectRepair(of: text.text, example, variant, linter, found)
      }
    }
  }

  @Test(arguments: rules) func goodExamplesAreLeftAlone(_ name: String) throws {
    let (sheet, page) = try rule(name)
    for example in page.good {
      let linter = try linter(sheet, example.options)
      for variant in ExampleVariant.allCases {
        let source = source(variant.text(example.text), example.isMarkdown)
        let found = linter.check(source, PageContext(date: example.date))
        #expect(
          found.isEmpty,
          "\(name), \(variant), \(messages(found, sheet)): \(example.text)")
      }
    }
  }

  /// What stands at the edge of a text has nothing in front of it, or behind.
  @Test(arguments: rules) func examplesMayBeCutAnywhere(_ name: String) throws {
    let (sheet, page) = try rule(name)
    let examples =
      page.bad.map { ($0.marked.text, $0.options, $0.isMarkdown) }
      + page.good.map { ($0.text, $0.options, $0.isMarkdown) }
    for (text, options, isMarkdown) in examples {
      let linter = try linter(sheet, options)
      for place in text.unicodeScalars.indices {
        for part in [text[place...], text[..<place]] {
          let source = source(String(part), isMarkdown)
          for diagnostic in linter.check(source) {
            #expect(diagnostic.range.upperBound <= source.bytes.count, "\(name): \(part)")
          }
        }
      }
    }
  }

  @Test func everyRuleHasItsCheckerAndEveryCheckerItsRule() {
    let written = Rulebook.builtin.sheets.filter { $0.declaration == nil }
    #expect(ActiveRule.writtenRules.sorted() == written.map(\.id.description).sorted())
  }

  private func rule(_ name: String) throws -> (RuleSheet, RulePage) {
    let id = try #require(RuleID(name))
    return (try #require(Rulebook.builtin.sheet(id)), try #require(Rulebook.builtin.page(of: id)))
  }

  private func linter(_ sheet: RuleSheet, _ options: RuleOptions) throws -> Linter {
    Linter([try #require(ActiveRule(sheet, options: options))])
  }

  private func source(_ text: String, _ isMarkdown: Bool) -> SourceText {
    SourceText(text, format: isMarkdown ? .markdown : .plain)
  }

  private func marked(_ example: BadExample) -> String {
    var bytes = Array(example.marked.text.utf8)
    for range in example.marked.ranges.reversed() {
      bytes.insert(contentsOf: "⟧".utf8, at: range.upperBound)
      bytes.insert(contentsOf: "⟦".utf8, at: range.lowerBound)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func words(_ text: String, _ range: Range<Int>) -> String {
    SourceText(text).string(range)
  }

  private func messages(_ found: [Diagnostic], _ sheet: RuleSheet) -> [String] {
    found.map { diagnostic in
      sheet.message(diagnostic.message)
        .fill(diagnostic.pieces.map { ($0.name, $0.text) }).chinese
    }
  }

  /// One message for all findings of an example, or one for each.
  private func expectedMessages(_ example: BadExample) -> [String] {
    example.messages.count == 1
      ? Array(repeating: example.messages[0], count: example.marked.ranges.count)
      : example.messages
  }

  private func expectRepair(
    of text: String, _ example: BadExample, _ variant: ExampleVariant, _ linter: Linter,
    _ found: [Diagnostic]
  ) throws {
    guard let fixed = example.fixed else {
      #expect(found.allSatisfy { $0.fix == nil }, "an example without a repair: \(text)")
      return
    }
    let fixer = Fixer(linter, limit: .unsafeToo)
    let once = try fixer.fix(source(text, example.isMarkdown), PageContext(date: example.date))
    #expect(once.text.string(0..<once.text.bytes.count) == variant.text(fixed))
    let twice = try fixer.fix(once.text, PageContext(date: example.date))
    #expect(twice.text.bytes == once.text.bytes, "repaired twice: \(text)")
    if let safety = example.fix ?? Rulebook.builtin.sheet(linter.rules[0].sheet.id)?.fix {
      #expect(found.compactMap(\.fix?.safety).contains(safety), "\(text)")
    }
  }
}
