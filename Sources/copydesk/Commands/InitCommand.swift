internal import Configuring
internal import RuleFormat
internal import Rulebook
internal import System

/// `copydesk init`: writes a commented configuration.
struct InitCommand: Command {
  static let name = "init"
  static let summary = Bilingual(
    chinese: "写一份带注释的配置 copydesk.json", english: "Write a commented copydesk.json")
  static let operands = Bilingual(chinese: "[文件夹]", english: "[FOLDER]")
  static let notes = Bilingual(
    chinese: "写在当前文件夹或指明的文件夹里；已有配置就不写。退出状态：0 写好了；2 没有写。",
    english: "Writes into the current folder or the one named; an existing configuration stays.\n"
      + "Exit status: 0 written; 2 not written.")
  static let options: [CommandOption] = []

  private let folder: Path
  private let language: Language

  init(_ arguments: Arguments) throws(CommandFailure) {
    folder = try arguments.onlyOperand(of: Self.self) ?? .current
    language = try arguments.word(.locale, Language.self) ?? .chinese
  }

  func run(_ output: inout BufferedOutput) throws(CommandFailure) -> ExitStatus {
    let path = folder.appending(ConfigurationStore.visibleName)
    do throws(FileError) {
      let hidden = folder.appending(ConfigurationStore.hiddenName)
      guard try FileReader.readIfPresent(hidden) == nil else { return refuse(hidden) }
      try AtomicFile.createNew(path, Array(Configuration.template(language).utf8))
    } catch {
      throw CommandFailure(error)
    }
    let done = Bilingual(chinese: "已写好 \(path.display)。", english: "Wrote \(path.display).")
    try output.print(done.text(in: language))
    return .clean
  }

  private func refuse(_ path: Path) -> ExitStatus {
    let sentence = Bilingual(
      chinese: "已有 \(path.display)，没有再写一份。",
      english: "There is a \(path.display) already; nothing was written.")
    StandardError.writeLine("copydesk: " + sentence.text(in: language))
    return .failed
  }
}
