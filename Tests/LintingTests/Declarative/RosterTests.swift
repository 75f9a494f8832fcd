import Linting
import NewsCopy
import RuleFormat
import Testing

@Suite struct RosterTests {
  private static let roster = #"""
    "kind": "names",
    "people": [
      { "name": "林望舒", "posts": ["市总工会主席"], "also": ["林望云"] },
      { "name": "陈砚", "posts": ["市总工会副主席", "市人大常委会委员"] }
    ],
    "posts": ["市总工会党组书记"],
    "bodies": ["云江市职工服务中心"]
    """#
  private static let messages = #"""
    {
      "name": "“{found}”疑为“{listed}”", "post": "“{name}”的职务是“{listed}”，这里作“{found}”",
      "body": "“{found}”疑为“{listed}”"
    }
    """#

  private func linter() throws -> Linter {
    try DeclaredRules.linter(Self.roster, messages: Self.messages)
  }

  @Test(
    arguments: [
      ("市总工会主席林望书出席活动。", ["林望书"]),
      ("3月5日,林忘舒一行到企业调研。", ["林忘舒"]),
      ("会上,材望舒作报告。", ["材望舒"]),
      ("市总工会副主席陈研参加。", ["陈研"]),
      ("市总工会主 席林望 书出席活动。", ["林望 书"]),
      ("市总工会副主席林望舒出席。", ["市总工会副主席"]),
      ("副主席林望舒出席。", ["副主席"]),
      ("市总工会党组书记林望舒出席。", ["市总工会党组书记"]),
      ("市总工会主席陈砚出席。", ["市总工会主席"]),
      ("活动在云江市职工服务中新楼举行。", []),
      ("活动在云江市职工服各中心举行。", ["云江市职工服各中心"]),
      ("活动在云江市职工服中心举行。", ["云江市职工服中心"]),
    ])
  func nearMisses(_ text: String, _ expected: [String]) throws {
    #expect(DeclaredRules.found(try linter(), text) == expected)
  }

  @Test(
    arguments: [
      "市总工会主席林望舒出席活动。", "主席林望舒说。", "林望云出席。", "他希望舒心工作。", "林望着远处。", "云江县职工服务中心", "陈研参加。",
      "陈砚、林望舒参加。", "市人大常委会委员、市总工会副主席陈砚出席。", "慰问林望舒。", "市总工会原主席林望舒",
      "时任市总工会副主席林望舒说。", "林望舒曾任市总工会副主席，现任主席。",
    ])
  func whatIsRight(_ text: String) throws {
    #expect(DeclaredRules.found(try linter(), text).isEmpty)
  }

  /// Who leads what, with the posts before the names of their holders and alone.
  private static let city = #"""
    "kind": "names",
    "people": [
      { "name": "林望舒", "posts": ["云江市总工会主席"] },
      { "name": "陈砚", "posts": ["云江市总工会副主席"] },
      { "name": "陈砚", "posts": ["云江市书法家协会秘书长"] }
    ],
    "posts": ["云江市总工会党组书记"],
    "bodies": ["云江市职工服务中心"]
    """#

  @Test(
    arguments: [
      // The post with its holder, alone, and one that nobody is listed with.
      ("云江市总工主席林望舒到会。", ["“林望舒”的职务是“云江市总工会主席”，这里作“云江市总工主席”"]),
      ("云江市总工主席到会。", ["“林望舒”的职务是“云江市总工会主席”，这里作“云江市总工主席”"]),
      ("云江市总工会党组书计到会。", []),
      ("云江市总工会党书记到会。", ["“云江市总工会党书记”疑为“云江市总工会党组书记”"]),
      // The character behind two of a name is a verb.
      ("云江市总工会主席林望到会。", []), ("云江市总工会主席林望出席。", []), ("云江市总工会主席林望表示，", []),
      ("云江市总工会主席林望书到会。", ["“林望书”疑为“林望舒”"]),
      // A namesake has posts of both.
      ("云江市书法家协会秘书长陈砚说，云江市总工会副主席陈砚到会。", []),
      // A city has no name of one character.
      ("云市职工服务中心成立。", ["“云市职工服务中心”疑为“云江市职工服务中心”"]),
      ("大家来到江市职工服务中心。", ["“江市职工服务中心”疑为“云江市职工服务中心”"]),
      ("临江市职工服务中心、青云市职工服务中心、吴江市职工服务中心。", []), ("云江市职工服务中成立。", []),
    ])
  func messages(_ text: String, _ expected: [String]) throws {
    let linter = try DeclaredRules.linter(Self.city, messages: Self.messages)
    let sheet = try #require(linter.rules.first).sheet
    let found = linter.check(SourceText(text)).map { diagnostic in
      sheet.message(diagnostic.message)
        .fill(diagnostic.pieces.map { (name: $0.name, value: $0.text) }).chinese
    }
    #expect(found == expected)
  }

  @Test func aRuleThatSpeaksOfPostsOnlyNamesSomebody() throws {
    let linter = try DeclaredRules.linter(
      Self.city, messages: #"{ "post": "“{name}”的职务是“{listed}”，这里作“{found}”" }"#)
    #expect(DeclaredRules.found(linter, "云江市总工会党书记到会，云江市职工服中心成立。").isEmpty)
    #expect(DeclaredRules.found(linter, "云江市总工主席到会。") == ["云江市总工主席"])
  }

  @Test func namesAndPostsAreMended() throws {
    let fixed = try DeclaredRules.fixed(try linter(), "市总工会副主席林望书出席。")
    #expect(fixed == "市总工会主席林望舒出席。")
  }
}
