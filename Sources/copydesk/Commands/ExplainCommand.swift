internal import Reporting
internal import RuleFormat
internal import Rulebook
internal import System

/// `copydesk explain`: shows one rule as a page.
struct ExplainCommand: Command {
  static let name = "explain"
  static let summary = Bilingual(
    chinese: "说明一条规则：为什么、依据、例子", english: "Explain a rule: why, its source, examples")
  static let operands = Bilingual(chinese: "规则名", english: "ID")
  static let notes = Bilingual(
    chinese: "copydesk rules 列出全部规则。", english: "copydesk rules lists the rules.")
  static let options: [CommandOption] = [.config, .format, .color]

  private let options: CheckOptions
  private let format: PrintFormat
  private let name: String

  init(_ arguments: Arguments) throws(CommandFailure) {
    name = try arguments.requiredOperand(of: Self.self).display
    options = try CheckOptions(arguments)
    format = try arguments.word(.format, PrintFormat.self) ?? .text
  }

  private static func desk(
    _ desk: Desk, called name: String, _ rulebook: Rulebook
  ) -> CommandFailure {
    let rules = rulebook.sheets(of: desk).map(\.id.description).joined(separator: "  ")
    return .message(
      Bilingual(
        chinese: "“\(name)”是版块，请写其中一条规则：\(rules)",
        english: "“\(name)” is a desk; name one of its rules: \(rules)"))
  }

  func run(_ output: inout BufferedOutput) throws(CommandFailure) -> ExitStatus {
    let configured = try ConfiguredRules(options)
    let rulebook = configured.rulebook
    guard let id = RuleID(name), let sheet = rulebook.sheet(id), let page = rulebook.page(of: id)
    else {
      if let desk = Desk(called: name) { throw Self.desk(desk, called: name, rulebook) }
      throw Arguments.unknownRule(name, among: rulebook.sheets.map(\.id.description))
    }
    let explanation = RuleExplanation(configured.entry(sheet), page: page)
    switch format {
    case .json: try output.put(explanation.json())
    case .text: try output.put(explanation.text(configured.style))
    }
    return .clean
  }
}
