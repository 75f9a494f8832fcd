internal import JSONText
internal import Linting

/// Findings for machines that read line by line: the objects of ``JSONReporter``, one to a line.
struct JSONLinesReporter: LineReporter {
  var messages: MessageRenderer
  var writesPlaces: Bool { true }

  mutating func line(
    _ diagnostic: Diagnostic, in report: FileReport, _ lines: SourceLines
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(diagnostic, messages.text(of: diagnostic), path: report.path, lines: lines)
    writer.lineBreak()
    return writer.take()
  }

  /// `{"error", "path"}` for a file that could not be checked; a finding has no `error`.
  mutating func add(_ failure: FileFailure) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("error", messages.text(of: failure))
    writer.field("path", failure.path)
    writer.endObject()
    writer.lineBreak()
    return writer.take()
  }
}
