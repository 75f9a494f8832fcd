import Testing

@testable import System

@Suite("A newsroom's own rules")
struct RuleFolderTests {
  private static let roster = """
    {
      "id": "names/roster",
      "title": "本报常用人名",
      "severity": "error",
      "fix": "unsafe",
      "kind": "names",
      "people": [{ "name": "林望舒", "posts": ["市总工会主席"] }],
      "messages": {
        "name": "“{found}”疑为“{listed}”",
        "post": "“{name}”的职务是“{listed}”",
        "body": "“{found}”疑为“{listed}”",
      },
      "bad": [{ "text": "市总工会主席⟦林望书⟧出席。", "message": "“林望书”疑为“林望舒”" }],
      "good": [{ "text": "市总工会主席林望舒出席。", "reason": "与名单一致" }],
    }
    """

  private func sandbox(
    _ rule: String = roster, page: String = "市总工会主席林望书出席活动。\n"
  ) throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.folder("desk-rules")
    try sandbox.folder("desk-rules/names")
    try sandbox.file("desk-rules/names/roster.json", rule)
    try sandbox.file("copydesk.json", #"{ "rule-folders": ["desk-rules"] }"#)
    try sandbox.file("page.txt", page)
    return sandbox
  }

  @Test("Its rules are checked like the others, and can be selected, set and explained")
  func own() throws {
    let sandbox = try sandbox()
    let run = try sandbox.run("lint", "--quiet", "--select", "names/roster", "page.txt")
    #expect(run.status == 1)
    #expect(run.text.contains("page.txt:1:7: 错误 names/roster “林望书”疑为“林望舒”"))
    #expect(try sandbox.run("rules").text.contains("names/roster"))
    #expect(try sandbox.run("explain", "names/roster").text.contains("林望书"))
    #expect(try sandbox.run("fix", "--unsafe", "--select", "names", "page.txt").status == 0)
    #expect(try sandbox.text("page.txt") == "市总工会主席林望舒出席活动。\n")
  }

  @Test("A folder without any rule is a wrong call: a mistyped one must not pass")
  func noRules() throws {
    let sandbox = try sandbox()
    try sandbox.folder("desk-rule")
    try sandbox.file("desk-rule/roster.txt", Self.roster)
    let empty = try sandbox.run("rules", "--check", "desk-rule")
    #expect(empty.status == 2 && empty.output.isEmpty)
    #expect(empty.errors.contains("desk-rule：里面没有规则文件"))
    #expect(try sandbox.run("rules", "--check", "missing").status == 2)
    #expect(try sandbox.run("rules", "--check", "desk-rules").status == 0)
  }

  @Test("Where another folder was meant, the complaint says which")
  func wrongFolder() throws {
    let sandbox = try sandbox()
    let below = try sandbox.run("rules", "--check", "desk-rules/names")
    #expect(below.status == 1 && below.text.contains("应为“roster”，与文件位置一致；或者规则文件夹应是“names”的上一级。"))
    let above = try sandbox.run("rules", "--check", ".")
    #expect(above.text.contains("应为“desk-rules/names/roster”，与文件位置一致；或者规则文件夹应是里面的“desk-rules”。"))
    let file = try sandbox.run("rules", "--check", "desk-rules/names/roster.json")
    #expect(file.status == 2 && file.errors.contains("roster.json：不是文件夹"))
  }

  @Test("A rule with many mistakes is told all of them")
  func mistakes() throws {
    let rule = """
      {
        "id": "wording/words",
        "title": { "zh": "用词" },
        "severity": "warn",
        "fix": "safe",
        "kind": "substitution",
        "words": { "帐号": "帐号", "登陆网站": "登录网站", "": "空" },
        "mesages": {},
        "bad": [{ "text": "登陆网站", "message": "应为" }],
        "good": [],
      }
      """
    let run = try sandbox(rule).run("rules", "--check", "desk-rules")
    #expect(run.status == 1)
    let told = [
      ":8:3: 这里是键“mesages”", ":2:9: id：", ":3:12: title：缺少键“en”", ":4:15: severity：",
      ":7:20: words › 帐号：与原词相同", ":7:46: words › ：词不能为空", ":8:14: mesages：至少要有一条消息",
      ":10:11: good：至少要有1项", "0条规则读得通，发现8处问题。",
    ]
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == told.count)
    for (line, part) in zip(lines, told) { #expect(line.contains(part)) }
  }

  @Test("Who is listed is not told to be somebody else by the rules of the program")
  func listed() throws {
    let page = """
      本报讯 3月5日，市总工会主席林望书到企业调研，听取企业工会的汇报，了解职工的工作和生活情况。

      座谈会上，企业代表介绍了情况。市总工会主席林望书表示，要把服务送到车间。

      最后，市总工会主席林望舒为职工颁奖。

      """
    let sandbox = try sandbox(page: page)
    let run = try sandbox.run("lint", "--quiet", "--select", "names", "page.txt")
    #expect(run.text.contains("names/roster"), "\(run.text)")
    #expect(!run.text.contains("person-name-inconsistent"), "\(run.text)")
    let inconsistent = "names/person-name-inconsistent"
    let other = try sandbox.run("lint", "--quiet", "--select", inconsistent, "page.txt")
    #expect(other.text.contains("person-name-inconsistent"), "\(other.text)")
  }

  @Test("A rule that is wrong stops the run, with its place")
  func wrong() throws {
    let sandbox = try sandbox(Self.roster.replacing("\"people\"", with: "\"person\""))
    let run = try sandbox.run("lint", "page.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("desk-rules/names/roster.json:7:3: "))
  }

  @Test("A name that a rule of the program has is taken")
  func taken() throws {
    let sandbox = try sandbox()
    try sandbox.folder("desk-rules/lead")
    let copy = Self.roster.replacing("names/roster", with: "lead/marker-form")
    try sandbox.file("desk-rules/lead/marker-form.json", copy)
    let run = try sandbox.run("lint", "--locale", "en", "page.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("lead/marker-form"))
  }

  @Test("A folder is checked: nothing wrong")
  func check() throws {
    let run = try sandbox().run("rules", "--check", "desk-rules")
    #expect(run.status == 0, "\(run.text)\(run.errors)")
    #expect(run.text == "1条规则，没有发现问题。\n")
  }

  @Test(
    "A folder is checked: forms, examples, clashes",
    arguments: [
      (#""kind": "substitution", "words": { "按装": "安装" }"#, "wording/typo"),
      (
        #""kind": "substitution", "words": { "甲乙": "安装", "丙": "按装" }"#,
        "own/wording/ours.json:3:95: words › 丙：“丙”改成“按装”以后，又会被规则 wording/typo"
      ),
      (
        #""kind": "substitution", "words": { "甲乙": "安装" }, "groups": [{ "words": { "丙": "按装" } }]"#,
        "groups › [0] › words › 丙：“丙”改成“按装”以后，又会被规则 wording/typo"
      ),
      (
        #""kind": "consistency", "forms": [["甲乙", "丙"], ["账号", "帐号"]]"#,
        "forms › [1] › [1]：“帐号”会被规则 wording/variant-word 查到"
      ),
      (
        #""kind": "substitution", "words": { "丁戊": "己庚" }"#,
        "own/wording/ours.json:4:11: bad › [0]：查到的是“”，标出的是“甲乙”"
      ),
      (
        #""kind": "substitution", "words": { "甲乙": "安装", "子丑": "寅" }"#,
        "own/wording/ours.json:5:12: good › [0]：正例里查到了“子丑”"
      ),
      (
        #""kind": "pattern", "pattern": "(甲{999}){999}""#,
        "own/wording/ours.json:3:73: pattern：第1个字符：展开后"
      ),
    ])
  func problems(_ data: String, _ complaint: String) throws {
    let run = try own(data).run("rules", "--check", "own")
    #expect(run.status == 1)
    #expect(run.text.contains(complaint), "\(run.text)")
  }

  /// A newsroom with a rule of its own, which finds `甲乙`, and a page.
  private func own(_ data: String, page: String = "") throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.file("copydesk.json", #"{ "rule-folders": ["own"] }"#)
    try sandbox.file("page.txt", page)
    try sandbox.folder("own")
    try sandbox.folder("own/wording")
    try sandbox.file(
      "own/wording/ours.json",
      """
      {
        "id": "wording/ours", "title": "本报用词", "severity": "warning", "fix": "unsafe",
        "messages": { "usual": "不用“{found}”" }, \(data),
        "bad": [{ "text": "用⟦甲乙⟧", "message": "不用“甲乙”" }],
        "good": [{ "text": "子丑寅卯", "reason": "无" }]
      }
      """)
    return sandbox
  }

  @Test("A roster is told what it lists twice")
  func repeats() throws {
    let rule = Self.roster.replacing(
      #"[{ "name": "林望舒", "posts": ["市总工会主席"] }]"#,
      with: #"""
        [
          { "name": "林望舒", "posts": ["市总工会主席"] },
          { "name": "林望舒", "posts": ["市书法家协会主席"] },
          { "name": "陈砚", "posts": ["市总工会副主席", "市总工会主席"] },
          { "name": "周宁", "posts": ["市总工会副主席"] },
        ],
        "bodies": ["云江市职工服务中心", "云江市职工服务中心"]
        """#)
    let run = try sandbox(rule).run("rules", "--check", "desk-rules")
    #expect(run.status == 1)
    for told in [
      ":9:13: people › [1] › name：“林望舒”列了两次，职务合在一起看",
      ":10:40: people › [2] › posts › [1]：“市总工会主席”既是“林望舒”的职务，又是“陈砚”的职务",
      ":13:25: bodies › [1]：“云江市职工服务中心”列了两次", "1条规则读得通，发现3处问题。",
    ] {
      #expect(run.text.contains(told), "\(run.text)")
    }
  }

  @Test(
    "A rule that finds its own repair is told so, and a page keeps such places and loses the others",
    arguments: [
      #""kind": "pattern", "pattern": "甲乙", "replacement": "甲乙甲乙""#,
      #""kind": "pattern", "pattern": "甲乙", "replacement": "大甲乙""#,
      #""kind": "pattern", "pattern": "甲[乙丙]", "replacement": "甲丙""#,
    ])
  func unending(_ data: String) throws {
    let sandbox = try own(data, page: "住在渡假村。\n\n甲乙来了。\n")
    let check = try sandbox.run("rules", "--check", "own")
    #expect(check.status == 1)
    #expect(check.text.contains("own/wording/ours.json:4:11: bad › [0]：“甲乙”改成“"), "\(check.text)")
    #expect(check.text.contains("”以后，又会被这条规则查到"), "\(check.text)")
    let run = try sandbox.run("fix", "--unsafe", "--select", "wording", "page.txt")
    #expect(run.status == 1)
    #expect(run.text.contains("wording/ours"), "\(run.text)")
    let isEndless = !data.contains("丙")
    let note = "page.txt：第3行“甲乙”处的修改改来改去没有尽头，这里没有改，其余照改；涉及规则：wording/ours。"
    #expect(run.errors.contains(note) == isEndless, "\(run.errors)")
    #expect(
      try sandbox.text("page.txt") == "住在度假村。\n\n甲\(isEndless ? "乙" : "丙")来了。\n")
  }

  @Test("A stream answers a document that a rule would repair for ever, and the next one")
  func unendingStream() throws {
    let sandbox = try own(#""kind": "pattern", "pattern": "甲乙", "replacement": "甲乙甲乙""#)
    let words = ["fix", "--stream", "--unsafe", "--select", "wording"].map { Array($0.utf8) }
    let lines = [#"{"id":1,"text":"有甲乙。"}"#, #"{"id":2,"text":"住在渡假村。"}"#]
    let run = try sandbox.run(words, input: Array(lines.joined(separator: "\n").utf8))
    #expect(run.status == 0)
    let answers = run.text.split(separator: "\n")
    #expect(
      answers.first?.hasPrefix(#"{"id":1,"text":"有甲乙。","fixes":0,"unsettled":"第1行“甲乙”处"#) == true)
    #expect(answers.last?.hasPrefix(#"{"id":2,"text":"住在度假村。","fixes":1,"findings":[]"#) == true)
  }
}
