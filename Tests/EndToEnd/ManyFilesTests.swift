import Glibc
import Testing

@testable import System

@Suite("Many files")
struct ManyFilesTests {
  private let count = 90

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    for number in 0..<count {
      // Lengths differ, so that threads overtake one another.
      let copies = number % 7 == 0 ? 40 : 1
      let text = String(repeating: Pages.oneFinding + "\u{0C}", count: copies)
      try sandbox.file("\(1000 + number).txt", text)
    }
    return sandbox
  }

  @Test("The output does not depend on how many work on it", arguments: ["text", "json", "junit"])
  func order(format: String) throws {
    let sandbox = try sandbox()
    let outputs = try ["1", "2", "7"].map { jobs in
      try sandbox.run("lint", "--select", "lead", "--format", format, "-j\(jobs)")
    }
    #expect(outputs[0].status == 1)
    #expect(outputs[1].output == outputs[0].output)
    #expect(outputs[2].output == outputs[0].output)
  }

  @Test("fix repairs them all, and one that cannot be read does not stop the others")
  func fix() throws {
    let sandbox = try sandbox()
    try sandbox.file("1042-cut.txt", [0xE6, 0x9C])
    try sandbox.link("1043-self.txt", to: "1043-self.txt")
    let run = try sandbox.run("fix", "--select", "lead/marker-spacing", "-j", "3")
    #expect(run.status == 2)
    #expect(run.errors.contains("1042-cut.txt") && run.errors.contains("1043-self.txt"))
    #expect(run.errors.contains("涉及 \(count) 个文件。"))
    #expect(try sandbox.run("lint", "--select", "lead/marker-spacing", "1000.txt").status == 0)
  }

  @Test("What .gitignore lists is left out, unless it is named or asked for")
  func gitIgnore() throws {
    let sandbox = try Sandbox()
    for folder in [".git", "out", "pages", "pages/old", "top", "top/a"] {
      try sandbox.folder(folder)
    }
    for name in ["a", "out/b", "pages/c", "pages/old/d", "pages/old/e", "draft-f", "top/a/g"] {
      try sandbox.file(name + ".txt", Pages.oneFinding)
    }
    try sandbox.file(".gitignore", "# no copy\nout/\n/draft-*\n")
    try sandbox.file("pages/.gitignore", "old/*\n!old/e.txt\n")
    // Letting a folder in does not let in what lies in it.
    try sandbox.file("top/.gitignore", "**\n!/[ab]\n")
    func names(_ words: String...) throws -> [Substring] {
      let start = ["lint", "--select", "lead", "--format", "compact"]
      let run = try sandbox.run((start + words).map { Array($0.utf8) })
      return run.text.split(separator: "\n").compactMap { $0.split(separator: ":").first }
    }
    #expect(try names() == ["a.txt", "pages/c.txt", "pages/old/e.txt"])
    #expect(try names("pages/old") == ["pages/old/e.txt"])
    #expect(try names("out/b.txt") == ["out/b.txt"])
    #expect(try names("--no-gitignore").count == 7)
  }

  @Test("What is named is checked though it is ignored, but not where a hook named it")
  func ignoredButNamed() throws {
    let sandbox = try Sandbox()
    try sandbox.folder("old")
    try sandbox.file("copydesk.json", #"{ "ignore": ["old"] }"#)
    for name in ["old/a.txt", "b.txt"] { try sandbox.file(name, Pages.oneFinding) }
    let words = ["lint", "--select", "lead", "--quiet", "old/a.txt"]
    #expect(try sandbox.run(words.map { Array($0.utf8) }).status == 1)
    let hook = words + ["--force-exclude"]
    let none = try sandbox.run(hook.map { Array($0.utf8) })
    #expect(none.status == 0 && none.text.isEmpty && none.errors.isEmpty)
    let other = try sandbox.run((hook + ["b.txt"]).map { Array($0.utf8) })
    #expect(other.status == 1 && !other.text.contains("old/a.txt") && other.text.contains("b.txt:"))
    #expect(try sandbox.run("fix", "--force-exclude", "old/a.txt").status == 0)
    #expect(try sandbox.text("old/a.txt") == Pages.oneFinding)
    #expect(try sandbox.run("lint", "--force-exclude", "none").status == 2)
  }

  @Test("A terminal sees how far the run has come, but not in CI, and not when it is to be quiet")
  func progress() throws {
    guard unsafe access("/usr/bin/script", X_OK) == 0 else { return }
    let sandbox = try Sandbox()
    let page = String(repeating: Pages.oneFinding + "\u{0C}", count: 40)
    for number in 0..<30 { try sandbox.file("\(number).txt", page) }
    let words = ["lint", "--select", "lead,wraps", "--statistics", "-j", "1"]
    func shown(_ more: [String], _ surroundings: Surroundings) throws -> Bool {
      let run = try sandbox.run((words + more).map { Array($0.utf8) }, within: surroundings)
      #expect(run.text.contains("已检查30个文件"))
      return run.text.contains("/30 个文件  ")
    }
    #expect(try shown([], .terminal))
    #expect(try !shown([], .terminalInCI))
    #expect(try !sandbox.run("lint", "--select", "lead", "--statistics").errors.contains("/30"))
  }
}
