internal import Reporting
internal import RuleFormat
internal import System

/// A report on its way to where it goes.
final class ReportSink {
  private var report: Report
  /// Nil for standard output or standard error.
  private var file: OutputFile?

  /// Begins a report; a file is made at once, so that a wrong name is told before the work.
  init(_ target: ReportTarget, _ reporter: any FindingReporter) throws(CommandFailure) {
    report = Report(reporter)
    guard let path = target.file else { return }
    do throws(FileError) {
      file = try OutputFile(path)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// What writes the parts; its copies do as well.
  var reporter: any FindingReporter { report.reporter }

  /// Takes the next part, which may be empty; `print` gets what is to be printed of it.
  func add(
    _ part: [UInt8], print: ([UInt8]) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    guard !part.isEmpty else { return }
    try put(report.beginPart(), print)
    try put(part, print)
  }

  /// Takes a file that could not be checked; `print` gets what is to be printed of it.
  func add(
    _ failure: FileFailure, print: ([UInt8]) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    var reporter = reporter
    try add(reporter.add(failure), print: print)
  }

  /// Writes the next part piece by piece; `print` gets what is to be printed of it.
  func add(
    _ file: FileReport, print: ([UInt8]) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    var reporter = reporter
    var hasBegun = false
    try reporter.write(file) { piece throws(CommandFailure) in
      guard !piece.isEmpty else { return }
      if !hasBegun { try put(report.beginPart(), print) }
      hasBegun = true
      try put(piece, print)
    }
  }

  /// Ends the report; `print` gets what is to be printed of it.
  func finish(
    _ summary: RunSummary, print: ([UInt8]) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    try put(report.finish(summary), print)
    do throws(FileError) {
      try file?.finish()
    } catch {
      throw CommandFailure(error)
    }
  }

  private func put(
    _ bytes: [UInt8], _ print: ([UInt8]) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    guard file != nil else { return try print(bytes) }
    do throws(FileError) {
      try file?.write(bytes)
    } catch {
      throw CommandFailure(error)
    }
  }
}
