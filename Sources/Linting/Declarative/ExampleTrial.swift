internal import NewsCopy
package import RuleFormat

/// Tries the examples of a rule on the rule itself.
package struct ExampleTrial {
  private let sheet: RuleSheet
  private let page: RulePage

  package init(_ sheet: RuleSheet, _ page: RulePage) {
    self.sheet = sheet
    self.page = page
  }

  /// Something that does not hold of an example.
  package struct Complaint {
    /// The keys that lead to the example.
    package let keys: [String]
    package let clause: Bilingual
  }

  /// What does not hold of the examples; empty where all is well.
  package var complaints: [Complaint] {
    var complaints: [Complaint] = []
    for (index, example) in page.bad.enumerated() {
      complaints += tryBad(example).map { Complaint(keys: ["bad", "[\(index)]"], clause: $0) }
    }
    for (index, example) in page.good.enumerated() {
      complaints += tryGood(example).map { Complaint(keys: ["good", "[\(index)]"], clause: $0) }
    }
    return complaints
  }

  private func tryBad(_ example: BadExample) -> [Bilingual] {
    guard let linter = linter(example.options) else { return [] }
    let source = Self.source(example.marked.text, example.isMarkdown)
    let context = PageContext(date: example.date)
    let found = linter.check(source, context)
    guard found.map(\.range) == example.marked.ranges else {
      return [
        Self.differs(
          quoted(found.map(\.range), in: source), quoted(example.marked.ranges, in: source))
      ]
    }
    var complaints: [Bilingual] = []
    for (diagnostic, expected) in zip(found, example.messages) {
      let message = text(of: diagnostic)
      if message != expected { complaints.append(Self.says(message, expected)) }
    }
    return complaints + tryRepair(example, found, in: source, linter, context)
  }

  /// What does not hold of the repair of a bad example, whether or not it says what that should give.
  private func tryRepair(
    _ example: BadExample, _ found: [Diagnostic], in source: SourceText, _ linter: Linter,
    _ context: PageContext
  ) -> [Bilingual] {
    let result = try? Fixer(linter, limit: .unsafeToo).fix(source, context)
    let unrepaired = found.count { $0.fix == nil }
    guard let result, result.unsettled == nil, result.remaining.count <= unrepaired else {
      let edit = found.lazy.compactMap { $0.fix?.edits.first }.first
      return edit.map { [Self.isFoundAgain(source.string($0.range), $0.replacement)] } ?? []
    }
    let text = result.text.string(result.text.bytes.indices)
    guard let expected = example.fixed, text != expected else { return [] }
    return [Self.repairs(text, expected)]
  }

  private func tryGood(_ example: GoodExample) -> [Bilingual] {
    let source = Self.source(example.text, example.isMarkdown)
    let found = linter(example.options)?.check(source, PageContext(date: example.date)) ?? []
    guard !found.isEmpty else { return [] }
    let words = quoted(found.map(\.range), in: source)
    return [
      Bilingual(chinese: "正例里查到了\(words)", english: "\(words) was found in a good example")
    ]
  }

  private static func source(_ text: String, _ isMarkdown: Bool) -> SourceText {
    SourceText(text, format: isMarkdown ? .markdown : .plain)
  }

  private func linter(_ options: RuleOptions) -> Linter? {
    ActiveRule(sheet, options: options).map { Linter([$0]) }
  }

  private func text(of diagnostic: Diagnostic) -> String {
    sheet.message(diagnostic.message)
      .fill(diagnostic.pieces.map { (name: $0.name, value: $0.text) }).chinese
  }

  private func quoted(_ ranges: [Range<Int>], in source: SourceText) -> String {
    guard !ranges.isEmpty else { return "“”" }
    return ranges.map { "“\(source.string($0))”" }.joined()
  }

  private static func differs(_ found: String, _ expected: String) -> Bilingual {
    Bilingual(
      chinese: "查到的是\(found)，标出的是\(expected)",
      english: "\(found) was found where \(expected) is marked")
  }

  private static func says(_ message: String, _ expected: String) -> Bilingual {
    Bilingual(
      chinese: "消息是“\(message)”，写的是“\(expected)”",
      english: "the message is “\(message)”, not “\(expected)”")
  }

  private static func isFoundAgain(_ word: String, _ text: String) -> Bilingual {
    Bilingual(
      chinese: "“\(word)”改成“\(text)”以后，又会被这条规则查到，改来改去没有尽头",
      english: "“\(word)” would become “\(text)”, which the rule finds again, without end")
  }

  private static func repairs(_ text: String, _ expected: String) -> Bilingual {
    Bilingual(
      chinese: "改成了“\(text)”，写的是“\(expected)”",
      english: "it becomes “\(text)”, not “\(expected)”")
  }
}
