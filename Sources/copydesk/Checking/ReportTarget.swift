internal import Reporting
internal import RuleFormat
internal import System

/// A report that is asked for, and where it goes.
struct ReportTarget {
  let format: ReportFormat
  /// Nil for standard output.
  var file: Path?

  /// The reports of a call: every `--output` belongs to the `--format` before it, and the first one
  /// may stand before the first format.
  static func list(_ arguments: Arguments) throws(CommandFailure) -> [ReportTarget] {
    var targets: [ReportTarget] = []
    var waiting: Path?
    for (option, value) in arguments.inOrder {
      if option == .reportFormat {
        let format = try Arguments.word(
          String(decoding: value, as: UTF8.self), of: option, ReportFormat.self)
        targets.append(ReportTarget(format: format, file: waiting))
        waiting = nil
      } else if option == .output {
        guard value != Array("-".utf8) else { throw noFile }
        let isTaken = targets.isEmpty ? waiting != nil : targets[targets.count - 1].file != nil
        guard !isTaken else { throw twoFiles }
        if targets.isEmpty {
          waiting = Path(bytes: value)
        } else {
          targets[targets.count - 1].file = Path(bytes: value)
        }
      }
    }
    if targets.isEmpty { return [ReportTarget(format: .text, file: waiting)] }
    guard targets.count(where: { $0.file == nil }) <= 1 else { throw oneOutput }
    let files = targets.compactMap(\.file)
    guard Set(files).count == files.count else { throw oneFile }
    return targets
  }

  private static let noFile = CommandFailure.message(
    Bilingual(
      chinese: "--output 后面写文件名，不写“-”；没有 --output 的报告就写到标准输出。",
      english: "--output takes a file and no “-”; a report without --output goes to standard "
        + "output anyway."))

  private static let twoFiles = CommandFailure.message(
    Bilingual(
      chinese: "每个 --output 前面要有自己的 --format。",
      english: "Every --output needs a --format of its own before it."))

  private static let oneFile = CommandFailure.message(
    Bilingual(
      chinese: "两种格式不能写到同一个文件。",
      english: "Two formats cannot go to one file."))

  private static let oneOutput = CommandFailure.message(
    Bilingual(
      chinese: "只有一种格式能写到标准输出；其余的 --format 后面要写 --output 文件。",
      english: "Only one format can go to standard output; give each of the others an "
        + "--output FILE."))
}
