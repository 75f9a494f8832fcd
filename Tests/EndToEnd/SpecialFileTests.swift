import Testing

@testable import System

/// FIFOs to which nobody writes and devices without end, where a file is looked for: a program that
/// opened them would wait for ever.
@Suite("What is no file, where a configuration should be")
struct SpecialFileTests {
  private func sandbox(_ configuration: String? = nil) throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    if let configuration { try sandbox.file("copydesk.json", configuration) }
    return sandbox
  }

  @Test("A configuration that is found and is no file is told", arguments: [nil, "/dev/zero"])
  func found(_ device: String?) throws {
    let sandbox = try sandbox()
    if let device {
      try sandbox.link("copydesk.json", to: device)
    } else {
      try sandbox.fifo("copydesk.json")
    }
    for command in ["lint", "fix", "outline"] {
      let run = try sandbox.run(command, "page.txt", within: .impatient)
      #expect(run.status == 2)
      #expect(run.errors == "copydesk: 无法读取 copydesk.json：不是普通文件。\n", "\(run.errors)")
    }
  }

  @Test(
    "So is one that is extended, and a folder of rules",
    arguments: [
      (#"{ "extends": "pipe" }"#, "1:14: extends：无法读取 pipe：不是普通文件"),
      (#"{ "extends": ["/dev/zero"] }"#, "1:15: extends › [0]：无法读取 /dev/zero：不是普通文件"),
      (#"{ "rule-folders": ["pipe"] }"#, "1:20: rule-folders › [0]：无法列出 pipe：不是文件夹，或路径中有一段不是"),
    ])
  func named(_ configuration: String, _ told: String) throws {
    let sandbox = try sandbox(configuration)
    try sandbox.fifo("pipe")
    let run = try sandbox.run("lint", "page.txt", within: .impatient)
    #expect(run.status == 2)
    #expect(run.errors == "copydesk: copydesk.json:\(told)。\n", "\(run.errors)")
  }

  @Test("A list of what git ignores is none where it is no file")
  func gitIgnore() throws {
    let sandbox = try sandbox()
    try sandbox.folder(".git")
    try sandbox.fifo(".gitignore")
    let run = try sandbox.run("lint", "--select", "lead/marker-spacing", ".", within: .impatient)
    #expect(run.status == 1 && run.text.contains("page.txt:5:4"), "\(run.errors)")
  }

  @Test("Links to files are files, and a call may name a FIFO")
  func links() throws {
    let sandbox = try sandbox()
    try sandbox.file("paper.json", #"{ "extends": "base.json" }"#)
    try sandbox.file("group.json", #"{ "rules": { "lead/marker-spacing": "error" } }"#)
    try sandbox.link("base.json", to: "group.json")
    try sandbox.link("copydesk.json", to: "paper.json")
    let linked = try sandbox.run("lint", "--quiet", "page.txt")
    #expect(linked.text.contains("page.txt:5:4: 错误"), "\(linked.errors)")
    let line = "mkfifo pipe; cat group.json >pipe & copydesk lint --quiet --config pipe page.txt"
    let named = try sandbox.run(shell: line)
    #expect(named.text.contains("page.txt:5:4: 错误"), "\(named.errors)")
  }

  @Test(
    "The language server goes on, and says so, also of the file that it is started with",
    arguments: [
      ("copydesk.json", nil, ["lsp"]), ("pipe", #"{ "extends": "pipe" }"#, ["lsp"]),
      ("pipe", nil, ["lsp", "--config", "pipe"]),
    ])
  func server(_ pipe: String, _ configuration: String?, _ call: [String]) throws {
    let sandbox = try sandbox(configuration)
    try sandbox.fifo(pipe)
    let uri = "file://\(sandbox.path.display)/page.txt"
    let document =
      #"{"textDocument":{"uri":"\#(uri)","languageId":"plaintext","version":1,"text":"本报讯"}}"#
    let request = #"{"textDocument":{"uri":"\#(uri)"},"options":{}}"#
    let input =
      Wire.initialize() + Wire.notification("textDocument/didOpen", document)
      + Wire.request(2, "textDocument/formatting", request) + Wire.end
    let run = try sandbox.run(call.map { Array($0.utf8) }, input: input, within: .impatient)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("\(pipe)：不是普通文件"), "\(run.text)")
  }
}
