import Testing

@testable import System

@Suite("Gates")
struct GateTests {
  private func run(_ words: String...) throws -> ProgramRun {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    let all =
      words.prefix(1) + ["--select", "lead/marker-spacing"] + words.dropFirst() + ["page.txt"]
    return try sandbox.run(all.map { Array($0.utf8) })
  }

  @Test("So many findings are let through, and no more")
  func findings() throws {
    #expect(try run("lint", "--max-findings", "1").status == 0)
    let over = try run("lint", "--max-findings", "0")
    #expect(over.status == 1 && over.errors.contains("--max-findings 0"))
    #expect(try run("lint", "--max-findings", "0", "--fail-on", "error").status == 0)
    #expect(try run("lint", "--max-findings", "0", "--exit-zero").status == 0)
  }

  @Test("So much is let through for the length of the copy: one mark is a tenth of an error")
  func density() throws {
    // 102 characters and a weight of 0.1: 9.8 in 10,000.
    let over = try run("lint", "--max-density", "9.7")
    #expect(over.status == 1)
    #expect(over.errors.contains("9.8，超过 --max-density 9.7"))
    #expect(try run("lint", "--max-density", "9.9").status == 0)
  }

  @Test("A hook learns that something was repaired")
  func repaired() throws {
    #expect(try run("fix").status == 0)
    #expect(try run("fix", "--exit-non-zero-on-fix").status == 1)
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.clean)
    #expect(try sandbox.run("fix", "--exit-non-zero-on-fix", "page.txt").status == 0)
  }

  @Test("Numbers that are none are refused", arguments: ["-1", "a", "", "nan", "1e999"])
  func wrongNumbers(_ number: String) throws {
    for option in ["--max-findings", "--max-density"] {
      let run = try run("lint", option, number)
      #expect(run.status == 2 && run.errors.contains(option))
    }
  }
}
