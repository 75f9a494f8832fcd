internal import Linting

/// A reporter whose format is a line, or a few, for each finding and for each file that could not
/// be checked, and nothing besides.
protocol LineReporter: FindingReporter {
  /// What is written of one finding, with the end of its line.
  mutating func line(
    _ diagnostic: Diagnostic, in report: FileReport, _ lines: SourceLines
  ) -> [UInt8]
}

extension LineReporter {
  mutating func write<Failure: Error>(
    _ report: FileReport, to take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard !report.diagnostics.isEmpty else { return }
    let lines = SourceLines(report.source)
    var bytes: [UInt8] = []
    for diagnostic in report.diagnostics {
      bytes += line(diagnostic, in: report, lines)
      guard bytes.count >= Self.piece else { continue }
      try take(bytes)
      bytes = []
    }
    try take(bytes)
  }
}
