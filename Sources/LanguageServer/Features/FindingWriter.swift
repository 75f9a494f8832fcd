internal import JSONText
internal import Linting
internal import RuleFormat

/// Writes findings as the protocol wants them.
struct FindingWriter {
  /// The text that findings point into.
  struct Place {
    let uri: String
    let lines: LineIndex
  }

  /// More places than this are left out.
  private static let mostRelated = 50

  let place: Place
  let client: ClientProfile
  /// What rule ids are appended to, to make the address of a rule's page.
  let helpBase: String?

  func write(
    _ diagnostic: Diagnostic, message: String, _ language: Language, to writer: inout JSONWriter
  ) {
    let rule = diagnostic.rule.description
    writer.beginObject()
    writer.range("range", diagnostic.range, in: place.lines)
    writer.field("severity", Self.number(of: diagnostic.severity))
    writer.field("code", rule)
    if client.hasCodeDescription, let helpBase {
      writer.object("codeDescription") { $0.field("href", helpBase + rule) }
    }
    writer.field("source", "copydesk")
    writer.field("message", message)
    if client.hasTags, isNeedless(diagnostic) {
      writer.key("tags")
      writer.raw("[1]".utf8)
    }
    if client.hasRelatedInformation, !diagnostic.related.isEmpty {
      writeRelated(diagnostic.related, language, to: &writer)
    }
    writer.endObject()
  }

  private func writeRelated(
    _ related: PackedRanges, _ language: Language, to writer: inout JSONWriter
  ) {
    let words = Bilingual(chinese: "另见此处", english: "see also here").text(in: language)
    writer.array("relatedInformation", Array(related.prefix(Self.mostRelated))) { writer, range in
      writer.beginObject()
      writer.object("location") { writer in
        writer.field("uri", place.uri)
        writer.range("range", range, in: place.lines)
      }
      writer.field("message", words)
      writer.endObject()
    }
  }

  /// Whether all that was found is to be taken away.
  private func isNeedless(_ diagnostic: Diagnostic) -> Bool {
    guard let edits = diagnostic.fix?.edits, let edit = edits.first, edits.count == 1 else {
      return false
    }
    return !diagnostic.range.isEmpty && edit.range == diagnostic.range && edit.replacement.isEmpty
  }

  /// The protocol's number of a severity.
  static func number(of severity: Severity) -> Int {
    switch severity {
    case .error: 1
    case .warning: 2
    case .info: 3
    case .hint: 4
    }
  }
}
