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
    let place = lines.position(of: diagnostic.range.lowerBound)
    addHead(report.path, place, diagnostic.severity, diagnostic.rule.description)
    text.addVisible(messages.text(of: diagnostic))
    if let fix = diagnostic.fix {
      text.add(" ")
      text.add(Labels.fixNote(fix.safety).text(in: language), .green)
    }
    text.endLine()
    return text.take()
  }

  /// The line of a file that could not be checked; it points to the file's beginning.
  mutating func add(_ failure: FileFailure) -> [UInt8] {
    addHead(failure.path, Position(line: 1, column: 1), .error, FileFailure.name)
    text.addVisible(messages.text(of: failure))
    text.endLine()
    return text.take()
  }

  private mutating func addHead(
    _ path: String, _ place: Position, _ severity: Severity, _ name: String
  ) {
    text.add("\(VisibleText.of(path)):\(place.line):\(place.column):", .bold)
    text.add(" ")
    text.add(Labels.severity(severity).text(in: language), Ink(severity))
    text.add(" \(name) ")
  }
}
