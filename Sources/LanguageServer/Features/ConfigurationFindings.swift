internal import Configuring
internal import JSONText
internal import RuleFormat
internal import Rulebook
internal import System

/// What is wrong in a configuration file, as a finding in it.
enum ConfigurationFindings {
  /// The findings of an open configuration, as a JSON array.
  static func items(of document: Document, _ rulebook: Rulebook, _ language: Language) -> [UInt8] {
    let path = document.path ?? Path(ConfigurationStore.visibleName)
    let text = ConfigurationText(document.text.lines.bytes, at: path, name: path.name.display)
    guard let failure = ConfigurationFile.fault(in: text, rulebook) else {
      return Array("[]".utf8)
    }
    return items(failure, in: document.text.lines, language)
  }

  /// One failure as a JSON array; without its text, columns are only as good as ASCII.
  static func items(
    _ failure: ConfigurationFailure, in lines: LineIndex?, _ language: Language
  ) -> [UInt8] {
    let line = (failure.position?.line ?? 1) - 1
    let column = (failure.position?.column ?? 1) - 1
    var start = TextPosition(line: line, character: column)
    var end = TextPosition(line: line, character: column + 1)
    if let lines {
      let scalars = LineIndex(lines.bytes, .utf32)
      start = lines.position(of: scalars.offset(of: start))
      end = lines.position(of: lines.content(ofLine: line).upperBound)
    }
    var writer = JSONWriter()
    writer.beginArray()
    writer.beginObject()
    writer.range("range", start, end)
    writer.field("severity", 1)
    writer.field("source", "copydesk")
    writer.field("code", "configuration")
    writer.field("message", failure.clause.text(in: language))
    writer.endObject()
    writer.endArray()
    return writer.take()
  }
}
