import Testing

@testable import System

@Suite("copydesk lint")
struct LintTests {
  private let spacing = "lead/marker-spacing"

  @Test("Exit status tells clean copy, findings and wrong calls apart")
  func exitStatus() throws {
    let sandbox = try Sandbox()
    try sandbox.file("clean.txt", Pages.clean)
    try sandbox.file("page.txt", Pages.oneFinding)
    #expect(try sandbox.run("lint", "--select", spacing, "clean.txt").status == 0)
    #expect(try sandbox.run("lint", "--select", spacing, "page.txt").status == 1)
    #expect(try sandbox.run("lint", "--select", spacing, "--exit-zero", "page.txt").status == 0)
    #expect(
      try sandbox.run("lint", "--select", spacing, "--fail-on", "error", "page.txt").status == 0)
    #expect(try sandbox.run("lint", "missing.txt").status == 2)
    #expect(try sandbox.run("lint", "--date", "2024-02-30", "page.txt").status == 2)
    #expect(try sandbox.run().status == 2)
  }

  @Test("A byline whose bracket never closes has one finding, whichever rule runs")
  func openByline() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", "本报讯（记者李明 3月5日，市总工会举办书法展，三十名职工参加。\n")
    let both = try sandbox.run("lint", "--quiet", "--select", "lead,pairs", "page.txt")
    #expect(both.text.contains("lead/parenthesis-broken"), "\(both.text)")
    #expect(!both.text.contains("pairs/bracket-mismatch"), "\(both.text)")
    let one = try sandbox.run("lint", "--quiet", "--select", "pairs", "page.txt")
    #expect(one.text.contains("pairs/bracket-mismatch"), "\(one.text)")
  }

  @Test("A finding names path, line and column, from 1, in scalars")
  func place() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", "𬭊" + Pages.oneFinding)
    let run = try sandbox.run("lint", "--select", spacing, "--quiet", "page.txt")
    #expect(run.text.hasPrefix("page.txt:5:4: "))
    #expect(run.text.contains(spacing))
    #expect(!run.text.contains("\u{1B}"))
  }

  @Test("JSON has the fields that other programs rely on")
  func json() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    let run = try sandbox.run("lint", "--select", spacing, "--format", "json", "page.txt")
    for field in [
      #""rule":"lead/marker-spacing""#, #""path":"page.txt""#, #""line":5"#, #""column":4"#,
      #""end_column":5"#, #""fix":"safe""#, #""edits":[{"#, #""summary":{"#,
    ] {
      #expect(run.text.contains(field), "\(field) in \(run.text)")
    }
  }

  @Test("Standard input is checked under the name it is given")
  func standardInput() throws {
    let sandbox = try Sandbox()
    let input = Array(Pages.oneFinding.utf8)
    let run = try sandbox.run("lint", "--select", spacing, "--quiet", "-", input: input)
    #expect(run.status == 1)
    #expect(run.text.hasPrefix("-:5:4: "))
    let named = try sandbox.run(
      "lint", "--select", spacing, "--stdin-filename", "a.md", "-",
      input: Array("```\n\(Pages.oneFinding)```\n".utf8))
    #expect(named.status == 0, "code in Markdown is not copy")
    let implied = try sandbox.run(
      "lint", "--select", spacing, "--quiet", "--stdin-filename", "b.txt", input: input)
    #expect(implied.text.hasPrefix("b.txt:5:4: "))
    #expect(try sandbox.run("lint", "--stdin-filename", "b.txt", "page.txt").status == 2)
    #expect(try sandbox.run("lint", "-", "page.txt").status == 2)
  }

  @Test("Files of one folder are judged by what most of them do, a single file by itself")
  func habits() throws {
    let sandbox = try Sandbox()
    try sandbox.folder("pages")
    let spaced = Pages.replacing("本报讯（", by: "本报讯 （", in: Pages.oneFinding)
    try sandbox.file("pages/a.txt", spaced + spaced)
    try sandbox.file("pages/b.txt", Pages.clean + "\n" + Pages.clean)
    #expect(try sandbox.run("lint", "--select", spacing, "pages/b.txt").status == 0)
    let both = try sandbox.run("lint", "--select", spacing, "--quiet", "pages")
    #expect(both.status == 1)
    #expect(both.text.contains("pages/b.txt:1:"))
    #expect(!both.text.contains("pages/a.txt:"))
  }

  @Test("Of many files some tell what most of them do, wherever these stand in the list")
  func habitsOfMany() throws {
    let sandbox = try Sandbox()
    try sandbox.folder("pages")
    let spaced = Pages.replacing("本报讯（", by: "本报讯 （", in: Pages.clean)
    for number in 100..<500 {
      try sandbox.file("pages/\(number).txt", number < 250 ? spaced : Pages.clean)
    }
    let run = try sandbox.run("lint", "--select", spacing, "--quiet", "pages")
    #expect(run.text.split(separator: "\n").count { $0.contains(".txt:1:") } == 150)
    #expect(run.text.contains("pages/100.txt:1:") && run.text.contains("pages/249.txt:1:"))
  }

  @Test("Pages after a form feed are told by their line in the file")
  func formFeeds() throws {
    let sandbox = try Sandbox()
    try sandbox.file("pages.txt", Pages.clean + "\u{0C}" + Pages.oneFinding)
    let run = try sandbox.run("lint", "--select", spacing, "--quiet", "pages.txt")
    #expect(run.text.hasPrefix("pages.txt:6:4: "))
  }

  @Test("Asking for files and finding none is an error")
  func noFiles() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.doc", Pages.oneFinding)
    let run = try sandbox.run("lint")
    #expect(run.status == 2)
    #expect(run.errors.contains("txt"))
  }

  @Test("A name that is no rule is an error that names the nearest")
  func unknownRule() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.clean)
    let run = try sandbox.run("lint", "--select", "lead/marker-spaceing", "page.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("“lead/marker-spacing”"))
    #expect(try sandbox.run("lint", "--ignore", "leads", "page.txt").errors.contains("“lead”"))
    #expect(try sandbox.run("lint", "--ignore", "lead", "page.txt").status == 0)
  }

  @Test("Selecting nothing is an error", arguments: ["--select=", "--ignore=,"])
  func emptySelection(_ option: String) throws {
    let run = try Sandbox().run("lint", option, "-")
    #expect(run.status == 2)
    #expect(run.errors.contains("没有“”这条规则或版块"))
  }

  @Test("A wrong word gets one sentence with the nearest right one, in the language asked for")
  func wrongWords() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.run("lnt").errors.contains("“lint”"))
    #expect(try sandbox.run("lint", "--formt", "json").errors.contains("“--format”"))
    #expect(try sandbox.run("lint", "--locale=en", "--format").errors.contains("needs a value"))
    #expect(try sandbox.run("--locale", "en", "lint", "--quiet=1").errors.contains("no value"))
    let run = try sandbox.run("lint", "--encoding", "gb18031", "--locale", "en")
    #expect(run.errors.contains("did you mean “gb18030”?"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test("Help is there for the program and every command, in both languages")
  func help() throws {
    let sandbox = try Sandbox()
    for command in ["lint", "fix", "outline", "rules", "explain", "init"] {
      let run = try sandbox.run(command, "--help")
      #expect(run.status == 0)
      #expect(run.text.contains("用法：copydesk \(command)"))
      #expect(try sandbox.run(command, "-h", "--locale", "en").text.contains("Usage:"))
      #expect(try sandbox.run("--help").text.contains("  \(command) "))
      #expect(try sandbox.run("help", command).output == run.output)
    }
    #expect(try sandbox.run("help").output == sandbox.run("--help").output)
    #expect(try sandbox.run("help", "lnt").errors.contains("是否想写“lint”"))
    #expect(try sandbox.run("--version").text.hasPrefix("copydesk "))
  }

  @Test("A reader that goes away ends the run quietly")
  func brokenPipe() throws {
    let sandbox = try Sandbox()
    let many = String(repeating: Pages.oneFinding + "\u{0C}", count: 400)
    try sandbox.file("page.txt", many)
    let run = try sandbox.run("lint", "page.txt", within: .briefReader)
    #expect(run.errors == "status 0\n")
  }
}
