import Testing

@testable import System

@Suite("Lines changed since a revision")
struct ChangedLinesTests {
  /// A repository whose page has a finding in line 5.
  private func repository() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.folder("pages")
    try sandbox.file("pages/a.txt", Pages.oneFinding)
    try git(sandbox, "init", "-q")
    try commit(sandbox)
    return sandbox
  }

  private func git(_ sandbox: Sandbox, _ words: String...) throws {
    let start = [
      "git", "-C", sandbox.path.display, "-c", "user.name=a", "-c", "user.email=a@example.org",
    ]
    let run = try Subprocess.run((start + words).map { Array($0.utf8) })
    try #require(run.status == 0, "\(String(decoding: run.errors, as: UTF8.self))")
  }

  private func commit(_ sandbox: Sandbox) throws {
    try git(sandbox, "add", ".")
    try git(sandbox, "commit", "-q", "-m", "pages")
  }

  private func write(_ name: String, _ text: String, _ sandbox: Sandbox) throws {
    try AtomicFile.replace(sandbox.path.appending(Path(name)), with: Array(text.utf8))
  }

  private func lint(
    _ sandbox: Sandbox, _ words: String..., within surroundings: Surroundings = .plain
  ) throws -> ProgramRun {
    let start = ["lint", "--select", "lead/marker-spacing", "--format", "compact"]
    return try sandbox.run((start + words).map { Array($0.utf8) }, within: surroundings)
  }

  @Test("A branch is compared with where it left the other one, whatever came there since")
  func parting() throws {
    let sandbox = try repository()
    try git(sandbox, "branch", "-M", "main")
    try git(sandbox, "checkout", "-q", "-b", "feature")
    try sandbox.file("pages/b.txt", Pages.oneFinding)
    try commit(sandbox)
    try git(sandbox, "checkout", "-q", "main")
    try write("pages/a.txt", Pages.repaired, sandbox)
    try commit(sandbox)
    try git(sandbox, "checkout", "-q", "feature")
    let whole = try lint(sandbox, "--since", "main").text
    #expect(whole.contains("pages/a.txt") && whole.contains("pages/b.txt"))
    for revision in ["main...", "main...HEAD", "main...feature"] {
      let own = try lint(sandbox, "--since", revision).text
      #expect(!own.contains("pages/a.txt") && own.contains("pages/b.txt"))
    }
    #expect(try lint(sandbox, "--since", "none...").status == 2)
  }

  @Test("Nothing changed, nothing reported")
  func nothing() throws {
    let run = try lint(try repository(), "--since", "HEAD")
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
  }

  @Test("A file under another name has changed only where its lines have")
  func renamed() throws {
    let sandbox = try repository()
    try git(sandbox, "mv", "pages/a.txt", "pages/b.txt")
    let run = try lint(sandbox, "--since", "HEAD")
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
  }

  @Test("Only findings on changed lines are reported, staged or not")
  func changed() throws {
    let sandbox = try repository()
    try write("pages/a.txt", Pages.oneFinding + "\n" + Pages.oneFinding, sandbox)
    for _ in 0..<2 {
      let run = try lint(sandbox, "--since", "HEAD", "pages")
      #expect(run.status == 1)
      #expect(run.text.split(separator: "\n").count == 1)
      #expect(run.text.hasPrefix("pages/a.txt:13:"))
      try git(sandbox, "add", ".")
    }
    try commit(sandbox)
    #expect(try lint(sandbox, "--since", "HEAD").output.isEmpty)
    #expect(try lint(sandbox, "--since", "HEAD~1").text.hasPrefix("pages/a.txt:13:"))
  }

  @Test("What git ignores is new where it is named, or where what is ignored is checked, too")
  func ignored() throws {
    let sandbox = try repository()
    try sandbox.file(".gitignore", "draft*\n")
    try sandbox.file("pages/draft [1].txt", Pages.oneFinding)
    try sandbox.file("pages/draft 2.txt", Pages.oneFinding)
    #expect(try lint(sandbox, "--since", "HEAD").output.isEmpty)
    let named = try lint(sandbox, "--since", "HEAD", "pages/draft [1].txt", "pages")
    #expect(named.text.hasPrefix("pages/draft [1].txt:5:"))
    #expect(named.text.split(separator: "\n").count == 1)
    let all = try lint(sandbox, "--since", "HEAD", "--no-gitignore", ".")
    #expect(all.text.split(separator: "\n").count == 2)
  }

  @Test("A finding that a removed line leaves behind is reported")
  func removed() throws {
    let sandbox = try repository()
    let spaced = Pages.replacing("本报讯 （", by: "本报讯\n\n（", in: Pages.oneFinding)
    try write("pages/a.txt", spaced, sandbox)
    try commit(sandbox)
    try write("pages/a.txt", Pages.replacing("\n\n（", by: " （", in: spaced), sandbox)
    #expect(try lint(sandbox, "--since", "HEAD").text.hasPrefix("pages/a.txt:5:"))
  }

  @Test("A file that git does not know yet is new throughout, whatever its name")
  func untracked() throws {
    let sandbox = try repository()
    try sandbox.file("pages/新 \"b\".txt", Pages.oneFinding)
    let new = try lint(sandbox, "--since", "HEAD")
    #expect(new.text.hasPrefix("pages/新 \"b\".txt:5:"))
    try git(sandbox, "add", ".")
    #expect(try lint(sandbox, "--since", "HEAD").text == new.text)
  }

  @Test("No git, no repository and no such revision are told, each in a sentence")
  func refusals() throws {
    let sandbox = try repository()
    for words in ["nowhere", "--help", ""] {
      let run = try lint(sandbox, "--since", words, "pages")
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.errors.contains("“\(words)”"))
    }
    let lonely = try lint(sandbox, "--since", "HEAD", within: .lonely)
    #expect(lonely.status == 2 && lonely.errors.contains("git"))
    let outside = try Sandbox()
    try outside.file("page.txt", Pages.oneFinding)
    let none = try lint(outside, "--since", "HEAD")
    #expect(none.status == 2 && none.errors.contains("不在 git 仓库里"))
    let other = try lint(sandbox, "--since", "HEAD", outside.path.appending("page.txt").display)
    #expect(other.status == 2 && other.errors.contains("page.txt"))
    #expect(try lint(sandbox, "--since", "HEAD", "-").status == 2)
  }
}
