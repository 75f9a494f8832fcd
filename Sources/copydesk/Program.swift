internal import RuleFormat
internal import Rulebook
internal import System

/// The program: chooses the command, and says what went wrong.
enum Program {
  /// Every command, in the order of the help page.
  static let commands: [any Command.Type] = [
    LintCommand.self, FixCommand.self, OutlineCommand.self, RulesCommand.self,
    ExplainCommand.self, InitCommand.self, LSPCommand.self, EditorCommand.self,
  ]

  /// Runs the program.
  ///
  /// - Parameter raw: The arguments after the program's name.
  /// - Returns: The exit status.
  static func run(_ raw: [[UInt8]]) -> Int32 {
    let language = ArgumentParser.language(of: raw)
    var output = BufferedOutput(.output)
    var status = ExitStatus.failed
    var failure: CommandFailure?
    do throws(CommandFailure) {
      status = try dispatch(raw, language, &output)
    } catch {
      failure = error
    }
    do throws(OutputError) {
      try output.flush()
    } catch {
      failure = failure ?? CommandFailure(error)
    }
    switch failure {
    case nil: return status.rawValue
    case .closed: return ExitStatus.clean.rawValue
    case .message(let sentence):
      StandardError.writeLine("copydesk: " + sentence.text(in: language))
      return ExitStatus.failed.rawValue
    }
  }

  private static func dispatch(
    _ raw: [[UInt8]], _ language: Language, _ output: inout BufferedOutput
  ) throws(CommandFailure) -> ExitStatus {
    let (first, rest) = ArgumentParser.splitCommand(raw)
    guard let first else {
      StandardError.writeLine(HelpPage.program(language))
      return .failed
    }
    switch first {
    case "-h", "--help":
      try output.print(HelpPage.program(language))
      return .clean
    case "--version":
      try output.print("copydesk \(ProgramVersion.current)")
      return .clean
    case "help":
      let (topic, _) = ArgumentParser.splitCommand(rest)
      guard let topic else {
        try output.print(HelpPage.program(language))
        return .clean
      }
      try output.print(HelpPage.command(try command(called: topic), language))
      return .clean
    default: break
    }
    let command = try command(called: first)
    let arguments = try ArgumentParser(command).parse(rest)
    if arguments.has(.help) {
      try output.print(HelpPage.command(command, language))
      return .clean
    }
    return try command.init(arguments).run(&output)
  }

  private static func command(called name: String) throws(CommandFailure) -> any Command.Type {
    guard let command = commands.first(where: { $0.name == name }) else { throw unknown(name) }
    return command
  }

  private static func unknown(_ word: String) -> CommandFailure {
    let isOption = word.hasPrefix("-") && word != "-"
    let names = isOption ? ["--help", "--version", "--locale"] : commands.map { $0.name }
    let nearest = NearestName.find(word, among: names)
    return .message(
      Bilingual(
        chinese: "没有“\(word)”这个\(isOption ? "选项" : "命令")；"
          + (nearest.map { "是否想写“\($0)”？" } ?? "copydesk --help 列出全部。"),
        english: "There is no \(isOption ? "option" : "command") “\(word)”; "
          + (nearest.map { "did you mean “\($0)”?" } ?? "copydesk --help lists them.")))
  }
}
