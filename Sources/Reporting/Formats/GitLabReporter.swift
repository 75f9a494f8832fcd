internal import JSONText
internal import Linting
internal import RuleFormat

/// Findings as GitLab's code quality report: one JSON array.
struct GitLabReporter: FindingReporter {
  var messages: MessageRenderer

  var opening: [UInt8] { [UInt8(ascii: "[")] }
  var separator: [UInt8] { [UInt8(ascii: ",")] }

  mutating func write<Failure: Error>(
    _ report: FileReport, to take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let lines = SourceLines(report.source)
    var prints = Fingerprinter(report.source)
    var writer = JSONWriter()
    for (index, diagnostic) in report.diagnostics.enumerated() {
      writer.raw(index == 0 ? "\n".utf8 : ",\n".utf8)
      writer.beginObject()
      writer.field("description", messages.text(of: diagnostic))
      writer.field("check_name", diagnostic.rule.description)
      writer.field("fingerprint", "\(report.path):\(prints.next(diagnostic).text)")
      writer.field("severity", Self.severity(diagnostic.severity))
      writer.object("location") { writer in
        writer.field("path", report.path)
        writer.object("lines") { writer in
          writer.field("begin", lines.position(of: diagnostic.range.lowerBound).line)
          writer.field("end", lines.position(of: diagnostic.range.upperBound).line)
        }
      }
      writer.endObject()
      if writer.count >= Self.piece { try take(writer.take()) }
    }
    try take(writer.take())
  }

  mutating func finish(_ summary: RunSummary) -> [UInt8] { Array("\n]\n".utf8) }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "major"
    case .info: "minor"
    case .hint: "info"
    }
  }
}
