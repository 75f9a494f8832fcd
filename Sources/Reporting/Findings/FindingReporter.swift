/// Writes findings down, a file at a time.
///
/// The parts of different files may be written by different copies of a reporter, on different
/// threads; ``Report`` puts them together.
package protocol FindingReporter: Sendable {
  /// What stands before the first part.
  var opening: [UInt8] { get }

  /// What stands between two parts.
  var separator: [UInt8] { get }

  /// The part of a file; nothing where the format passes over files without findings.
  mutating func add(_ report: FileReport) -> [UInt8]

  /// What is to be written at the end, when every file has been added.
  mutating func finish(_ summary: RunSummary) -> [UInt8]
}

extension FindingReporter {
  package var opening: [UInt8] { [] }
  package var separator: [UInt8] { [] }
  package mutating func finish(_ summary: RunSummary) -> [UInt8] { [] }
}
