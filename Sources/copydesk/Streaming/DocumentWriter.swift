internal import JSONText
internal import Linting
internal import NewsCopy
internal import Reporting
internal import RuleFormat
internal import Rulebook

/// Writes the answers of a stream, a line each; the id comes first, as it came.
struct DocumentWriter {
  private let language: Language
  private var findings: FindingWriter

  init(_ rulebook: Rulebook, language: Language) {
    self.language = language
    findings = FindingWriter(MessageRenderer(rulebook, language: language))
  }

  /// `{"id", "findings": […]}`.
  mutating func findings(
    _ diagnostics: [Diagnostic], _ source: SourceText, id: ArraySlice<UInt8>?
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    findings.write(diagnostics, in: source, to: &writer)
    writer.endObject()
    return line(&writer, id)
  }

  /// `{"id", "text", "fixes", "findings": […]}`: the text repaired, and what remains in it; with
  /// `"unsettled"`, a sentence, where repairs without an end were left out.
  mutating func repaired(_ result: Fixer.Result, id: ArraySlice<UInt8>?) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("text", String(decoding: result.text.bytes, as: UTF8.self))
    writer.field("fixes", result.fixes)
    if let message = result.unsettled?.message.text(in: language) {
      writer.field("unsettled", message)
    }
    findings.write(result.remaining, in: result.text, to: &writer)
    writer.endObject()
    return line(&writer, id)
  }

  /// `{"id", "line", "error"}`: the number of the line, from 1, and what is wrong with it.
  func error(_ reason: Bilingual, id: ArraySlice<UInt8>?, line number: Int) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("line", number)
    writer.field("error", reason.text(in: language))
    writer.endObject()
    return line(&writer, id)
  }

  /// Puts the id before the members of an object, and ends the line.
  private func line(_ writer: inout JSONWriter, _ id: ArraySlice<UInt8>?) -> [UInt8] {
    let id = id ?? ArraySlice("null".utf8)
    return Array("{\"id\":".utf8) + id + [UInt8(ascii: ",")] + writer.take().dropFirst()
      + [0x0A]
  }
}
