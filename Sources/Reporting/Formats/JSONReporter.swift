internal import JSONText
internal import Linting
package import RuleFormat
package import Rulebook

/// Findings for machines: one JSON object with the findings, one to a line, the files that could not
/// be checked, and a summary.
///
/// Lines and columns count from 1, columns in Unicode scalars; ends are exclusive.
package struct JSONReporter: FindingReporter {
  private var messages: MessageRenderer

  /// Takes the rules' messages from `book`, in the language given.
  package init(language: Language, book: Rulebook) {
    messages = MessageRenderer(book, language: language)
  }

  package var opening: [UInt8] { Array("{\"findings\":[".utf8) }
  package var separator: [UInt8] { [UInt8(ascii: ",")] }
  package var writesPlaces: Bool { true }

  /// The findings of a file, each on a line of its own.
  package mutating func write<Failure: Error>(
    _ report: FileReport, to take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let lines = SourceLines(report.source)
    var writer = JSONWriter()
    for (index, diagnostic) in report.diagnostics.enumerated() {
      writer.raw(index == 0 ? "\n".utf8 : ",\n".utf8)
      writer.write(
        diagnostic, messages.text(of: diagnostic), path: report.path, lines: lines)
      if writer.count >= Self.piece { try take(writer.take()) }
    }
    try take(writer.take())
  }

  /// Closes the list, and adds the files that could not be checked and the summary.
  package mutating func finish(_ summary: RunSummary) -> [UInt8] {
    var writer = JSONWriter()
    writer.raw("\n],\n".utf8)
    writer.write(summary.failures, messages, under: "unreadable")
    writer.raw(",\n".utf8)
    writer.key("summary")
    writer.write(summary)
    writer.raw("}\n".utf8)
    return writer.take()
  }
}
