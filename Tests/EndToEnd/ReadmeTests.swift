import Testing

@testable import System

/// What README.md says of the program is true of it.
@Suite("README.md")
struct ReadmeTests {
  private let commands = [
    "lint", "fix", "outline", "rules", "explain", "init", "lsp", "editor",
  ]

  @Test("Every command and option it names is there")
  func words() throws {
    let sandbox = try Sandbox()
    let calls = try calls()
    #expect(calls.count >= 15)
    for call in calls {
      let words = call.split(separator: " ").map(String.init)
      guard let command = words.first, !command.hasPrefix("-") else { continue }
      try #require(commands.contains(command), "copydesk \(call)")
      let help = try sandbox.run(command, "--help").text
      let known = Set(help.split { " ,\n".contains($0) }.map(String.init))
      for option in words where option.hasPrefix("-") && option != "-" {
        #expect(known.contains(option), "copydesk \(call)")
      }
    }
  }

  @Test("Every option it names by itself is one of some command")
  func options() throws {
    let sandbox = try Sandbox()
    let help = try commands.map { try sandbox.run($0, "--help").text }.joined(separator: "\n")
    let known = Set(help.split { " ,\n".contains($0) }.map(String.init))
    let options = try Readme().spans.filter { $0.hasPrefix("--") }
    #expect(options.count >= 6)
    for option in options {
      let name = option.split(separator: " ").first.map(String.init) ?? option
      #expect(known.contains(name), "\(option)")
    }
  }

  @Test("Every rule it names is one")
  func rules() throws {
    let sandbox = try Sandbox()
    for call in try calls() where call.hasPrefix("explain ") && call.contains("/") {
      let words = call.split(separator: " ").map(String.init)
      #expect(try sandbox.run(words[0], words[1]).status == 0, "\(call)")
    }
  }

  @Test("What it shows is what the program prints")
  func outputs() throws {
    let sandbox = try Sandbox()
    try sandbox.folder("seeds")
    for seed in try Pages.seeds() {
      try sandbox.file("seeds/" + seed.name.display, try FileReader.read(seed))
    }
    let shown = try Readme().fences.filter { $0.language == "console" || $0.file != nil }
    #expect(shown.count(where: { $0.language == "console" }) >= 5)
    for fence in shown {
      if let file = fence.file {
        try write(fence, to: file, in: sandbox)
        continue
      }
      let words = (fence.lines.first ?? "").split(separator: " ").dropFirst(2).map(String.init)
      let run = try sandbox.run(words.map { Array($0.utf8) })
      #expect(run.text == fence.lines.dropFirst().joined(separator: "\n") + "\n")
    }
  }

  @Test("Its configuration holds")
  func configuration() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.clean)
    let shown = try Readme().fences.filter { $0.language == "jsonc" && $0.file == nil }
    #expect(shown.count == 1)
    for fence in shown {
      try sandbox.file("copydesk.json", fence.lines.joined(separator: "\n"))
      let run = try sandbox.run("lint", "page.txt")
      #expect(run.status == 1, "\(run.errors)")
      #expect(run.text.contains("lead/marker-spacing"), "the space that it asks for is missing")
    }
  }

  /// Writes a file that it shows, with the folders that lead there.
  private func write(_ fence: Readme.Fence, to file: String, in sandbox: Sandbox) throws {
    let parts = file.split(separator: "/").map(String.init)
    for count in 1..<max(1, parts.count) {
      // The folder may be there from another file.
      try? sandbox.folder(parts.prefix(count).joined(separator: "/"))
    }
    try sandbox.file(file, fence.lines.joined(separator: "\n") + "\n")
  }

  @Test("What it does in CI and over archives works as it stands there")
  func archives() throws {
    let sandbox = try Sandbox()
    let section = try Readme().section("In CI and over archives")
    let calls = section.fences.filter { $0.language == "sh" }.flatMap(\.lines)
    #expect(calls.count >= 12)
    try sandbox.folder("pages")
    try sandbox.file("pages/page.txt", Pages.oneFinding)
    try sandbox.file("documents.jsonl", "{\"id\": 1, \"text\": \"本报讯\"}\n")
    for words in ["init -q", "add .", "commit -qm 1", "commit -qm 2 --allow-empty"] {
      let call = "git -c user.name=a -c user.email=a@example.org \(words)"
      try #require(try sandbox.run(shell: call).status == 0)
    }
    for call in calls {
      if call.hasPrefix("copydesk ") {
        let run = try sandbox.run(shell: call)
        #expect([0, 1].contains(run.status), "\(call): \(run.errors)")
      } else {
        let program = section.root.appending(Path(String(call.prefix { $0 != " " })))
        #expect(FileReader.canReadAgain(program), "\(call)")
      }
    }
    #expect(try sandbox.text("repaired.jsonl").contains("\"fixes\":"))
  }

  /// What follows `copydesk` in the code of the file, comments left out.
  private func calls() throws -> [String] {
    let readme = try Readme()
    let lines = readme.fences.filter { ["sh", "console"].contains($0.language) }.flatMap { fence in
      fence.language == "console" ? Array(fence.lines.prefix(1)) : fence.lines
    }
    return (lines + readme.spans).compactMap { line in
      let code = line.split(separator: "#", omittingEmptySubsequences: false)[0]
      let words = code.split(separator: " ").map(String.init)
      guard let place = words.firstIndex(of: "copydesk"), place + 1 < words.count,
        !words.contains("--product")
      else { return nil }
      return words[(place + 1)...].joined(separator: " ")
    }
  }
}
