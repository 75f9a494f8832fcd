internal import Linting
internal import RuleFormat

/// Findings as annotations of a GitHub workflow: a workflow command each.
///
/// GitHub counts columns in characters from 1; it takes them only where a finding ends on the line
/// on which it began.
struct GitHubReporter: LineReporter {
  var messages: MessageRenderer

  mutating func line(
    _ diagnostic: Diagnostic, in report: FileReport, _ lines: SourceLines
  ) -> [UInt8] {
    let path = Self.escapeProperty(report.path)
    let start = lines.position(of: diagnostic.range.lowerBound)
    let end = lines.position(of: diagnostic.range.upperBound)
    let columns = start.line == end.line ? ",col=\(start.column),endColumn=\(end.column)" : ""
    let place = "file=\(path),line=\(start.line),endLine=\(end.line)\(columns)"
    let title = Self.escapeProperty(diagnostic.rule.description)
    let message = Self.escapeData(messages.text(of: diagnostic))
    return Array("::\(Self.level(diagnostic.severity)) \(place),title=\(title)::\(message)\n".utf8)
  }

  /// The annotation of a file that could not be checked.
  mutating func add(_ failure: FileFailure) -> [UInt8] {
    let path = Self.escapeProperty(failure.path)
    let message = Self.escapeData(messages.text(of: failure))
    return Array(
      "::\(Self.level(.error)) file=\(path),title=\(FileFailure.name)::\(message)\n".utf8)
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info, .hint: "notice"
    }
  }

  private static func escapeData(_ text: String) -> String {
    escape(text, ["%", "\r", "\n"])
  }

  private static func escapeProperty(_ text: String) -> String {
    escape(text, ["%", "\r", "\n", ":", ","])
  }

  private static func escape(_ text: String, _ special: [Unicode.Scalar]) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if special.contains(scalar) {
        result += PercentEncoding.of(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
}
