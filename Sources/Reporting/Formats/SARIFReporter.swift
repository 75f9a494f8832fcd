internal import JSONText
internal import Linting
internal import RuleFormat
internal import Rulebook

/// Findings as SARIF 2.1.0: one run with the rules' help, places, fixes and fingerprints.
///
/// Columns count Unicode code points, which the run says. Fingerprints hold as long as the finding
/// and its neighbourhood on the line stay as they are.
struct SARIFReporter: FindingReporter {
  private let language: Language
  private let book: Rulebook
  private let ruleIndex: [RuleID: Int]
  private var messages: MessageRenderer

  init(language: Language, book: Rulebook) {
    self.language = language
    self.book = book
    ruleIndex = Dictionary(
      book.sheets.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    messages = MessageRenderer(book, language: language)
  }

  var opening: [UInt8] {
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return Array("{\"$schema\":\"\(schema)\",\"version\":\"2.1.0\",\"runs\":[{\"results\":[".utf8)
  }
  var separator: [UInt8] { [UInt8(ascii: ",")] }
  var writesPlaces: Bool { true }

  mutating func write<Failure: Error>(
    _ report: FileReport, to take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard !report.diagnostics.isEmpty else { return }
    var prints = Fingerprinter(report.source)
    let places = SARIFPlaces(report)
    var writer = JSONWriter()
    for (index, diagnostic) in report.diagnostics.enumerated() {
      writer.raw(index == 0 ? "\n".utf8 : ",\n".utf8)
      write(diagnostic, prints.next(diagnostic), places, to: &writer)
      if writer.count >= Self.piece { try take(writer.take()) }
    }
    try take(writer.take())
  }

  mutating func finish(_ summary: RunSummary) -> [UInt8] {
    var writer = JSONWriter()
    let words = language == .chinese ? "zh-CN" : "en-US"
    writer.raw("\n],\"columnKind\":\"unicodeCodePoints\",\"language\":\"\(words)\",".utf8)
    writer.array(
      "invocations", [SARIFInvocation(failures: summary.failures, messages: messages)]
    ) { $1.write(to: &$0) }
    writer.raw(",\n".utf8)
    writer.key("tool")
    SARIFTool(book: book, language: language).write(to: &writer)
    writer.raw("}]}\n".utf8)
    return writer.take()
  }

  private mutating func write(
    _ diagnostic: Diagnostic, _ print: Fingerprint, _ places: SARIFPlaces,
    to writer: inout JSONWriter
  ) {
    let message = messages.text(of: diagnostic)
    writer.beginObject()
    writer.field("ruleId", diagnostic.rule.description)
    if let index = ruleIndex[diagnostic.rule] { writer.field("ruleIndex", index) }
    writer.field("level", SARIFTool.level(diagnostic.severity))
    writer.object("message") { $0.field("text", message) }
    writer.array("locations", [diagnostic.range]) { places.write($1, to: &$0) }
    if !diagnostic.related.isEmpty {
      writer.array("relatedLocations", diagnostic.related) { places.write($1, to: &$0) }
    }
    writer.object("partialFingerprints") { $0.field("copydesk/v1", print.text) }
    if let fix = diagnostic.fix {
      writer.array("fixes", [fix]) { places.write($1, to: &$0) }
      writer.object("properties") { $0.field("fix", fix.safety.rawValue) }
    }
    writer.endObject()
  }
}
