internal import Linting
internal import RuleFormat
internal import System

/// `copydesk fix`: repairs what needs no person, and reports what remains.
struct FixCommand: Command {
  static let name = "fix"
  static let summary = Bilingual(
    chinese: "修改能自动改的问题，列出其余的", english: "Repair what can be repaired and list the rest")
  static let operands = Bilingual(chinese: "[路径…]", english: "[PATH…]")
  static let notes = Bilingual(
    chinese: """
      文件按原来的编码、换行和权限整个替换；“-”把标准输入改好后写到标准输出，其余问题写到标准错误。
      退出状态：0 改完没有达到 --fail-on 一级的问题；1 有；2 命令或配置有误，或有文件读写不了。
      --diff 的退出状态：0 没有要改的；1 有要改的；2 同上。
      """,
    english: """
      A file is replaced whole, in its own encoding, line endings and mode; “-” writes the
      repaired standard input to standard output and what remains to standard error.
      Exit status: 0 nothing at or above --fail-on remains; 1 something does; 2 a wrong call or
      configuration, or a file that cannot be read or written.
      With --diff: 0 nothing would change; 1 something would; 2 as above.
      """)
  static let options = [CommandOption.diff, .unsafe, .exitNonZeroOnFix] + CheckOptions.table

  private let options: CheckOptions
  private let limit: FixLimit
  private let showsDiff: Bool
  private let exitsNonZeroOnFix: Bool

  init(_ arguments: Arguments) throws(CommandFailure) {
    options = try CheckOptions(arguments)
    if arguments.operands.isEmpty, options.operands == [.current], StandardInput.isGiven {
      throw Self.noPath
    }
    limit = arguments.has(.unsafe) ? .unsafeToo : .safeOnly
    showsDiff = arguments.has(.diff)
    let wantsReport = [CommandOption.output, .reportFormat, .statistics].contains {
      arguments.has($0)
    }
    guard !showsDiff || !wantsReport else { throw Self.noReport }
    exitsNonZeroOnFix = arguments.has(.exitNonZeroOnFix)
  }

  /// Whoever forgot “-” must not find a folder of pages rewritten.
  private static let noPath = CommandFailure.message(
    Bilingual(
      chinese: "有标准输入而没有写路径：要改标准输入请写“-”，要改当前文件夹里的稿件请写“.”。",
      english: "There is standard input and no path: write “-” to repair standard input, or “.” to "
        + "repair the pages of the current folder."))

  private static let noReport = CommandFailure.message(
    Bilingual(
      chinese: "--diff 只显示改动，不写报告，不能与 --format、--output、--statistics 同用。",
      english:
        "--diff shows the changes and writes no report; it cannot go with --format, --output or "
        + "--statistics."
    ))

  func run(_ output: inout BufferedOutput) throws(CommandFailure) -> ExitStatus {
    if options.streams {
      var stream = try DocumentStream(options, fixLimit: limit)
      try stream.run(&output)
      return .clean
    }
    var run = try CheckRun(
      options, to: options.readsStandardInput ? .error : .output, keepsGoing: !showsDiff,
      reports: !showsDiff)
    Interrupts.note()
    try run.run(
      FixTask(
        checker: run.checker, limit: limit, patchFolder: showsDiff ? run.plan.workingDirectory : nil
      ),
      &output)
    let count = run.count
    if showsDiff {
      if !options.isQuiet { run.complain(count.foreseen) }
      if run.status == .failed { return .failed }
      return count.fixes > 0 && !options.exitsZero ? .findings : .clean
    }
    try run.finish(&output)
    if count.fixes > 0, !options.isQuiet { run.complain(count.done) }
    let hasFixed = exitsNonZeroOnFix && !options.exitsZero && count.fixes > 0
    return run.status == .clean && hasFixed ? .findings : run.status
  }
}
