internal import RuleFormat
package import Rulebook

/// Findings for people: each with its line and a caret under the exact text, then a summary.
package struct TextReporter: FindingReporter {
  private let style: TextStyle
  private let book: Rulebook
  private var messages: MessageRenderer
  private var text: TerminalText

  /// Takes the rules' titles and messages from `book`.
  package init(style: TextStyle, book: Rulebook) {
    self.style = style
    self.book = book
    messages = MessageRenderer(book, language: style.language)
    text = TerminalText(colour: style.colour)
  }

  /// The findings of a file; nothing where only statistics are asked for.
  package mutating func write<Failure: Error>(
    _ report: FileReport, to take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard !report.diagnostics.isEmpty, !style.statistics else { return }
    let printer = FindingPrinter(report, language: style.language)
    for diagnostic in report.diagnostics {
      printer.print(diagnostic, message: messages.text(of: diagnostic), to: &text)
      if text.bytes.count >= Self.piece { try take(text.take()) }
    }
    try take(text.take())
  }

  /// Statistics and summary, as far as they are wanted.
  package mutating func finish(_ summary: RunSummary) -> [UInt8] {
    let printer = SummaryPrinter(summary: summary, language: style.language)
    if style.statistics { printer.printStatistics(book, to: &text) }
    guard !style.quiet else { return text.take() }
    if summary.total.findings > 0 { text.endLine() }
    printer.printSummary(to: &text)
    return text.take()
  }
}
