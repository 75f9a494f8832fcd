internal import JSONText
internal import Linting
internal import RuleFormat

/// Findings for reviewdog: a diagnostic of its format a line.
///
/// Its columns count bytes of UTF-8 from 1. It takes each suggestion as a change of its own, so that
/// the edits of a fix are joined to one.
struct ReviewdogReporter: LineReporter {
  /// A fix that changes places farther apart than this, in bytes, is not suggested.
  private static let longest = 4096

  var messages: MessageRenderer
  var writesPlaces: Bool { true }

  mutating func line(
    _ diagnostic: Diagnostic, in report: FileReport, _ lines: SourceLines
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("message", messages.text(of: diagnostic))
    writer.object("location") { writer in
      writer.field("path", report.path)
      Self.write(diagnostic.range, lines, to: &writer)
    }
    Self.write(diagnostic.severity, diagnostic.rule.description, to: &writer)
    if let fix = diagnostic.fix, let edit = fix.joined(in: report.source, longest: Self.longest) {
      writer.array("suggestions", [edit]) { writer, edit in
        writer.beginObject()
        Self.write(edit.range, lines, to: &writer)
        writer.field("text", edit.replacement)
        writer.endObject()
      }
    }
    writer.endObject()
    writer.lineBreak()
    return writer.take()
  }

  /// The diagnostic of a whole file, one that could not be checked.
  mutating func add(_ failure: FileFailure) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("message", messages.text(of: failure))
    writer.object("location") { $0.field("path", failure.path) }
    Self.write(.error, FileFailure.name, to: &writer)
    writer.endObject()
    writer.lineBreak()
    return writer.take()
  }

  private static func write(_ severity: Severity, _ code: String, to writer: inout JSONWriter) {
    writer.field("severity", Self.severity(severity))
    writer.object("source") { $0.field("name", "copydesk") }
    writer.object("code") { $0.field("value", code) }
  }

  private static func write(
    _ range: Range<Int>, _ lines: SourceLines, to writer: inout JSONWriter
  ) {
    writer.object("range") { writer in
      writer.object("start") { write(range.lowerBound, lines, to: &$0) }
      writer.object("end") { write(range.upperBound, lines, to: &$0) }
    }
  }

  private static func write(_ offset: Int, _ lines: SourceLines, to writer: inout JSONWriter) {
    let line = lines.position(of: offset).line
    writer.field("line", line)
    writer.field("column", offset - lines.lineText(line).lowerBound + 1)
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .info, .hint: "INFO"
    }
  }
}
