internal import RuleFormat
internal import System

/// `copydesk lint`: reports what is wrong.
struct LintCommand: Command {
  static let name = "lint"
  static let summary = Bilingual(
    chinese: "检查稿件，列出问题", english: "Check copy and list what is wrong")
  static let operands = Bilingual(chinese: "[路径…]", english: "[PATH…]")
  static let notes = Bilingual(
    chinese: """
      路径是文件、文件夹或“-”（标准输入）；不写就查当前文件夹。一次查多个文件时，
      未配置的写法以这些文件里的多数为准；只查一个文件时以它自己的多数为准。
      退出状态：0 没有达到 --fail-on 一级的问题；1 有；2 命令或配置有误，或有文件读不了。
      """,
    english: """
      A path is a file, a folder or “-” (standard input); without any, the current folder is
      checked. Where several files are checked, what most of them do decides on styles that are
      not configured; a single file is judged by its own habits.
      Exit status: 0 nothing at or above --fail-on; 1 findings; 2 a wrong call or configuration,
      or a file that cannot be read.
      """)
  static let options = CheckOptions.table + Stock.options

  private let options: CheckOptions
  private let scope: LintScope

  init(_ arguments: Arguments) throws(CommandFailure) {
    options = try CheckOptions(arguments)
    scope = try LintScope(arguments)
  }

  func run(_ output: inout BufferedOutput) throws(CommandFailure) -> ExitStatus {
    if options.streams {
      var stream = try DocumentStream(options)
      try stream.run(&output)
      return .clean
    }
    var run = try CheckRun(options, to: .output, scope: scope)
    try run.run(LintTask(checker: run.checker), &output)
    try run.finish(&output)
    return run.status
  }
}
