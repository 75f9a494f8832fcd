internal import Linting
internal import RuleFormat

/// Findings as Checkstyle's XML, which many servers read; columns are scalars from 1.
struct CheckstyleReporter: FindingReporter {
  var messages: MessageRenderer

  var opening: [UInt8] { Array((XMLText.declaration + "<checkstyle version=\"10.0\">\n").utf8) }

  mutating func write<Failure: Error>(
    _ report: FileReport, to take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard !report.diagnostics.isEmpty else { return }
    let lines = SourceLines(report.source)
    var text = XMLText()
    text.open("file", [("name", report.path)])
    for diagnostic in report.diagnostics {
      let place = lines.position(of: diagnostic.range.lowerBound)
      text.empty(
        "error",
        [
          ("line", String(place.line)), ("column", String(place.column)),
          ("severity", Self.severity(diagnostic.severity)),
          ("message", messages.text(of: diagnostic)),
          ("source", "copydesk.\(diagnostic.rule)"),
        ])
    }
    text.close("file")
    try take(text.bytes)
  }

  mutating func add(_ failure: FileFailure) -> [UInt8] {
    var text = XMLText()
    text.open("file", [("name", failure.path)])
    text.empty(
      "error",
      [
        ("line", "1"), ("severity", Self.severity(.error)), ("message", messages.text(of: failure)),
        ("source", "copydesk.\(FileFailure.name)"),
      ])
    text.close("file")
    return text.bytes
  }

  mutating func finish(_ summary: RunSummary) -> [UInt8] { Array("</checkstyle>\n".utf8) }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info, .hint: "info"
    }
  }
}
