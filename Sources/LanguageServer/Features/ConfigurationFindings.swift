internal import Configuring
internal import JSONText
internal import RuleFormat

/// What is wrong in configurations and rules of newsrooms, as findings in their files.
enum ConfigurationFindings {
  /// Failures as a JSON array; without their text, columns are only as good as ASCII.
  static func items(
    _ failures: [ConfigurationFailure], in lines: LineIndex?, _ language: Language
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for failure in failures { write(failure, in: lines, language, to: &writer) }
    writer.endArray()
    return writer.take()
  }

  private static func write(
    _ failure: ConfigurationFailure, in lines: LineIndex?, _ language: Language,
    to writer: inout JSONWriter
  ) {
    let line = (failure.position?.line ?? 1) - 1
    let column = (failure.position?.column ?? 1) - 1
    var start = TextPosition(line: line, character: column)
    var end = TextPosition(line: line, character: column + 1)
    if let lines {
      let scalars = LineIndex(lines.bytes, .utf32)
      start = lines.position(of: scalars.offset(of: start))
      end = lines.position(of: lines.content(ofLine: line).upperBound)
    }
    writer.beginObject()
    writer.range("range", start, end)
    writer.field("severity", 1)
    writer.field("source", "copydesk")
    writer.field("code", "configuration")
    writer.field("message", failure.clause.text(in: language))
    writer.endObject()
  }
}
