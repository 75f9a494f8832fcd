import RuleFormat
import Testing

@Suite("Options of a rule")
struct RuleOptionsTests {
  private func sheet() throws -> RuleSheet {
    try RuleFile(SampleRule.bytes(), path: "lead/sample").sheet
  }

  @Test("Defaults hold where nothing is changed")
  func defaults() throws {
    let options = RuleOptions(try sheet())
    #expect(options.choice("gap") == "as-page")
    #expect(options.house("gap") == "none")
    #expect(options.integer("limit") == 3)
    #expect(options.flag("strict"))
    #expect(options.text("mark") == "■")
    #expect(options.list("words") == ["甲"])
    #expect(options.changes.isEmpty)
  }

  @Test("Later changes win, one by one")
  func changes() throws {
    var options = RuleOptions(try sheet(), changes: ["gap": .text("space"), "limit": .integer(5)])
    options.merge(["limit": .integer(7), "unknown": .flag(true)])
    #expect(options.choice("gap") == "space")
    #expect(options.integer("limit") == 7)
    #expect(options.changes.count == 2)
  }

  @Test("What the rule does not have is empty")
  func unknown() throws {
    let options = RuleOptions(try sheet())
    #expect(options.text("unknown").isEmpty)
    #expect(options.integer("gap") == 0)
    #expect(!options.flag("unknown"))
    #expect(options.list("unknown").isEmpty)
    #expect(options.house("limit") == nil)
  }
}
