internal import Linting
internal import NewsCopy
internal import Reporting
internal import RuleFormat
internal import System

/// `copydesk outline`: shows how a page was read.
struct OutlineCommand: Command {
  static let name = "outline"
  static let summary = Bilingual(
    chinese: "显示版面结构：文章、标题、消息头、署名、图片说明",
    english: "Show the parts of a page: articles, headings, leads, credits")
  static let operands = Bilingual(chinese: "路径", english: "PATH")
  static let notes = Bilingual(
    chinese: "路径是一个文件或“-”（标准输入）。退出状态：0 已显示；2 命令或配置有误，或读不了。",
    english: "The path is a file or “-” (standard input).\n"
      + "Exit status: 0 shown; 2 a wrong call or configuration, or a file that cannot be read.")
  static let options: [CommandOption] = [
    .config, .encoding, .stdinFilename, .format, .color,
  ]

  private let options: CheckOptions
  private let format: PrintFormat

  init(_ arguments: Arguments) throws(CommandFailure) {
    _ = try arguments.requiredOperand(of: Self.self)
    options = try CheckOptions(arguments)
    format = try arguments.word(.format, PrintFormat.self) ?? .text
  }

  func run(_ output: inout BufferedOutput) throws(CommandFailure) -> ExitStatus {
    let plan = try CheckPlan(options)
    guard plan.failures.isEmpty, plan.files.count == 1, let file = plan.files.first else {
      throw .message(plan.failures.first?.sentence ?? Self.notOneFile)
    }
    let text = try load(file.input)
    let path = file.input.display
    let parser = file.setup.linter.parser
    switch format {
    case .json:
      try OutlineJSON.write(text.source, path: path, parser: parser) {
        piece throws(CommandFailure) in try output.put(piece)
      }
    case .text:
      let style = TextStyle(language: plan.language, colour: options.wantsColour(.output))
      try OutlineTree(style: style).write(text.source, path: path, parser: parser) {
        piece throws(CommandFailure) in try output.put(piece)
      }
    }
    return .clean
  }

  private func load(_ input: Input) throws(CommandFailure) -> LoadedText {
    do throws(FileFailure) {
      return try LoadedText(input, as: options.encoding)
    } catch {
      throw CommandFailure(error)
    }
  }

  private static let notOneFile = Bilingual(
    chinese: "outline 一次只看一个文件。", english: "outline shows one file at a time.")
}
