internal import LanguageServer
internal import RuleFormat
internal import System

/// `copydesk lsp`: serves an editor.
struct LSPCommand: Command {
  static let name = "lsp"
  static let summary = Bilingual(
    chinese: "语言服务器，由编辑器启动", english: "The language server, started by editors")
  static let operands = Bilingual(chinese: "", english: "")
  static let notes = Bilingual(
    chinese: "在标准输入和标准输出上使用语言服务器协议（LSP 3.17）；--socket 改用本机端口。\n退出状态：0 正常关闭；1 编辑器没有关闭就断开；2 命令有误。",
    english: """
      Speaks the Language Server Protocol 3.17 on standard input and output, or with --socket on
      a port of this machine, where the editor listens.
      Exit status: 0 shut down in order; 1 the editor left without; 2 a wrong call.
      """)
  static let options: [CommandOption] = [.config, .socket, .stdio, .clientProcess]

  private let options: ServerOptions
  private let port: UInt16?

  init(_ arguments: Arguments) throws(CommandFailure) {
    if let operand = arguments.operands.first {
      throw .message(
        Bilingual(
          chinese: "lsp 后面不写“\(operand.display)”。",
          english: "lsp takes no operand; “\(operand.display)” is too many."))
    }
    options = ServerOptions(
      config: arguments.path(.config), language: try arguments.word(.locale, Language.self),
      clientProcess: try arguments.number(.clientProcess, in: 1...Int(Int32.max)))
    port = try arguments.port(.socket)
  }

  func run(_ output: inout BufferedOutput) throws(CommandFailure) -> ExitStatus {
    let server = Server(options)
    guard let port else { return status(ServerLoop.run(server, over: ByteChannel())) }
    do throws(ErrorNumber) {
      return status(ServerLoop.run(server, over: try ByteChannel(localPort: port)))
    } catch {
      throw .message(
        Bilingual(
          chinese: "连不上本机端口 \(port)：\(error.chinese)。",
          english: "Cannot connect to port \(port) of this machine: \(error.english)."))
    }
  }

  private func status(_ number: Int32) -> ExitStatus { number == 0 ? .clean : .findings }
}
