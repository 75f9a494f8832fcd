import Linting
import NewsCopy
import RuleFormat
import Testing

@Suite("Repairs that have no end")
struct UnendingRepairTests {
  private func fix(_ data: String, _ text: String) throws -> Fixer.Result {
    try Fixer(try DeclaredRules.linter(data), limit: .unsafeToo).fix(SourceText(text))
  }

  private func text(_ result: Fixer.Result) -> String {
    result.text.string(result.text.bytes.indices)
  }

  @Test(
    "A place whose repair is found again stays as it is; the rest is repaired",
    arguments: [
      // The text doubles.
      (#""pattern": "(\\d+)万", "replacement": "{1}万{1}万""#, "有3万人。", "有3万人。"),
      (#""pattern": "一", "replacement": "一一""#, "一二三一", "一二三一"),
      // It grows by as much each time.
      (#""pattern": "大湾区", "replacement": "粤港澳大湾区""#, "在大湾区。", "在大湾区。"),
      // One of two forms goes on, the other does not.
      (#""pattern": "甲乙?", "replacement": "甲{found}""#, "说甲乙。", "说甲乙。"),
    ])
  func feeding(_ pattern: String, _ page: String, _ repaired: String) throws {
    let result = try fix("\"kind\": \"pattern\", \(pattern)", page)
    #expect(text(result) == repaired)
    #expect(result.fixes == 0)
    #expect(!result.remaining.isEmpty)
    #expect(result.unsettled?.rules.map(\.description) == ["wording/own"])
  }

  private static let circle =
    #""kind": "substitution", "words": { "甲乙": "丙乙", "子丙": "子甲", "按装": "安装" }"#

  @Test("Where repairs undo each other, that place is left and the rest repaired")
  func undoing() throws {
    let result = try fix(Self.circle, "按装，无\n\n丁\u{0C}\n子甲乙。\n又按装了子甲乙、甲乙。")
    #expect(text(result) == "安装，无\n\n丁\u{0C}\n子甲乙。\n又安装了子甲乙、丙乙。")
    #expect(result.fixes == 3)
    let unsettled = try #require(result.unsettled)
    #expect(unsettled.count == 2)
    #expect(unsettled.line == 4)
    #expect(unsettled.text == "子甲乙")
    #expect(unsettled.message.chinese.hasPrefix("第4行“子甲乙”等2处的修改改来改去没有尽头"))
    #expect(unsettled.message.chinese.contains("wording/own是自定规则，请用 copydesk rules --check 检查"))
    #expect(unsettled.message.english.contains("line 4, “子甲乙” and 1 more"))
  }

  @Test("Repairs that are repeated on the repaired text change nothing more")
  func again() throws {
    let first = try fix(Self.circle, "按装子甲乙、甲乙")
    let second = try fix(Self.circle, text(first))
    #expect(text(second) == text(first))
    #expect(second.fixes == 0)
  }

  @Test("A page that is too long to be kept is not changed, and says so soon")
  func long() throws {
    let linter = try DeclaredRules.linter(
      #""kind": "pattern", "pattern": "一", "replacement": "一一""#)
    let fixer = Fixer(linter, limit: .unsafeToo, longestKept: 10)
    let error = try #require(throws: FixError.self) {
      _ = try fixer.fix(SourceText("一二三四。"))
    }
    #expect(error.rules.map(\.description) == ["wording/own"])
    #expect(error.message.chinese.contains("原文未动"))
  }
}
