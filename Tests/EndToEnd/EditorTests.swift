import JSONText
import Testing

@testable import System

/// `copydesk editor`: each configuration is printed, and written where the editor looks for it.
@Suite("copydesk editor")
struct EditorTests {
  private static let names = [
    "ale", "eglot", "helix", "kate", "lsp-mode", "neovim", "neovim-lspconfig", "sublime", "vim-lsp",
    "vscode", "zed",
  ]

  /// Runs `copydesk editor` as somebody whose home is the folder.
  private func editor(_ name: String, _ sandbox: Sandbox, write: Bool = true) throws -> ProgramRun {
    let home = "HOME=\(sandbox.path.display)"
    let program = try BuiltProgram.path.display
    let call = [
      "env", "-u", "XDG_CONFIG_HOME", "-u", "XDG_DATA_HOME", home, program, "editor", name,
    ]
    return try sandbox.runProgram((call + (write ? ["--write"] : [])).map { Array($0.utf8) })
  }

  @Test(
    "Every editor's configuration starts the server; nothing but it is printed", arguments: names)
  func printing(_ name: String) throws {
    let sandbox = try Sandbox()
    let run = try editor(name, sandbox, write: false)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.text.contains("copydesk") && run.text.contains("lsp"))
    if ["kate", "sublime"].contains(name) {
      _ = try JSONReader.read(Array(run.text.utf8), dialect: .commented)
    }
  }

  @Test("Writing twice is writing once", arguments: names)
  func twice(_ name: String) throws {
    let sandbox = try Sandbox()
    let first = try editor(name, sandbox)
    #expect(first.status == 0, "\(first.errors)")
    let files = first.text.split(separator: "\n").compactMap { line -> Path? in
      line.hasPrefix("已写好 ") ? Path(String(line.dropFirst(4).dropLast())) : nil
    }
    #expect(!files.isEmpty)
    let before = try files.map { try FileReader.read($0) }
    #expect(try editor(name, sandbox).text == first.text)
    #expect(try files.map { try FileReader.read($0) } == before)
  }

  @Test("What stands in a person's own files stays")
  func others() throws {
    let sandbox = try Sandbox()
    try sandbox.folder(".config")
    try sandbox.folder(".config/helix")
    try sandbox.file(".config/helix/languages.toml", "use-grammars = { only = [] }")
    try sandbox.file(".emacs", ";; mine\n")
    for name in ["helix", "eglot", "lsp-mode", "eglot"] {
      #expect(try editor(name, sandbox).status == 0)
    }
    let helix = try sandbox.text(".config/helix/languages.toml")
    #expect(helix.hasPrefix("use-grammars = { only = [] }\n# >>> copydesk >>>\n"))
    let emacs = try sandbox.text(".emacs")
    #expect(emacs.hasPrefix(";; mine\n") && emacs.contains("eglot") && !emacs.contains("lsp-mode"))
  }

  @Test(
    "JSON gets one member more",
    arguments: [
      "{}", #"{"servers":{}}"#, #"{"servers": {"python": {"command": ["pylsp"]}}, "a": 1}"#,
      #"{"servers": {"copydesk": {"command": ["old"]}}}"#,
    ])
  func json(_ old: String) throws {
    let sandbox = try Sandbox()
    for folder in [".config", ".config/kate", ".config/kate/lspclient"] {
      try sandbox.folder(folder)
    }
    let file = ".config/kate/lspclient/settings.json"
    try sandbox.file(file, old)
    #expect(try editor("kate", sandbox).status == 0)
    let new = try JSONReader.read(try sandbox.bytes(file), dialect: .strict)
    let command = new["servers"]?["copydesk"]?["command"]?.value.elements
    #expect(command?.compactMap(\.value.string) == ["copydesk", "lsp"])
    let before = try JSONReader.read(Array(old.utf8), dialect: .strict)
    #expect((new["servers"]?["python"] == nil) == (before["servers"]?["python"] == nil))
    #expect((new["a"] == nil) == (before["a"] == nil))
  }

  @Test("What is no JSON is left alone, and told")
  func noJSON() throws {
    let sandbox = try Sandbox()
    for folder in [".config", ".config/kate", ".config/kate/lspclient"] {
      try sandbox.folder(folder)
    }
    let file = ".config/kate/lspclient/settings.json"
    for text in ["", "{", "[]", #"{"servers":[]}"#] {
      try? AtomicFile.createNew(sandbox.path.appending(file), [])
      try AtomicFile.replace(sandbox.path.appending(file), with: Array(text.utf8))
      let run = try editor("kate", sandbox)
      #expect(run.status == 2 && run.errors.contains("settings.json"))
      #expect(try sandbox.text(file) == text)
    }
  }

  @Test("The VS Code extension offers settings that the server knows, and commands that it has")
  func extensionSettings() throws {
    let sandbox = try Sandbox()
    #expect(try editor("vscode", sandbox).status == 0)
    let folder = ".local/share/copydesk/vscode/"
    let manifest = try JSONReader.read(try sandbox.bytes(folder + "package.json"), dialect: .strict)
    let source = try sandbox.text(folder + "src/extension.ts")
    let contributes = try #require(manifest["contributes"])
    for command in contributes["commands"]?.value.elements ?? [] {
      #expect(source.contains("\"\(command["command"]?.value.string ?? "?")\""))
    }
    let settings = contributes["configuration"]?["properties"]?.value.members ?? []
    let own = ["copydesk.path", "copydesk.languages"]
    let sent = settings.filter { !own.contains($0.key) && $0.value["default"]?.value != .null }
    #expect(sent.count >= 5)
    let bytes = try sandbox.bytes(folder + "package.json")
    let options = sent.map { member in
      let value = member.value["default"].map { String(decoding: bytes[$0.range], as: UTF8.self) }
      return "\"\(member.key.dropFirst("copydesk.".count))\":\(value ?? "null")"
    }
    let begin = Wire.request(
      1, "initialize",
      #"{"capabilities":{},"initializationOptions":{\#(options.joined(separator: ","))}}"#)
    let run = try ServerRun(begin + Wire.end, in: sandbox)
    #expect(run.notifications("window/showMessage").isEmpty, "the server knows every setting")
  }
}
