internal import RuleFormat

/// An option of a command, as the parser and the help page know it.
struct CommandOption: Equatable {
  /// The long name with its dashes.
  let name: String
  /// A name of one letter, with its dash.
  let short: String?
  /// What stands for the value on the help page; nil for an option without a value.
  let value: Bilingual?
  let about: Bilingual

  private init(
    _ name: String, short: String? = nil, value: Bilingual? = nil, zh: String, en: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    about = Bilingual(chinese: zh, english: en)
  }

  private static func words(_ words: String) -> Bilingual {
    Bilingual(chinese: words, english: words)
  }

  private static let file = Bilingual(chinese: "文件", english: "FILE")
  private static let rules = Bilingual(chinese: "规则,…", english: "RULES")

  static let help = CommandOption("--help", short: "-h", zh: "显示这份帮助", en: "Show this help")
  static let locale = CommandOption(
    "--locale", value: words("zh|en"), zh: "消息的语言，默认中文",
    en: "The language of messages, Chinese by default")
  static let config = CommandOption(
    "--config", value: file, zh: "用这份配置，不再逐级寻找",
    en: "Use this configuration instead of searching upwards")
  static let select = CommandOption(
    "--select", value: rules, zh: "只查这些规则或版块，可重复",
    en: "Check only these rules or desks; repeatable")
  static let ignore = CommandOption(
    "--ignore", value: rules, zh: "不查这些规则或版块，可重复",
    en: "Leave out these rules or desks; repeatable")
  static let encoding = CommandOption(
    "--encoding", value: words("utf-8|gb18030|utf-16"), zh: "文件的编码，默认自动识别",
    en: "The encoding of the files; detected by default")
  static let date = CommandOption(
    "--date", value: words("YYYY-MM-DD"), zh: "见报日期", en: "The day the pages are published")
  static let stdinFilename = CommandOption(
    "--stdin-filename", value: file, zh: "标准输入当作这个文件（决定配置和格式）",
    en: "Treat standard input as this file, for its configuration and format")
  static let format = CommandOption(
    "--format", value: words("text|json"), zh: "输出格式", en: "The format of the output")
  static let reportFormat = CommandOption(
    "--format", value: Bilingual(chinese: "格式", english: "FORMAT"),
    zh: "text、compact、json、jsonl、sarif、github、gitlab、checkstyle、junit、rdjsonl；可重复",
    en:
      "text, compact, json, jsonl, sarif, github, gitlab, checkstyle, junit or rdjsonl; repeatable")
  static let output = CommandOption(
    "--output", value: file, zh: "把前面的 --format 写进文件", en: "Write the --format before it to a file")
  static let jobs = CommandOption(
    "--jobs", short: "-j", value: words("N"), zh: "同时用几个处理器，默认全部",
    en: "How many processors to use; all by default")
  static let noGitIgnore = CommandOption(
    "--no-gitignore", zh: "也查 .gitignore 里列的文件", en: "Check what .gitignore lists, too")
  static let forceExclude = CommandOption(
    "--force-exclude", zh: "直接写出的文件若在配置的 ignore 里，也不查（供钩子用）",
    en: "Leave out what the configuration's ignore lists even where it is named, as hooks do")
  static let failOn = CommandOption(
    "--fail-on", value: words("error|warning|info|hint"), zh: "到哪一级算不通过，默认 warning",
    en: "The least severity that makes the run fail; warning by default")
  static let maxFindings = CommandOption(
    "--max-findings", value: words("N"), zh: "达到 --fail-on 的问题超过 N 处才算不通过",
    en: "Fail only if more than N findings are at or above --fail-on")
  static let maxDensity = CommandOption(
    "--max-density", value: words("N"), zh: "每万字加权差错超过 N 才算不通过",
    en: "Fail only if the weighted findings per 10,000 characters are more than N")
  static let baseline = CommandOption(
    "--baseline", value: file, zh: "只报基线里没有的问题", en: "Report only what the baseline does not know")
  static let writeBaseline = CommandOption(
    "--write-baseline", value: file, zh: "把现有的问题记为基线",
    en: "Record what is found today as a baseline")
  static let prune = CommandOption(
    "--prune", zh: "从基线里删去不再需要的", en: "Remove from the baseline what is not needed any more")
  static let since = CommandOption(
    "--since", value: Bilingual(chinese: "版本", english: "REV"), zh: "只报 git 某版本以来改动的行",
    en: "Report only what touches lines changed since a git revision")
  static let stream = CommandOption(
    "--stream", zh: "标准输入每行一件 {\"id\": …, \"text\": …}，每行一答",
    en: "Answer each line {\"id\": …, \"text\": …} of standard input with a line")
  static let exitZero = CommandOption(
    "--exit-zero", zh: "有问题也以 0 退出", en: "Exit with 0 whatever is found")
  static let quiet = CommandOption(
    "--quiet", short: "-q", zh: "只列问题，不写小结", en: "List the findings and no summary")
  static let statistics = CommandOption(
    "--statistics", zh: "不逐条列出，只数每条规则的次数（text 格式）",
    en: "Count the findings of each rule instead of listing them, in the format text")
  static let color = CommandOption(
    "--color", value: words("auto|always|never"), zh: "是否用颜色，默认看终端",
    en: "Whether to use colours; by default where the output is a terminal")
  static let check = CommandOption(
    "--check", value: Bilingual(chinese: "文件夹", english: "FOLDER"),
    zh: "检查本报自己的规则：格式、例子、冲突",
    en: "Check a newsroom's own rules: their form, examples and clashes")
  static let diff = CommandOption(
    "--diff", zh: "只显示会改什么，不写文件；有改动则以 1 退出",
    en: "Show what would change and write nothing; exit with 1 if anything would")
  static let exitNonZeroOnFix = CommandOption(
    "--exit-non-zero-on-fix", zh: "改了什么就以 1 退出（供提交前检查）",
    en: "Exit with 1 if anything was repaired, as commit hooks want it")
  static let unsafe = CommandOption(
    "--unsafe", zh: "需人确认的修改也做", en: "Make the fixes that want a person's eye, too")
  static let write = CommandOption(
    "--write", zh: "写到编辑器找它的地方", en: "Write it where the editor looks for it")
  static let socket = CommandOption(
    "--socket", value: Bilingual(chinese: "端口", english: "PORT"), zh: "连接本机的这个端口，编辑器在那里等",
    en: "Connect to this port of this machine, where the editor listens")
  static let stdio = CommandOption(
    "--stdio", zh: "用标准输入和标准输出（默认）", en: "Use standard input and output, the default")
  static let clientProcess = CommandOption(
    "--clientProcessId", value: Bilingual(chinese: "进程号", english: "PID"),
    zh: "编辑器的进程号；它没了，服务器也结束（以 initialize 里的为准）",
    en: "The editor's process, with which the server ends; initialize may tell another one")
}
