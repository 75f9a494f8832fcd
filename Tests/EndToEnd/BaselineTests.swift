import Testing

@testable import System

@Suite("Baselines")
struct BaselineTests {
  private let base = "base.json"

  /// A page with a finding, and the baseline that knows it.
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    let run = try lint(sandbox, "--write-baseline", base, "page.txt")
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.errors.contains("1 处问题记入"))
    return sandbox
  }

  private func lint(_ sandbox: Sandbox, _ words: String...) throws -> ProgramRun {
    let start = ["lint", "--select", "lead/marker-spacing", "--format", "compact"]
    return try sandbox.run((start + words).map { Array($0.utf8) })
  }

  private func write(_ text: String, _ sandbox: Sandbox) throws {
    try AtomicFile.replace(sandbox.path.appending("page.txt"), with: Array(text.utf8))
  }

  @Test("What stood is not reported, wherever its line has gone")
  func known() throws {
    let sandbox = try sandbox()
    let crlf = Pages.replacing("\n", by: "\r\n", in: Pages.oneFinding)
    for text in [Pages.oneFinding, Pages.clean + "\n" + Pages.oneFinding, crlf] {
      try write(text, sandbox)
      let run = try lint(sandbox, "--baseline", base, "page.txt")
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
    }
  }

  @Test("A run that writes a baseline does not say that nothing was found")
  func summary() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    let run = try sandbox.run("lint", "--write-baseline", base, "page.txt")
    #expect(run.status == 0)
    #expect(run.text.contains("已检查1个文件") && !run.text.contains("没有发现问题"), "\(run.text)")
  }

  @Test("A baseline takes the place of no copy, where its own name was forgotten")
  func noCopyIsOverwritten() throws {
    let sandbox = try sandbox()
    try sandbox.file("other.txt", Pages.oneFinding)
    let run = try lint(sandbox, "--write-baseline", "other.txt", "page.txt")
    #expect(run.status == 2)
    #expect(try sandbox.text("other.txt") == Pages.oneFinding)
    #expect(try lint(sandbox, "--write-baseline", base, "page.txt").status == 0)
  }

  @Test("What is new is reported, also a second one of the same words")
  func new() throws {
    let sandbox = try sandbox()
    let other = Pages.replacing("王五", by: "王六", in: Pages.oneFinding)
    for text in [other, Pages.oneFinding] {
      try write(Pages.oneFinding + "\n" + Pages.clean + "\n" + text, sandbox)
      let run = try lint(sandbox, "--baseline", base, "page.txt")
      #expect(run.status == 1)
      #expect(run.text.split(separator: "\n").count == 1)
      #expect(run.text.hasPrefix("page.txt:15:"))
    }
  }

  @Test("The baseline is found from other folders, and its names are its own")
  func folders() throws {
    let sandbox = try sandbox()
    try sandbox.folder("other")
    let run = try lint(sandbox, "--baseline", "other/../" + base, "other/../page.txt")
    #expect(run.status == 0 && run.errors.isEmpty)
  }

  @Test("What is not needed any more is told, and removed by --prune")
  func prune() throws {
    let sandbox = try sandbox()
    let before = try sandbox.bytes(base)
    try write(Pages.repaired, sandbox)
    let told = try lint(sandbox, "--baseline", base, "page.txt")
    #expect(told.status == 0 && told.errors.contains("--prune"))
    #expect(try sandbox.bytes(base) == before)
    let pruned = try lint(sandbox, "--baseline", base, "--prune", "page.txt")
    #expect(pruned.status == 0 && pruned.errors.contains("删去 1 条"))
    try write(Pages.oneFinding, sandbox)
    let again = try lint(sandbox, "--baseline", base, "page.txt")
    #expect(again.status == 1 && again.errors.isEmpty)
  }

  @Test("A rule that was not asked needs its entries still; a file that is gone needs none")
  func partial() throws {
    let sandbox = try sandbox()
    try write(Pages.repaired, sandbox)
    let run = try sandbox.run("lint", "--select", "credits", "--baseline", base, "page.txt")
    #expect(run.errors.isEmpty)
    try sandbox.file("other.txt", Pages.clean)
    #expect(try lint(sandbox, "--baseline", base, "other.txt").errors.isEmpty)
    try sandbox.remove("page.txt")
    #expect(try lint(sandbox, "--baseline", base, "other.txt").errors.contains("page.txt"))
  }

  @Test("What a rule of habits says of some pages says nothing of all that the baseline knows")
  func habits() throws {
    let sandbox = try Sandbox()
    try sandbox.folder("pages")
    let lead = "# 市总工会召开会议\n\n本报讯（记者王强）昨日，市总工会召开会议，要求落实责任。\n"
    for number in 1...6 { try sandbox.file("pages/\(number).md", lead) }
    let odd = lead.replacing("（记者王强）", with: "（记者 王强）")
    try sandbox.file("pages/7.md", odd)
    func credits(_ words: String...) throws -> ProgramRun {
      let call = ["lint", "--select", "credits", "--fail-on", "info"] + words
      return try sandbox.run(call.map { Array($0.utf8) })
    }
    #expect(try credits("--write-baseline", base, "pages").errors.contains("1"))
    #expect(try credits("--baseline", base, "pages").errors.isEmpty)
    let part = try credits("--baseline", base, "--prune", "pages/7.md")
    #expect(part.status == 0 && part.errors.isEmpty)
    #expect(try credits("--baseline", base, "pages").status == 0)
  }

  @Test("Stock is not taken of a part of the files, and a wrong baseline is told")
  func refusals() throws {
    let sandbox = try sandbox()
    let before = try sandbox.bytes(base)
    let part = try lint(sandbox, "--write-baseline", base, "page.txt", "missing.txt")
    #expect(part.status == 2)
    #expect(try sandbox.bytes(base) == before)
    try sandbox.file("wrong.json", "{}")
    for name in ["wrong.json", "page.txt", "missing.json"] {
      let run = try lint(sandbox, "--baseline", name, "page.txt")
      #expect(run.status == 2 && run.errors.contains(name))
    }
    #expect(try lint(sandbox, "--prune", "page.txt").status == 2)
    #expect(try lint(sandbox, "--baseline", base, "--write-baseline", base).status == 2)
  }
}
