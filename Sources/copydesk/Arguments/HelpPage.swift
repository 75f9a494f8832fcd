internal import RuleFormat

/// The pages that `--help` prints.
enum HelpPage {
  /// The page of the program.
  static func program(_ language: Language) -> String {
    let title = Bilingual(
      chinese: "copydesk：中文新闻稿件的审校工具", english: "copydesk: a linter and fixer for Chinese news copy"
    )
    let usage = Bilingual(
      chinese: "用法：copydesk 命令 [选项] [路径…]", english: "Usage: copydesk COMMAND [OPTIONS] [PATH…]")
    let commands = Bilingual(chinese: "命令：", english: "Commands:")
    let more = Bilingual(
      chinese: "copydesk 命令 --help 说明一个命令；copydesk --version 显示版本；--locale en 用英文。",
      english:
        "copydesk COMMAND --help explains a command; copydesk --version tells the version.")
    let rows = Program.commands.map { ($0.name, $0.summary.text(in: language)) }
    return [
      title.text(in: language), "", usage.text(in: language), "",
      commands.text(in: language), table(rows), "", more.text(in: language),
    ].joined(separator: "\n")
  }

  /// The page of one command.
  static func command(_ command: any Command.Type, _ language: Language) -> String {
    let usage = Bilingual(
      chinese: "用法：copydesk \(command.name) [选项] \(command.operands.chinese)",
      english: "Usage: copydesk \(command.name) [OPTIONS] \(command.operands.english)")
    let options = Bilingual(chinese: "选项：", english: "Options:")
    let rows = (command.options + [.locale, .help]).map { option in
      (spelling(option, language), option.about.text(in: language))
    }
    return [
      command.summary.text(in: language), "", usage.text(in: language), "",
      command.notes.text(in: language), "", options.text(in: language), table(rows),
    ].joined(separator: "\n")
  }

  private static func spelling(_ option: CommandOption, _ language: Language) -> String {
    let names = (option.short.map { $0 + ", " } ?? "") + option.name
    return names + (option.value.map { " " + $0.text(in: language) } ?? "")
  }

  /// Two columns; a left side that is too long has a line of its own.
  private static func table(_ rows: [(left: String, right: String)]) -> String {
    let column = 26
    return rows.map { row in
      let width = row.left.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
      let gap =
        width < column
        ? String(repeating: " ", count: column - width)
        : "\n  " + String(repeating: " ", count: column)
      return "  " + row.left + gap + row.right
    }.joined(separator: "\n")
  }
}
