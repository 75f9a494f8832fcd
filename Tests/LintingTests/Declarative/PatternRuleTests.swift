import Linting
import Testing

@Suite struct PatternRuleTests {
  private func found(_ pattern: String, _ text: String) throws -> [String] {
    let data = "\"kind\": \"pattern\", \"pattern\": \"\(pattern.replacing("\\", with: "\\\\"))\""
    return DeclaredRules.found(try DeclaredRules.linter(data), text)
  }

  @Test(
    arguments: [
      ("甲乙", "甲乙丙甲乙", ["甲乙", "甲乙"]),
      ("甲.丙", "甲乙丙甲丙", ["甲乙丙"]),
      ("甲|乙丙", "甲乙丙", ["甲", "乙丙"]),
      ("甲+", "甲甲乙甲", ["甲甲", "甲"]),
      ("甲+?", "甲甲", ["甲", "甲"]),
      ("甲乙?丙", "甲丙甲乙丙甲乙乙丙", ["甲丙", "甲乙丙"]),
      ("甲乙*丙", "甲乙乙乙丙", ["甲乙乙乙丙"]),
      ("甲{2}", "甲甲甲甲甲", ["甲甲", "甲甲"]),
      ("乙甲{1,2}", "乙乙甲甲甲", ["乙甲甲"]),
      ("乙甲{2,}", "乙甲乙甲甲甲", ["乙甲甲甲"]),
      ("(?:甲|乙){2}丙", "甲乙丙", ["甲乙丙"]),
      ("[甲乙]丙", "甲丙乙丙丁丙", ["甲丙", "乙丙"]),
      ("[^甲乙]丙", "甲丙丁丙", ["丁丙"]),
      (#"\d+月"#, "12月３月", ["12月", "３月"]),
      (#"\h\l"#, "甲A乙1", ["甲A"]),
      (#"[\d〇]年"#, "〇年9年", ["〇年", "9年"]),
      (#"\(甲\)"#, "(甲)甲", ["(甲)"]),
      ("^甲", "甲甲", ["甲"]),
      ("甲$", "甲甲。甲", ["甲"]),
      ("从.*?等进行", "从甲、乙等进行讲解", ["从甲、乙等进行"]),
      ("(甲|甲乙)(丙|乙丙)", "甲乙丙", ["甲乙丙"]),
      ("𬭊.", "𬭊😀", ["𬭊😀"]),
    ])
  func matches(_ pattern: String, _ text: String, _ expected: [String]) throws {
    #expect(try found(pattern, text) == expected)
  }

  @Test func groupsStandInMessageAndRepair() throws {
    let linter = try DeclaredRules.linter(
      #""kind": "pattern", "pattern": "(?<time>\\d+)点(\\d+)分", "replacement": "{time}时{2}分""#,
      messages: #"{ "usual": "{time}点后有{2}分" }"#)
    #expect(try DeclaredRules.fixed(linter, "上午9点30分和10点5分") == "上午9时30分和10时5分")
  }

  @Test func aMatchStaysInItsParagraph() throws {
    #expect(try found("甲.*乙", "甲丙丙丙丙。\n\n丙丙丙丙乙。").isEmpty)
    #expect(try found("甲$", "甲\n\n甲") == ["甲", "甲"])
  }

  @Test func contextsHoldForPatternsToo() throws {
    let data = #""kind": "pattern", "pattern": "甲+", "not-followed-by": ["乙"]"#
    #expect(DeclaredRules.found(try DeclaredRules.linter(data), "甲甲乙甲") == ["甲"])
  }

  @Test(
    .timeLimit(.minutes(1)), arguments: ["(a+)+b", "(a|a)*b", "(a*)*b", "a.*b|a", "(.*a){20}b"])
  func nothingRunsAway(_ pattern: String) throws {
    let text = String(repeating: "a", count: 1500)
    #expect(try found(pattern, text).count <= 1500)
  }

  @Test(
    arguments: [
      ("甲(", "少了"), ("甲)", "多出"), ("*甲", "前面没有内容"), ("[甲", "少了"), ("甲*", "什么都不匹配"),
      ("(?=甲)", "没有前后文断言"), (#"甲\w"#, "写法"), ("甲{3,2}", "次数"), ("((甲{1000}){1000})", "展开"),
      ("[]甲", "没有字符"),
    ])
  func mistakesAreTold(_ pattern: String, _ clause: String) {
    let escaped = pattern.replacing("\\", with: "\\\\")
    let error = DeclaredRules.error("\"kind\": \"pattern\", \"pattern\": \"\(escaped)\"")
    #expect(error.contains(clause), "\(error)")
  }
}
