import Glibc
import Testing

@testable import System

@Suite("copydesk fix")
struct FixTests {
  private let select = ["fix", "--select", "lead/marker-spacing"].map { Array($0.utf8) }

  private func fix(_ sandbox: Sandbox, _ arguments: String..., input: [UInt8] = []) throws
    -> ProgramRun
  {
    try sandbox.run(select + arguments.map { Array($0.utf8) }, input: input)
  }

  @Test("A file is repaired once; a second run finds nothing to do")
  func repairsOnce() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    let run = try fix(sandbox, "page.txt")
    #expect(run.status == 0)
    #expect(run.errors.contains("改了 1 处"))
    #expect(try sandbox.text("page.txt") == Pages.repaired)
    #expect(try fix(sandbox, "page.txt").errors.isEmpty)
    #expect(try sandbox.text("page.txt") == Pages.repaired)
  }

  @Test("Standard input is repaired to standard output, clean copy as it is")
  func standardInput() throws {
    let sandbox = try Sandbox()
    #expect(try fix(sandbox, "-", input: Array(Pages.oneFinding.utf8)).text == Pages.repaired)
    #expect(try fix(sandbox, "-", input: Array(Pages.clean.utf8)).text == Pages.clean)
  }

  @Test("A file that is named twice is one file")
  func namedTwice() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    let run = try fix(sandbox, "page.txt", "./page.txt", sandbox.path.appending("page.txt").display)
    #expect(run.status == 0 && run.errors.contains("改了 1 处"))
  }

  @Test("With --exit-zero a difference is no failure")
  func differenceWithoutFailure() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    #expect(try fix(sandbox, "--diff", "page.txt").status == 1)
    #expect(try fix(sandbox, "--diff", "--exit-zero", "page.txt").status == 0)
    #expect(try fix(sandbox, "--exit-non-zero-on-fix", "--exit-zero", "page.txt").status == 0)
  }

  @Test("Whoever forgets “-” has no folder repaired")
  func forgottenDash() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    let input = Array(Pages.oneFinding.utf8)
    let run = try fix(sandbox, input: input)
    #expect(run.status == 2 && run.errors.contains("“-”"))
    let named = try fix(sandbox, "--stdin-filename", "page.txt", input: input)
    #expect(named.status == 0 && named.text == Pages.repaired)
    #expect(try sandbox.text("page.txt") == Pages.oneFinding)
    #expect(try fix(sandbox, ".", input: input).status == 0)
    #expect(try sandbox.text("page.txt") == Pages.repaired)
  }

  @Test("Fixes that go in circles leave their place as it is, and the message names it")
  func circle() throws {
    let sandbox = try Sandbox()
    try sandbox.folder("desk-rules")
    try sandbox.folder("desk-rules/wording")
    try sandbox.file(
      "desk-rules/wording/circle.json",
      """
      {
        "id": "wording/circle", "title": "来回", "severity": "error", "fix": "safe",
        "kind": "substitution", "words": { "甲乙": "丙乙", "子丙": "子甲", "戊": "己" },
        "messages": { "usual": "“{found}”应为“{to}”" },
        "bad": [{ "text": "⟦甲乙⟧", "message": "“甲乙”应为“丙乙”", "fixed": "丙乙" }],
        "good": [{ "text": "无", "reason": "无" }]
      }
      """)
    try sandbox.file("copydesk.json", #"{ "rule-folders": ["desk-rules"] }"#)
    let copy = "甲丁戊\n子甲乙\n"
    let run = try sandbox.run(
      ["fix", "--select", "wording/circle", "-"].map { Array($0.utf8) }, input: Array(copy.utf8))
    #expect(run.status == 1)
    #expect(run.text == "甲丁己\n子甲乙\n")
    #expect(run.errors.contains("第2行“子甲乙”处的修改改来改去没有尽头"), "\(run.errors)")
    #expect(run.errors.contains("wording/circle是自定规则"), "\(run.errors)")
    #expect(!run.errors.contains("没有发现问题"))
  }

  @Test("A diff shows the change, writes nothing, and tells by its status")
  func difference() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    let run = try fix(sandbox, "--diff", "page.txt")
    #expect(run.status == 1)
    #expect(run.text.hasPrefix("--- page.txt\n+++ page.txt\n@@ "))
    #expect(run.text.contains("\n-本报讯 （记者王五）"))
    #expect(run.text.contains("\n+本报讯（记者王五）"))
    #expect(try sandbox.text("page.txt") == Pages.oneFinding)
    try sandbox.file("clean.txt", Pages.clean)
    #expect(try fix(sandbox, "--diff", "clean.txt").status == 0)
    for option in ["--format=json", "--output=report.txt"] {
      #expect(try fix(sandbox, "--diff", option, "page.txt").status == 2)
    }
  }

  @Test(
    "A repaired file keeps its encoding, byte order mark and line endings",
    arguments: [TextEncoding.utf8, .gb18030, .utf16LittleEndian, .utf16BigEndian], [true, false])
  func encodings(_ encoding: TextEncoding, _ hasMark: Bool) throws {
    guard hasMark || ![.utf16LittleEndian, .utf16BigEndian].contains(encoding) else { return }
    func encode(_ text: String) throws -> [UInt8] {
      let lines = Pages.replacing("\n", by: "\r\n", in: text)
      return try TextEncoder.encode(Array(lines.utf8), as: encoding, byteOrderMark: hasMark)
    }
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", try encode(Pages.oneFinding))
    #expect(try fix(sandbox, "page.txt").status == 0)
    #expect(try sandbox.bytes("page.txt") == encode(Pages.repaired))
  }

  @Test("A file mode and a link to the file stay as they are")
  func linksAndModes() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    try sandbox.setMode(0o640, of: "page.txt")
    try sandbox.link("link.txt", to: "page.txt")
    _ = try fix(sandbox, "link.txt")
    #expect(try sandbox.text("page.txt") == Pages.repaired)
    let status = try FileStatus(of: sandbox.path.appending("page.txt"))
    #expect(status.mode == 0o640)
  }

  @Test("Every file is repaired, though nobody reads what remains")
  func briefReader() throws {
    let sandbox = try Sandbox()
    let many = String(repeating: "新华社3月18日电 国家统计局发布数据。\n\u{0C}", count: 600)
    try sandbox.file("1.txt", many)
    try sandbox.file("2.txt", Pages.oneFinding)
    let run = try sandbox.run("fix", "--select", "lead", "1.txt", "2.txt", within: .briefReader)
    #expect(run.errors.contains("改了 1 处"))
    #expect(try sandbox.text("2.txt") == Pages.repaired)
  }

  @Test("A file that cannot be written is told, stays as it is and is not counted")
  func readOnly() throws {
    // Nothing is forbidden to root.
    guard geteuid() != 0 else { return }
    let sandbox = try Sandbox()
    try sandbox.file("locked.txt", Pages.oneFinding)
    try sandbox.file("page.txt", Pages.oneFinding)
    try sandbox.setMode(0o444, of: "locked.txt")
    let run = try fix(sandbox, "locked.txt", "page.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("locked.txt") && run.errors.contains("改了 1 处，涉及 1 个文件。"))
    #expect(try sandbox.text("locked.txt") == Pages.oneFinding)
  }

  @Test("The pages of the project change once at most", arguments: try Pages.seeds())
  func seedsTwice(_ page: Path) throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", try FileReader.read(page))
    _ = try sandbox.run("fix", "--unsafe", "page.txt")
    let once = try sandbox.bytes("page.txt")
    let again = try sandbox.run("fix", "--unsafe", "page.txt")
    #expect(try sandbox.bytes("page.txt") == once)
    #expect(!again.errors.contains("改了"))
  }
}
