/// Writes findings down as the files come in.
package protocol FindingReporter {
  /// What is to be written for a file, at once; files without findings may be left out.
  mutating func add(_ report: FileReport) -> [UInt8]

  /// What is to be written at the end, when every file has been added.
  mutating func finish(_ summary: RunSummary) -> [UInt8]
}
