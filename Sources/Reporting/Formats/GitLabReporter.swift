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
      let issue = Issue(
        description: messages.text(of: diagnostic), check: diagnostic.rule.description,
        fingerprint: prints.next(diagnostic).text, severity: Self.severity(diagnostic.severity),
        path: report.path, begin: lines.position(of: diagnostic.range.lowerBound).line,
        end: lines.position(of: diagnostic.range.upperBound).line)
      issue.write(to: &writer)
      if writer.count >= Self.piece { try take(writer.take()) }
    }
    try take(writer.take())
  }

  /// The issue of a file that could not be checked; GitLab wants a line of each issue.
  mutating func add(_ failure: FileFailure) -> [UInt8] {
    let issue = Issue(
      description: messages.text(of: failure), check: FileFailure.name,
      fingerprint: FileFailure.name, severity: "blocker", path: failure.path, begin: 1, end: 1)
    var writer = JSONWriter()
    writer.lineBreak()
    issue.write(to: &writer)
    return writer.take()
  }

  mutating func finish(_ summary: RunSummary) -> [UInt8] { Array("\n]\n".utf8) }

  /// An object of the report; its fingerprint tells it from the others of its file.
  private struct Issue {
    let description: String
    let check: String
    let fingerprint: String
    let severity: String
    let path: String
    let begin: Int
    let end: Int

    func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.field("description", description)
      writer.field("check_name", check)
      writer.field("fingerprint", "\(path):\(fingerprint)")
      writer.field("severity", severity)
      writer.object("location") { writer in
        writer.field("path", path)
        writer.object("lines") { writer in
          writer.field("begin", begin)
          writer.field("end", end)
        }
      }
      writer.endObject()
    }
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "major"
    case .info: "minor"
    case .hint: "info"
    }
  }
}
