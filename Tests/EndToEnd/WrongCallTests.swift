import Testing

@Suite("Calls that are not quite right")
struct WrongCallTests {
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    return sandbox
  }

  @Test(
    "Names may stand between blanks, and a desk may be called what summaries call it",
    arguments: [
      "wording/typo , lead", "\tlead/marker-spacing ", "导语", "署名, 导语", "Leads", " , lead",
      "标点，导语", "署名、导语 ，wraps",
    ])
  func names(_ names: String) throws {
    let sandbox = try sandbox()
    let run = try sandbox.run("lint", "--select", names, "--format", "compact", "page.txt")
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.text.contains("lead/marker-spacing"))
    let rest = try sandbox.run("lint", "--ignore", names, "--format", "compact", "page.txt")
    #expect(rest.status == 0, "\(rest.errors)")
  }

  @Test("A name that means nothing is told with the nearest one, in the words of summaries as well")
  func unknownNames() throws {
    let sandbox = try sandbox()
    let title = try sandbox.run("lint", "--select", "数字和日期", "page.txt")
    #expect(title.status == 2 && title.errors.contains("“数字与日期”"), "\(title.errors)")
    for names in ["", " , ", "，"] {
      #expect(try sandbox.run("lint", "--select", names, "page.txt").status == 2)
    }
  }

  @Test("The configuration calls desks by one name only")
  func configurationNames() throws {
    let sandbox = try sandbox()
    try sandbox.file("copydesk.json", #"{"rules": {"导语": "off"}}"#)
    #expect(try sandbox.run("lint", "page.txt").status == 2)
  }

  @Test("Statistics with formats that have none are refused, not left out silently")
  func statistics() throws {
    let sandbox = try sandbox()
    let refused = [["--format", "json"], ["--format", "sarif", "--output", "a.sarif"]]
    for formats in refused {
      let words = ["lint", "--statistics", "page.txt"] + formats
      let run = try sandbox.run(words.map { Array($0.utf8) })
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.errors.contains("--statistics") && run.errors.contains(formats[1]))
    }
    #expect(throws: (any Error).self) { try sandbox.bytes("a.sarif") }
    let difference = try sandbox.run("fix", "--diff", "--statistics", "page.txt")
    #expect(difference.status == 2 && difference.errors.contains("--statistics"))
    let both = try sandbox.run(
      "lint", "--statistics", "--select", "lead", "--format", "json", "--output", "a.json",
      "--format", "text", "page.txt")
    #expect(both.status == 1 && both.text.contains("次数"))
  }

  @Test("“-” is no file for a report")
  func outputToStandardOutput() throws {
    let sandbox = try sandbox()
    let run = try sandbox.run("lint", "--format", "json", "--output", "-", "page.txt")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("标准输出"))
    #expect(throws: (any Error).self) { try sandbox.bytes("-") }
  }

  @Test(
    "A report that goes where standard output or standard error goes takes nothing away there",
    arguments: [
      ("/dev/stdout", ">"), ("/dev/fd/1", ">"), ("/proc/self/fd/1", ">"), ("so.log", ">"),
      ("/dev/stdout", ">>"), ("/dev/stderr", "2>"), ("/dev/fd/2", "2>"),
    ])
  func outputToOpenFile(_ name: String, _ redirection: String) throws {
    let sandbox = try sandbox()
    try sandbox.file("so.log", "")
    let call = "copydesk lint --select lead --format compact --output \(name) page.txt"
    let echo = redirection == "2>" ? "echo tail >&2" : "echo tail"
    let run = try sandbox.run(shell: "{ echo head; \(call); \(echo); } \(redirection) so.log")
    let lines = (run.text + (try sandbox.text("so.log"))).split(separator: "\n")
    #expect(lines.count == 3, "\(lines)")
    #expect(lines.first == "head" && lines.last == "tail")
    #expect(lines.dropFirst().first?.hasPrefix("page.txt:5:4: ") == true)
  }

  @Test(
    "A day that does not exist is told from a date in a wrong form",
    arguments: [
      ("2024-02-30", "没有 2024-02-30 这一天"), ("0000-01-01", "没有 0000-01-01 这一天"),
      ("2024-2-3", "形如“2024-02-06”"), ("2024-02-3x", "形如“2024-02-06”"),
    ])
  func dates(date: String, words: String) throws {
    let run = try sandbox().run("lint", "--date", date, "page.txt")
    #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
  }
}
