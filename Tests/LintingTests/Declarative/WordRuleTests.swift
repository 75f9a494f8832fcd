import Linting
import NewsCopy
import RuleFormat
import Testing

@Suite struct WordRuleTests {
  @Test func wordsAreReplaced() throws {
    let linter = try DeclaredRules.linter(#""kind": "substitution", "words": { "按装": "安装" }"#)
    #expect(DeclaredRules.found(linter, "工人按装路灯,又按装水表。") == ["按装", "按装"])
    #expect(try DeclaredRules.fixed(linter, "工人按装路灯。") == "工人安装路灯。")
  }

  @Test func aTitleIsRepairedByAPersonOnly() throws {
    let linter = try DeclaredRules.linter(
      #""kind": "substitution", "words": { "按装": "安装" }"#, fix: "safe")
    let source = SourceText("他按装了《按装》和〈按装〉。")
    #expect(linter.check(source).map { $0.fix?.safety } == [.safe, .unsafe, .unsafe])
  }

  @Test func aWordOverAndOverIsRepaired() throws {
    let linter = try DeclaredRules.linter(
      #""kind": "substitution", "words": { "甲乙甲乙": "甲乙" }"#)
    let text = [String](repeating: "甲乙", count: 1000).joined()
    #expect(try DeclaredRules.fixed(linter, text) == "甲乙")
  }

  @Test(
    arguments: [
      ("“安装”不能写成“按装”。", []), ("“按装”应为“安装”。", []), ("辐射误作‘按装’的。", []),
      ("我写成“从前按装水表的工人都走了”。", ["按装"]), ("他说“按装”。", ["按装"]), ("不能写成按装。", ["按装"]),
    ])
  func aWordThatIsSpokenOfMayStand(_ text: String, _ found: [String]) throws {
    let linter = try DeclaredRules.linter(#""kind": "substitution", "words": { "按装": "安装" }"#)
    #expect(DeclaredRules.found(linter, text) == found)
  }

  @Test func aContextMayStandBehindALineBreak() throws {
    let linter = try DeclaredRules.linter(
      #""kind": "substitution", "words": { "船泊": { "to": "船舶", "not-followed-by": ["在"], "not-preceded-by": ["把"] } }"#
    )
    #expect(DeclaredRules.found(linter, "他的船泊\n在码头。").isEmpty)
    #expect(DeclaredRules.found(linter, "他把\n船泊好。").isEmpty)
    #expect(DeclaredRules.found(linter, "他的船泊\n很多。") == ["船泊"])
  }

  @Test func theLongestWordCounts() throws {
    let linter = try DeclaredRules.linter(
      #""kind": "substitution", "words": { "甲乙": "子", "甲乙丙": "丑", "乙丙丁戊": "寅" }"#)
    #expect(DeclaredRules.found(linter, "甲乙丙") == ["甲乙丙"])
    #expect(DeclaredRules.found(linter, "甲乙丙丁戊") == ["乙丙丁戊"])
    #expect(DeclaredRules.found(linter, "甲乙甲乙丙") == ["甲乙", "甲乙丙"])
  }

  @Test func severalReplacementsAreLeftToAPerson() throws {
    let linter = try DeclaredRules.linter(
      #""kind": "substitution", "words": { "倍受": ["备受", "加倍受"] }"#)
    #expect(DeclaredRules.found(linter, "倍受鼓舞") == ["倍受"])
    #expect(try DeclaredRules.fixed(linter, "倍受鼓舞") == "倍受鼓舞")
  }

  @Test(
    arguments: [
      (#""followed-by": ["丁"]"#, ["甲乙丁"], ["甲乙丙", "甲乙", "甲乙\n\n丁"]),
      (#""preceded-by": ["丁", "戊己"]"#, ["丁甲乙", "戊己甲乙"], ["己甲乙", "甲乙", "丁\n\n甲乙"]),
      (#""not-followed-by": ["丁"]"#, ["甲乙", "甲乙丙"], ["甲乙丁"]),
      (#""not-preceded-by": ["丁"]"#, ["甲乙", "丙甲乙"], ["丁甲乙"]),
      (#""near": ["丁"]"#, ["丁丙甲乙", "甲乙,丁"], ["甲乙", "甲乙。\n\n丁丁丁丁。"]),
      (#""not-near": ["丁"]"#, ["甲乙", "甲乙。\n\n丁丁丁丁。"], ["甲乙丁"]),
      (#""followed-by": ["{edge}"]"#, ["甲乙", "甲乙,丙", "甲乙 丙"], ["甲乙丙", "甲乙3"]),
      (#""preceded-by": ["{digit}"]"#, ["3甲乙", "三甲乙"], ["丙甲乙", "甲乙"]),
      (#""preceded-by": ["{han}"], "followed-by": ["丁"]"#, ["丙甲乙丁"], ["3甲乙丁", "丙甲乙"]),
    ])
  func contexts(_ context: String, _ bad: [String], _ good: [String]) throws {
    let linter = try DeclaredRules.linter(
      #""kind": "substitution", "words": { "甲乙": { "to": "子丑", \#(context) } }"#)
    for text in bad { #expect(DeclaredRules.found(linter, text) == ["甲乙"], "\(text)") }
    for text in good { #expect(DeclaredRules.found(linter, text).isEmpty, "\(text)") }
  }

  @Test func aContextOfTheRuleIsThatOfWordsThatHaveNone() throws {
    let linter = try DeclaredRules.linter(
      #""kind": "existence", "not-near": ["丁"], "words": ["甲", { "word": "乙", "not-near": ["丙"] }]"#
    )
    for (text, found) in [("甲", ["甲"]), ("甲丁", []), ("甲丙", ["甲"]), ("乙丁", ["乙"]), ("乙丙", [])] {
      #expect(DeclaredRules.found(linter, text) == found, "\(text)")
    }
    let bound = try DeclaredRules.linter(
      #""kind": "substitution", "not-followed-by": ["乙"], "words": { "甲": "甲乙" }"#)
    #expect(try DeclaredRules.fixed(bound, "甲甲乙") == "甲乙甲乙")
  }

  @Test func wordsOfAGroupShareItsContexts() throws {
    let linter = try DeclaredRules.linter(
      #"""
      "kind": "substitution", "not-near": ["戊"], "words": { "甲": "子" },
      "groups": [
        { "followed-by": ["丁"], "words": { "乙": "丑", "丙": { "to": "寅", "followed-by": ["己"] } } },
      ]
      """#)
    for (text, found) in [("甲乙丙", ["甲"]), ("乙丁丙丁", ["乙"]), ("丙己", ["丙"]), ("乙丁戊", [])] {
      #expect(DeclaredRules.found(linter, text) == found, "\(text)")
    }
    let forbidden = try DeclaredRules.linter(
      #""kind": "existence", "groups": [{ "followed-by": ["丁"], "words": ["甲", "乙"] }]"#)
    #expect(DeclaredRules.found(forbidden, "甲丁乙") == ["甲"])
  }

  @Test func wordsThatAreForbidden() throws {
    let linter = try DeclaredRules.linter(
      #""kind": "existence", "words": ["总书", { "word": "家", "followed-by": ["子弟"] }]"#)
    #expect(DeclaredRules.found(linter, "总书与职工家子弟回家") == ["总书", "家"])
    #expect(try DeclaredRules.fixed(linter, "总书") == "总书")
  }

  @Test func theMinorityOfAPageIsFlagged() throws {
    let linter = try DeclaredRules.linter(
      #""kind": "consistency", "forms": [["账号", "帐号"], ["甲地", "乙地", "丙地"]]"#)
    #expect(DeclaredRules.found(linter, "帐号、帐号、账号") == ["账号"])
    #expect(DeclaredRules.found(linter, "帐号,又是帐号").isEmpty)
    #expect(DeclaredRules.found(linter, "帐号与账号") == ["帐号"])
    #expect(DeclaredRules.found(linter, "甲地乙地乙地丙地") == ["甲地", "丙地"])
    #expect(DeclaredRules.found(linter, "帐号\u{0C}账号").isEmpty)
    #expect(try DeclaredRules.fixed(linter, "账号、帐号、账号") == "账号、账号、账号")
  }

  @Test func tenThousandWordsAreFoundWhereTheyStand() throws {
    let words = (0..<10_000).map { number in
      let offsets = [number % 100, number / 100, 200]
      let scalars = offsets.compactMap { Unicode.Scalar(UInt32(0x4E00 + $0 * 7)) }
      return String(String.UnicodeScalarView(scalars))
    }
    let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
    let linter = try DeclaredRules.linter("\"kind\": \"existence\", \"words\": [\(list)]")
    #expect(DeclaredRules.found(linter, words.joined(separator: "。")) == words)
  }

  @Test(
    arguments: [
      (#""kind": "substitution", "words": { "甲": "甲" }"#, "与原词相同"),
      (#""kind": "substitution", "words": { "甲": "甲乙" }"#, "改了又会查到"),
      (#""kind": "substitution", "words": { "甲": "乙\u001F丙" }"#, "控制字符"),
      (#""kind": "substitution", "words": {}"#, "至少一项"),
      (#""kind": "substitution", "words": ["甲"]"#, "words"),
      (#""kind": "substitution", "words": { "甲": { "before": ["乙"] } }"#, "before"),
      (#""kind": "existence", "words": [""]"#, "不能为空"),
      (#""kind": "existence", "words": ["甲\n"]"#, "控制字符"),
      (#""kind": "existence", "words": ["甲"], "pattern": "甲""#, "没有这一项"),
      (#""kind": "consistency", "forms": [["甲"]]"#, "两种"),
      (#""kind": "exists", "words": ["甲"]"#, "existence"),
      (#""words": ["甲"]"#, "kind"),
    ])
  func mistakesAreTold(_ data: String, _ clause: String) {
    #expect(DeclaredRules.error(data).contains(clause), "\(DeclaredRules.error(data))")
  }

  @Test func messagesAskForWhatTheKindTells() {
    let data = #""kind": "existence", "words": ["甲"]"#
    #expect(DeclaredRules.error(data, messages: #"{ "usual": "用{to}" }"#).contains("没有“{to}”"))
  }
}
