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

  /// Takes the next part; gives what is to be printed of it.
  func add(_ part: [UInt8]) throws(CommandFailure) -> [[UInt8]] {
    try report.add(part).map(keep)
  }

  /// Ends the report; gives what is to be printed of it.
  func finish(_ summary: RunSummary) throws(CommandFailure) -> [UInt8] {
    let printed = try keep(report.finish(summary))
    do throws(FileError) {
      try file?.finish()
    } catch {
      throw CommandFailure(error)
    }
    return printed
  }

  private func keep(_ bytes: [UInt8]) throws(CommandFailure) -> [UInt8] {
    guard file != nil else { return bytes }
    do throws(FileError) {
      try file?.write(bytes)
    } catch {
      throw CommandFailure(error)
    }
    return []
  }
}
