internal import Linting
internal import RuleFormat
internal import Rulebook

/// Explains a finding from the rulebook, for a hover.
struct RuleText {
  private let language: Language
  private let hasMarkdown: Bool

  init(_ language: Language, hasMarkdown: Bool) {
    self.language = language
    self.hasMarkdown = hasMarkdown
  }

  /// What was found, why it matters, what that rests on, and an example of each sort.
  func explain(_ diagnostic: Diagnostic, _ message: String, _ rulebook: Rulebook) -> String {
    let rule = diagnostic.rule
    var blocks = [strong(escaped(message))]
    if let title = rulebook.sheet(rule)?.title.text(in: language) {
      blocks[0] += "\n" + escaped("\(title) · ") + code(rule.description)
    }
    guard let page = rulebook.page(of: rule) else { return blocks.joined(separator: "\n\n") }
    blocks.append(escaped(page.why.text(in: language)))
    if let bad = page.bad.first(where: { $0.fixed != nil }) ?? page.bad.first {
      blocks.append(example(("误", "Not"), bad.marked.text))
      if let fixed = bad.fixed { blocks.append(example(("改为", "But"), fixed)) }
    }
    if let good = page.good.first { blocks.append(example(("不误", "Right"), good.text)) }
    let sources = page.sources.map { source in
      "- " + escaped(source.reference.text(in: language) + (source.clause.map { " " + $0 } ?? ""))
    }
    let title = Bilingual(chinese: "依据", english: "Sources").text(in: language)
    blocks.append(strong(title) + "\n" + sources.joined(separator: "\n"))
    return blocks.joined(separator: "\n\n")
  }

  private func example(_ title: (chinese: String, english: String), _ copy: String) -> String {
    let title = Bilingual(chinese: title.chinese, english: title.english).text(in: language)
    return hasMarkdown ? "\(strong(title))\n```text\n\(copy)\n```" : "\(title)\n\(copy)"
  }

  private func strong(_ text: String) -> String { hasMarkdown ? "**\(text)**" : text }

  private func code(_ text: String) -> String { hasMarkdown ? "`\(text)`" : text }

  /// A text whose marks mean nothing in Markdown.
  private func escaped(_ text: String) -> String {
    guard hasMarkdown else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if "\\`*_{}[]<>#|~".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
  }
}
