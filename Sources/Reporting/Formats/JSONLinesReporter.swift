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

  /// `{"path", "unreadable"}` for a file that could not be checked; a finding has no `unreadable`.
  mutating func add(_ failure: FileFailure) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("path", failure.path)
    writer.field("unreadable", messages.text(of: failure))
    writer.endObject()
    writer.lineBreak()
    return writer.take()
  }
}
