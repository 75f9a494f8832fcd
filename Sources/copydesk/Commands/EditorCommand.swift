internal import RuleFormat
internal import System

/// `copydesk editor`: prints how an editor is told to start the language server.
struct EditorCommand: Command {
  static let name = "editor"
  static let summary = Bilingual(
    chinese: "打印编辑器的语言服务器配置", english: "Print the language server's configuration for an editor")
  static let operands = Bilingual(chinese: "编辑器", english: "EDITOR")
  static let notes = Bilingual(
    chinese: "编辑器：\(names)。退出状态：0 已打印；2 没有这个编辑器。",
    english: "Editors: \(names).\nExit status: 0 printed; 2 no such editor.")
  static let options: [CommandOption] = []

  private static let names = EditorGuide.all.map(\.name).joined(separator: ", ")

  private let guide: EditorGuide
  private let language: Language

  init(_ arguments: Arguments) throws(CommandFailure) {
    let name = try arguments.requiredOperand(of: Self.self).display
    language = try arguments.word(.locale, Language.self) ?? .chinese
    guard let guide = EditorGuide.all.first(where: { $0.name == name }) else {
      let nearest = NearestName.find(name, among: EditorGuide.all.map(\.name))
      throw .message(
        Bilingual(
          chinese: "没有“\(name)”的配置；"
            + (nearest.map { "是否想写“\($0)”？" } ?? "有的是：\(Self.names)。"),
          english: "There is no configuration for “\(name)”; "
            + (nearest.map { "did you mean “\($0)”?" } ?? "there are: \(Self.names).")))
    }
    self.guide = guide
  }

  func run(_ output: inout BufferedOutput) throws(CommandFailure) -> ExitStatus {
    try output.print(guide.page(in: language))
    return .clean
  }
}
