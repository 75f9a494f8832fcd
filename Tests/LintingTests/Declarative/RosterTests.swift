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

  /// Bodies and posts that differ from others in one character.
  private static let neighbours = #"""
    "kind": "names",
    "people": [
      { "name": "吴晓东", "posts": ["云江市委副书记"] },
      { "name": "李国栋", "posts": ["江源市总工会党组书记", "江源市总工会副主席"] }
    ],
    "posts": ["云江市公安局副局长", "云江市人民检察院检察长"],
    "bodies": ["云江市第一中学", "云江市第一人民医院", "云江市东湖区总工会", "云江市新城小学"]
    """#

  @Test(
    arguments: [
      "云江市委书记郑伟到会并讲话。", "江源市总工会主席到会。", "江源市总工会主席郑伟讲话。", "云江市公安局局长张三说。",
      "云江市人民检察院副检察长到会。", "云江市第二中学今天开学。", "云江市第三人民医院", "云江市西湖区总工会成立。", "云江市老城小学",
      "云江市委代书记郑伟到会。", "云江市人民检察院代检察长张三到会。", "云江市第十一中学今天开学。",
    ])
  func anotherPostOrBodyIsNoSlip(_ text: String) throws {
    let linter = try DeclaredRules.linter(Self.neighbours, messages: Self.messages)
    #expect(DeclaredRules.found(linter, text).isEmpty)
  }

  @Test(
    arguments: [
      ("云江市委书记吴晓东到会。", ["云江市委书记"]), ("云江市东湖区工会成立。", ["云江市东湖区工会"]), ("云江市公安局副局张到会。", []),
      ("云江市弟一人民医院揭牌。", ["云江市弟一人民医院"]), ("云江市人民检查院检察长到会。", ["云江市人民检查院检察长"]),
    ])
  func aSlipBesideThemIsTold(_ text: String, _ expected: [String]) throws {
    let linter = try DeclaredRules.linter(Self.neighbours, messages: Self.messages)
    #expect(DeclaredRules.found(linter, text) == expected)
  }

  @Test(
    arguments: [
      "原云江市总工会副主席林望舒到会。", "原云江市总工会主席陈砚到会。", "云江市总工会原主席陈砚到会。", "前云江市总工会主席陈砚说。",
      "到会的还有原云江市总工会主席陈砚。", "云江市总工会原副主席林望舒、云江市总工会前主席陈砚到会。", "时任云江市总工会主席陈砚说。",
    ])
  func aFormerPostMayBeAny(_ text: String) throws {
    #expect(
      DeclaredRules.found(try DeclaredRules.linter(Self.city, messages: Self.messages), text)
        .isEmpty)
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
