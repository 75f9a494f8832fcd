internal import RuleFormat
internal import System

/// `copydesk editor`: prints how an editor is told to start the language server, or tells the editor.
struct EditorCommand: Command {
  static let name = "editor"
  static let summary = Bilingual(
    chinese: "打印编辑器的语言服务器配置", english: "Print the language server's configuration for an editor")
  static let operands = Bilingual(chinese: "编辑器", english: "EDITOR")
  static let notes = Bilingual(
    chinese: "编辑器：\(names)。退出状态：0 已打印或写好；2 没有这个编辑器，或没有写成。",
    english:
      "Editors: \(names).\nExit status: 0 printed or written; 2 no such editor, or not written.")
  static let options: [CommandOption] = [.write]

  private static let names = EditorGuide.all.map(\.name).joined(separator: ", ")

  private let guide: EditorGuide
  private let writes: Bool
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
    writes = arguments.has(.write)
  }

  func run(_ output: inout BufferedOutput) throws(CommandFailure) -> ExitStatus {
    guard writes else {
      try output.print(guide.page(in: language))
      return .clean
    }
    for file in guide.files {
      let path = try EditorInstaller(file).install().display
      let done = Bilingual(chinese: "已写好 \(path)。", english: "Wrote \(path).")
      try output.print(done.text(in: language))
    }
    if let next = guide.next { try output.print(next.text(in: language)) }
    return .clean
  }
}
