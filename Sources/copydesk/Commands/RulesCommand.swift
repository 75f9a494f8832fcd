internal import Reporting
internal import RuleFormat
internal import Rulebook
internal import System

/// `copydesk rules`: lists the rules.
struct RulesCommand: Command {
  static let name = "rules"
  static let summary = Bilingual(chinese: "列出全部规则", english: "List the rules")
  static let operands = Bilingual(chinese: "", english: "")
  static let notes = Bilingual(
    chinese: """
      按版块列出，带严重程度和能否修改。copydesk explain 规则名 说明一条。
      用 --check 时的退出状态：0 没有问题；1 有；2 读不了，或里面没有规则。
      """,
    english: """
      By desk, with severity and fix. copydesk explain ID explains one.
      With --check, exit status 0: nothing wrong; 1: something is; 2: it could not be read, or has
      no rules.
      """)
  static let options: [CommandOption] = [.check, .config, .format, .color]

  private let options: CheckOptions
  private let folder: Path?
  private let format: PrintFormat

  init(_ arguments: Arguments) throws(CommandFailure) {
    if let extra = arguments.operands.first {
      throw .message(
        Bilingual(
          chinese: "rules 后面不写“\(extra.display)”；说明一条规则用 copydesk explain。",
          english: "rules takes no “\(extra.display)”; copydesk explain explains one rule."))
    }
    options = try CheckOptions(arguments)
    folder = arguments.path(.check)
    format = try arguments.word(.format, PrintFormat.self) ?? .text
  }

  func run(_ output: inout BufferedOutput) throws(CommandFailure) -> ExitStatus {
    if let folder { return try check(folder, &output) }
    let configured = try ConfiguredRules(options)
    let catalogue = RuleCatalogue(configured.rulebook.sheets.map { configured.entry($0) })
    switch format {
    case .json: try output.put(catalogue.json())
    case .text: try output.put(catalogue.text(configured.style))
    }
    return .clean
  }

  private func check(
    _ folder: Path, _ output: inout BufferedOutput
  ) throws(CommandFailure) -> ExitStatus {
    let check = try RuleFolderCheck(folder, beside: options.rulebook)
    let language = options.language ?? .chinese
    for complaint in check.complaints { try output.print(complaint.text(in: language)) }
    try output.print(check.summary.text(in: language))
    return check.complaints.isEmpty ? .clean : .findings
  }
}
