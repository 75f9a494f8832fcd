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
    chinese: "按版块列出，带严重程度和能否修改。copydesk explain 规则名 说明一条。",
    english: "By desk, with severity and fix. copydesk explain ID explains one.")
  static let options: [CommandOption] = [.config, .format, .color]

  private let options: CheckOptions
  private let format: PrintFormat

  init(_ arguments: Arguments) throws(CommandFailure) {
    if let extra = arguments.operands.first {
      throw .message(
        Bilingual(
          chinese: "rules 后面不写“\(extra.display)”；说明一条规则用 copydesk explain。",
          english: "rules takes no “\(extra.display)”; copydesk explain explains one rule."))
    }
    options = try CheckOptions(arguments)
    format = try arguments.word(.format, PrintFormat.self) ?? .text
  }

  func run(_ output: inout BufferedOutput) throws(CommandFailure) -> ExitStatus {
    let configured = try ConfiguredRules(options)
    let catalogue = RuleCatalogue(options.rulebook.sheets.map { configured.entry($0) })
    switch format {
    case .json: try output.put(catalogue.json())
    case .text: try output.put(catalogue.text(configured.style))
    }
    return .clean
  }
}
