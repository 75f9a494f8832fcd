internal import Linting
internal import RuleFormat

/// Findings for people and for editors that jump to places: one line each, no summary.
struct CompactReporter: LineReporter {
  private let language: Language
  private var messages: MessageRenderer
  private var text: TerminalText

  init(_ messages: MessageRenderer, _ style: TextStyle) {
    self.messages = messages
    language = style.language
    text = TerminalText(colour: style.colour)
  }

  mutating func line(
    _ diagnostic: Diagnostic, in report: FileReport, _ lines: SourceLines
  ) -> [UInt8] {
    let path = VisibleText.of(report.path)
    let place = lines.position(of: diagnostic.range.lowerBound)
    text.add("\(path):\(place.line):\(place.column):", .bold)
    text.add(" ")
    text.add(Labels.severity(diagnostic.severity).text(in: language), Ink(diagnostic.severity))
    text.add(" \(diagnostic.rule) ")
    text.addVisible(messages.text(of: diagnostic))
    if let fix = diagnostic.fix {
      text.add(" ")
      text.add(Labels.fixNote(fix.safety).text(in: language), .green)
    }
    text.endLine()
    return text.take()
  }
}
