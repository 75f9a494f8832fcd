internal import JSONText
internal import Linting
internal import Reporting
internal import RuleFormat

/// Writes findings as the protocol wants them.
struct DiagnosticWriter: Sendable {
  /// The protocol's tag `Unnecessary`.
  static let needless = 1
  /// More places than this are left out.
  private static let mostRelated = 50

  let client: ClientProfile
  let language: Language
  /// What rule ids are appended to, to make the address of a rule's page.
  let helpBase: String?
  private(set) var messages: MessageRenderer

  init(
    _ client: ClientProfile, _ language: Language, helpBase: String?, _ messages: MessageRenderer
  ) {
    self.client = client
    self.language = language
    self.helpBase = helpBase
    self.messages = messages
  }

  /// Findings in the text at an address, as a JSON array.
  mutating func items(
    _ diagnostics: [Diagnostic], of uri: String, _ lines: LineIndex
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for diagnostic in diagnostics { write(diagnostic, of: uri, lines, to: &writer) }
    writer.endArray()
    return writer.take()
  }

  private mutating func write(
    _ diagnostic: Diagnostic, of uri: String, _ lines: LineIndex, to writer: inout JSONWriter
  ) {
    let rule = diagnostic.rule.description
    writer.beginObject()
    writer.range("range", diagnostic.range, in: lines)
    writer.field("severity", Self.number(of: diagnostic.severity))
    writer.field("code", rule)
    if client.hasCodeDescription, let helpBase {
      writer.object("codeDescription") { $0.field("href", helpBase + rule) }
    }
    writer.field("source", "copydesk")
    writer.field("message", messages.text(of: diagnostic))
    if client.hasTags, isNeedless(diagnostic) {
      writer.array("tags", [Self.needless]) { $0.integer($1) }
    }
    if client.hasRelatedInformation, !diagnostic.related.isEmpty {
      writeRelated(diagnostic.related, of: uri, lines, to: &writer)
    }
    writer.endObject()
  }

  private func writeRelated(
    _ related: PackedRanges, of uri: String, _ lines: LineIndex, to writer: inout JSONWriter
  ) {
    let words = Bilingual(chinese: "另见此处", english: "see also here").text(in: language)
    writer.array("relatedInformation", Array(related.prefix(Self.mostRelated))) { writer, range in
      writer.beginObject()
      writer.object("location") { writer in
        writer.field("uri", uri)
        writer.range("range", range, in: lines)
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
  private static func number(of severity: Severity) -> Int {
    switch severity {
    case .error: 1
    case .warning: 2
    case .info: 3
    case .hint: 4
    }
  }
}
