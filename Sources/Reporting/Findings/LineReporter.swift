internal import Linting

/// A reporter whose format is a line, or a few, for each finding and nothing besides.
protocol LineReporter: FindingReporter {
  /// What is written of one finding, with the end of its line.
  mutating func line(
    _ diagnostic: Diagnostic, in report: FileReport, _ lines: SourceLines
  ) -> [UInt8]
}

extension LineReporter {
  mutating func add(_ report: FileReport) -> [UInt8] {
    guard !report.diagnostics.isEmpty else { return [] }
    let lines = SourceLines(report.source)
    return report.diagnostics.flatMap { line($0, in: report, lines) }
  }
}
