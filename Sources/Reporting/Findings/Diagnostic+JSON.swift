internal import JSONText
internal import Linting
internal import RuleFormat

extension JSONWriter {
  /// Writes a finding as an object; columns are scalars from 1, ends exclusive.
  ///
  /// - Parameters:
  ///   - diagnostic: The finding.
  ///   - message: What it says.
  ///   - path: The file's name; nil where the reader knows it.
  ///   - lines: The lines of the text.
  mutating func write(
    _ diagnostic: Diagnostic, _ message: String, path: String?, lines: SourceLines
  ) {
    beginObject()
    field("rule", diagnostic.rule.description)
    field("severity", diagnostic.severity.rawValue)
    if let path { field("path", path) }
    writePlace(diagnostic.range, lines)
    field("message", message)
    field("fix", diagnostic.fix?.safety.rawValue)
    array("edits", diagnostic.fix?.edits ?? Edits([])) { writer, edit in
      writer.beginObject()
      writer.writePlace(edit.range, lines)
      writer.field("replacement", edit.replacement)
      writer.endObject()
    }
    array("related", diagnostic.related) { writer, range in
      writer.beginObject()
      writer.writePlace(range, lines)
      writer.endObject()
    }
    endObject()
  }

  private mutating func writePlace(_ range: Range<Int>, _ lines: SourceLines) {
    let (start, end) = lines.positions(of: range)
    field("line", start.line)
    field("column", start.column)
    field("end_line", end.line)
    field("end_column", end.column)
  }
}
