internal import Linting
internal import NewsCopy
internal import Reporting
internal import RuleFormat
internal import Rulebook

/// Renders diagnostics of one text for other programs.
struct FindingRenderer {
  private let lines: SourceLines

  init(_ source: SourceText) {
    lines = SourceLines(source)
  }

  func finding(_ diagnostic: Diagnostic) -> Finding {
    Finding(
      rule: diagnostic.rule.description,
      severity: severity(diagnostic.severity),
      message: message(diagnostic),
      range: diagnostic.range,
      start: place(diagnostic.range.lowerBound),
      end: place(diagnostic.range.upperBound),
      fix: diagnostic.fix.map { fix in
        Finding.Fix(
          isSafe: fix.safety == .safe,
          edits: fix.edits.map { Finding.Edit(range: $0.range, replacement: $0.replacement) })
      })
  }

  private func message(_ diagnostic: Diagnostic) -> Message {
    let template = Rulebook.builtin.sheet(diagnostic.rule)?.message(diagnostic.message)
    let text = template ?? Bilingual(chinese: diagnostic.message, english: diagnostic.message)
    return Message(text.fill(diagnostic.pieces.map { (name: $0.name, value: $0.text) }))
  }

  private func severity(_ severity: Severity) -> Finding.Severity {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info: .info
    case .hint: .hint
    }
  }

  private func place(_ offset: Int) -> Finding.Place {
    let position = lines.position(of: offset)
    return Finding.Place(line: position.line, column: position.column)
  }
}
