internal import JSONText
internal import Linting
internal import NewsCopy
package import RuleFormat
package import Rulebook

/// Findings for machines: one JSON object, a finding to a line.
///
/// Lines and columns count from 1, columns in Unicode scalars; ends are exclusive.
package struct JSONReporter: FindingReporter {
  private var messages: MessageRenderer
  private var hasBegun = false

  /// Takes the rules' messages from `book`, in the language given.
  package init(language: Language, book: Rulebook) {
    messages = MessageRenderer(book, language: language)
  }

  /// The findings of a file; the first ones open the object.
  package mutating func add(_ report: FileReport) -> [UInt8] {
    guard !report.diagnostics.isEmpty else { return [] }
    let lines = SourceLines(report.source)
    var output: [UInt8] = []
    for diagnostic in report.diagnostics {
      output += hasBegun ? ",\n".utf8 : "{\"findings\":[\n".utf8
      hasBegun = true
      var writer = JSONWriter()
      write(diagnostic, path: report.path, lines: lines, to: &writer)
      output += writer.take()
    }
    return output
  }

  /// Closes the list and adds the summary; without findings the list is empty.
  package mutating func finish(_ summary: RunSummary) -> [UInt8] {
    var output: [UInt8] = Array(hasBegun ? "\n],\n".utf8 : "{\"findings\":[],\n".utf8)
    var writer = JSONWriter()
    writer.write(summary)
    output += "\"summary\":".utf8
    output += writer.take()
    output += "}\n".utf8
    return output
  }

  private mutating func write(
    _ diagnostic: Diagnostic, path: String, lines: SourceLines, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.field("rule", diagnostic.rule.description)
    writer.field("severity", diagnostic.severity.rawValue)
    writer.field("path", path)
    writer.writePlace(diagnostic.range, lines)
    writer.field("message", messages.text(of: diagnostic))
    writer.field("fix", diagnostic.fix?.safety.rawValue)
    writer.array("edits", diagnostic.fix?.edits ?? []) { writer, edit in
      writer.beginObject()
      writer.writePlace(edit.range, lines)
      writer.field("replacement", edit.replacement)
      writer.endObject()
    }
    writer.array("related", diagnostic.related) { writer, range in
      writer.beginObject()
      writer.writePlace(range, lines)
      writer.endObject()
    }
    writer.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func writePlace(_ range: Range<Int>, _ lines: SourceLines) {
    let start = lines.position(of: range.lowerBound)
    let end = lines.position(of: range.upperBound)
    field("line", start.line)
    field("column", start.column)
    field("end_line", end.line)
    field("end_column", end.column)
  }
}
