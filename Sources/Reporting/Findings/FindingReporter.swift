/// Writes findings down, a file at a time.
///
/// The parts of different files may be written by different copies of a reporter, on different
/// threads; ``Report`` puts them together.
package protocol FindingReporter: Sendable {
  /// What stands before the first part.
  var opening: [UInt8] { get }

  /// What stands between two parts.
  var separator: [UInt8] { get }

  /// Whether every place and edit of a finding is written, so that a report may be longer than the
  /// text.
  var writesPlaces: Bool { get }

  /// Writes the part of a file piece by piece; nothing where the format passes over files without
  /// findings.
  mutating func write<Failure: Error>(
    _ report: FileReport, to take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure)

  /// The part of a file that could not be checked; nothing where the format lists such files at the
  /// end.
  mutating func add(_ failure: FileFailure) -> [UInt8]

  /// What is to be written at the end, when every file has been added.
  mutating func finish(_ summary: RunSummary) -> [UInt8]
}

extension FindingReporter {
  package var opening: [UInt8] { [] }
  package var separator: [UInt8] { [] }
  package var writesPlaces: Bool { false }

  /// What is collected before it is handed on, in bytes.
  static var piece: Int { 64 * 1024 }

  /// The part of a file as a whole.
  package mutating func add(_ report: FileReport) -> [UInt8] {
    var part: [UInt8] = []
    write(report) { part += $0 }
    return part
  }

  package mutating func add(_ failure: FileFailure) -> [UInt8] { [] }

  package mutating func finish(_ summary: RunSummary) -> [UInt8] { [] }
}
