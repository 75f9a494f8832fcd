import Testing

@testable import System

@Suite("What an editor says is right")
struct SuppressionTests {
  private static let copy = "记者住在渡假村。\n\n球队去了渡假村。\n"

  private func sandbox(_ entries: String, _ text: String = copy) throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.file("copydesk.json", "{\n  \"suppress\": [\(entries)]\n}")
    try sandbox.file("page.txt", text)
    return sandbox
  }

  @Test("A comment silences a rule in plain text as well, and is not repaired")
  func commentInPlainText() throws {
    let sandbox = try Sandbox()
    let text = "<!-- copydesk-ignore wording/typo: 店名,招牌 -->\n记者住在渡假村。\n\n球队去了渡假村。\n"
    try sandbox.file("page.txt", text)
    let run = try sandbox.run("lint", "--quiet", "--select", "wording", "page.txt")
    #expect(run.text.contains("page.txt:4:5: "))
    #expect(run.text.components(of: "wording/typo") == 1)
    _ = try sandbox.run("fix", "page.txt")
    let fixed = text.replacing("去了渡假村", with: "去了度假村")
    #expect(try sandbox.text("page.txt") == fixed)
  }

  @Test(
    "An entry silences a rule for a text, for files, or for both",
    arguments: [
      (#"{ "rule": "wording/typo", "text": "住在渡假村", "reason": "店名" }"#, ["3:5"]),
      (#"{ "rule": "wording", "text": "渡假", "reason": "店名" }"#, []),
      (#"{ "rule": "wording/typo", "paths": ["*.txt"], "reason": "旧稿" }"#, []),
      (#"{ "rule": "wording/typo", "paths": ["*.md"], "reason": "旧稿" }"#, ["1:5", "3:5"]),
      (#"{ "rule": "wording/typo", "text": "渡假区", "reason": "店名" }"#, ["1:5", "3:5"]),
      (
        #"{ "rule": "wording/typo", "paths": ["a/*"], "text": "渡假", "reason": "店名" }"#,
        ["1:5", "3:5"]
      ),
    ])
  func entries(_ entry: String, _ places: [String]) throws {
    let run = try sandbox(entry).run("lint", "--quiet", "page.txt")
    #expect(run.status == (places.isEmpty ? 0 : 1))
    for place in places { #expect(run.text.contains("page.txt:\(place): "), "\(run.text)") }
    #expect(run.text.components(of: "wording/typo") == places.count)
  }

  @Test("What is silenced is not repaired either")
  func fix() throws {
    let sandbox = try sandbox(#"{ "rule": "wording/typo", "text": "住在渡假村", "reason": "店名" }"#)
    _ = try sandbox.run("fix", "page.txt")
    #expect(try sandbox.text("page.txt") == "记者住在渡假村。\n\n球队去了度假村。\n")
  }

  @Test("An entry of no use is told where it stands, once its whole folder is checked")
  func unused() throws {
    let entries = #"""
      { "rule": "wording/typo", "text": "渡假村", "reason": "店名" },
          { "rule": "wording/typo", "text": "按装", "reason": "引文" }
      """#
    let sandbox = try sandbox(entries)
    let whole = try sandbox.run("lint", "--quiet", ".")
    #expect(whole.text.contains("copydesk.json:3:5: 提示 structure/suppression 豁免“wording/typo”没有用到"))
    #expect(whole.text.components(of: "structure/suppression") == 1)
    let one = try sandbox.run("lint", "--quiet", "page.txt")
    #expect(!one.text.contains("structure/suppression"))
    let other = try sandbox.run("lint", "--quiet", "--select", "lead", ".")
    #expect(!other.text.contains("structure/suppression"))
  }

  @Test("A comment with a rule that is not known is told the nearest one")
  func mistypedComment() throws {
    let sandbox = try Sandbox()
    let copy = "记者住在渡假村。<!-- copydesk-ignore wording/tipo: 店名 -->\n"
    try sandbox.file("page.md", copy)
    let run = try sandbox.run("lint", "--quiet", "page.md")
    #expect(run.text.contains("没有规则“wording/tipo”，是不是“wording/typo”？"), "\(run.text)")
    #expect(run.text.components(of: "structure/suppression") == 1)
    let other = try sandbox.run("lint", "--quiet", "--select", "structure", "page.md")
    #expect(other.text.contains("是不是“wording/typo”？"), "\(other.text)")
  }

  @Test(
    "An entry that is wrong is told with its place",
    arguments: [
      (#"{ "rule": "wording/tipo", "text": "甲", "reason": "乙" }"#, "2:26: ", "wording/typo"),
      (#"{ "rule": "wording/typo", "text": "甲" }"#, "2:16: ", "reason"),
      (#"{ "rule": "wording/typo", "text": "甲", "reason": " " }"#, "2:65: ", "不能为空"),
      (#"{ "rule": "wording/typo", "reason": "乙" }"#, "2:16: ", "“off”"),
    ])
  func mistakes(_ entry: String, _ place: String, _ clause: String) throws {
    let run = try sandbox(entry).run("lint", "page.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("copydesk.json:\(place)"), "\(run.errors)")
    #expect(run.errors.contains(clause), "\(run.errors)")
  }

  @Test("Comments of Markdown silence a rule in their paragraph, or in the next one")
  func comments() throws {
    let sandbox = try Sandbox()
    try sandbox.file(
      "page.md",
      """
      <!-- copydesk-ignore wording/typo: 店名 -->

      记者住在渡假村。

      球队去了渡假村。<!-- copydesk-ignore wording: 店名 -->

      代表住在渡假村。

      <!-- copydesk-ignore lead: 旧稿 -->

      本市召开大会。
      """)
    let run = try sandbox.run("lint", "--quiet", "page.md")
    #expect(run.text.components(of: "wording/typo") == 1, "\(run.text)")
    #expect(run.text.contains("page.md:7:5: 错误 wording/typo"))
    #expect(run.text.contains("page.md:9:1: 提示 structure/suppression 豁免“lead”没有用到"))
  }

  @Test(
    "Several comments before a paragraph all count, in quotations and without a blank, too",
    arguments: [
      "<!-- copydesk-ignore wording/typo: 店名 -->\n<!-- copydesk-ignore punctuation: 引文 -->\n\n",
      "<!-- copydesk-ignore wording/typo: 店名 -->\n\n<!-- copydesk-ignore punctuation: 引文 -->\n\n",
      "<!-- copydesk-ignore wording/typo: 店名 --><!-- copydesk-ignore punctuation: 引文 -->\n\n",
      "<!-- copydesk-ignore wording/typo: 店名 --> <!-- copydesk-ignore punctuation: 引文 -->\n",
      "<!--copydesk-ignore wording/typo: 店名-->\n<!--copydesk-ignore punctuation: 引文-->\n",
      "> <!-- copydesk-ignore wording/typo: 店名 -->\n> <!-- copydesk-ignore punctuation: 引文 -->\n>\n> ",
      "> <!-- copydesk-ignore wording/typo: 店名 -->\n> <!-- copydesk-ignore punctuation: 引文 -->\n> ",
    ])
  func severalComments(_ comments: String) throws {
    let sandbox = try Sandbox()
    let isQuotation = comments.hasPrefix(">")
    try sandbox.file(
      "page.md", "\(comments)记者住在渡假村,他来了。\n\(isQuotation ? "" : "\n又住渡假村。\n")")
    let select = "wording/typo,punctuation,structure/suppression"
    let run = try sandbox.run("lint", "--quiet", "--select", select, "page.md")
    #expect(run.text.components(of: "wording/typo") == (isQuotation ? 0 : 1), "\(run.text)")
    #expect(run.text.components(of: "punctuation/") == 0, "\(run.text)")
  }

  @Test(
    "A comment is of no use only where all of its rules were asked",
    arguments: [
      (["--select", "structure"], 0), (["--ignore", "wording"], 0),
      (["--ignore", "wording/idiom"], 1), ([], 2),
    ])
  func unasked(_ options: [String], _ unused: Int) throws {
    let sandbox = try Sandbox()
    try sandbox.file(
      "page.md",
      """
      <!-- copydesk-ignore wording: 店名 -->

      记者来了。

      <!-- copydesk-ignore wording/typo: 店名 -->

      记者走了。
      """)
    let run = try sandbox.run(
      (["lint", "--quiet"] + options + ["page.md"]).map { Array($0.utf8) })
    #expect(run.text.components(of: "没有用到") == unused, "\(run.text)")
  }
}

extension String {
  /// How often another text stands in it.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
