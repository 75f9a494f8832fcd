import CopydeskKit
import Testing

@Suite("Copydesk as a library")
struct CopydeskTests {
  private let page = """
    本报讯（记者张三）3月1日，市总工会举行职工运动会。

    本报讯（记者张三）3月2日，市总工会举办书法展。

    本报讯 （记者王五）3月3日，市总工会召开座谈会。

    """

  private func spacing(_ findings: [Finding]) -> [Finding] {
    findings.filter { $0.rule == "lead/marker-spacing" }
  }

  @Test("A finding tells where it is, what is wrong and how to repair it")
  func finding() throws {
    let finding = try #require(spacing(Copydesk().findings(in: page)).first)
    #expect(finding.severity == .warning)
    #expect((finding.start.line, finding.start.column) == (5, 4))
    #expect((finding.end.line, finding.end.column) == (5, 5))
    #expect(Array(page.utf8)[finding.range] == [0x20])
    #expect(finding.message.chinese.contains("本报讯"))
    #expect(!finding.message.english.isEmpty)
    let fix = try #require(finding.fix)
    #expect(fix.isSafe)
    #expect(fix.edits.map(\.range) == [finding.range])
    #expect(fix.edits.map(\.replacement) == [""])
  }

  @Test("Bytes give what the text gives, and are checked to be text")
  func bytes() throws {
    let desk = Copydesk()
    #expect(try desk.findings(in: Array(page.utf8)) == desk.findings(in: page))
    #expect(throws: CopydeskError.self) { try desk.findings(in: [0xE6, 0x9C]) }
  }

  @Test("A repaired page has nothing left to repair")
  func fixed() throws {
    let desk = Copydesk()
    let result = try desk.fixed(page)
    #expect(result.fixCount >= 1)
    #expect(result.text.contains("本报讯（记者王五）"))
    #expect(spacing(result.remaining).isEmpty)
    let again = try desk.fixed(result.text)
    #expect(again.fixCount == 0)
    #expect(again.text == result.text)
  }

  @Test(
    "Repairs that undo each other are left out, and the rest of the page is repaired",
    arguments: ["长驱直入民政府。", "“（““陈焕彰\"-”\"", "“（““陈焕彰\"-”\"。长驱直入民政府"])
  func unsettled(_ text: String) throws {
    let desk = Copydesk()
    for includingUnsafe in [false, true] {
      let result = try desk.fixed(
        "\(text)\n\n他住在渡假村。\n", includingUnsafe: includingUnsafe)
      #expect(result.text.hasSuffix("\n\n他住在度假村。\n"), "\(result.text)")
      let again = try desk.fixed(result.text, includingUnsafe: includingUnsafe)
      #expect(again.text == result.text)
    }
  }

  @Test("A configuration holds, its overrides by path")
  func configuration() throws {
    let desk = try Copydesk(
      configuration: """
        {
          "rules": {"lead/marker-spacing": "error"},
          "overrides": [{"paths": ["archive/**"], "rules": {"lead": "off"}}],
        }
        """)
    #expect(spacing(desk.findings(in: page)).map(\.severity) == [.error])
    let archived = PageDescription(path: "archive/2024.txt")
    #expect(spacing(desk.findings(in: page, of: archived)).isEmpty)
  }

  @Test("A mistake in the configuration is told with its place")
  func mistake() throws {
    let error = #expect(throws: CopydeskError.self) {
      try Copydesk(configuration: #"{"rulez": {}}"#, name: "desk.json")
    }
    #expect(error?.message.english.hasPrefix("desk.json:1:2: ") == true)
    #expect(error?.message.english.contains("“rules”") == true)
  }

  @Test("A configuration that needs another file is refused, not read in part")
  func extending() {
    let error = #expect(throws: CopydeskError.self) {
      try Copydesk(configuration: #"{"extends": "group.json"}"#, name: "desk.json")
    }
    #expect(error?.message.english.hasPrefix("desk.json: “extends”") == true)
  }

  @Test("Code in Markdown is not copy")
  func markdown() {
    let code = "```\n\(page)```\n"
    #expect(spacing(Copydesk().findings(in: code, of: PageDescription(format: .markdown))).isEmpty)
  }
}
