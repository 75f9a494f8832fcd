internal import JSONText
internal import Linting

/// Findings for machines that read line by line: the objects of ``JSONReporter``, one to a line.
struct JSONLinesReporter: FindingReporter {
  var messages: MessageRenderer

  mutating func add(_ report: FileReport) -> [UInt8] {
    guard !report.diagnostics.isEmpty else { return [] }
    let lines = SourceLines(report.source)
    var writer = JSONWriter()
    for diagnostic in report.diagnostics {
      writer.write(diagnostic, messages.text(of: diagnostic), path: report.path, lines: lines)
      writer.lineBreak()
    }
    return writer.take()
  }
}
