import Linting
import NewsCopy
import RuleFormat
import Rulebook

/// Runs a few rules over a page.
struct MarksDesk {
  private let linter: Linter

  /// Takes the rules whose ids begin with one of the words: desks, or single rules.
  init(_ selected: String...) {
    linter = Linter(
      Rulebook.builtin.sheets.filter { sheet in
        selected.contains { sheet.id.description.hasPrefix($0) }
      }.compactMap { ActiveRule($0) })
  }

  /// What is found: the rule, and the text found.
  func findings(_ text: String, format: SourceText.Format = .plain) -> [String] {
    let source = SourceText(text, format: format)
    return linter.check(source).map { "\($0.rule) \(source.string($0.range))" }
  }

  /// The page with its fixes, the safe ones unless told.
  func fixed(
    _ text: String, format: SourceText.Format = .plain, limit: FixLimit = .safeOnly
  ) throws -> String {
    let result = try Fixer(linter, limit: limit).fix(SourceText(text, format: format))
    return result.text.string(result.text.bytes.indices)
  }
}
