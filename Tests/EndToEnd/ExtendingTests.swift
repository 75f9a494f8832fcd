import Testing

@testable import System

@Suite("The configuration of a group, and those of its papers")
struct ExtendingTests {
  private static let copy = "记者住在渡假村。\n"

  /// A group with two papers that extend its configuration.
  private func sandbox(group: String, paper: String = "") throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.file("copydesk.json", group)
    for name in ["day", "night"] {
      try sandbox.folder(name)
      try sandbox.file(name + "/page.txt", Self.copy)
      try sandbox.file(
        name + "/copydesk.json", "{ \"extends\": \"../copydesk.json\"\(paper) }")
    }
    return sandbox
  }

  @Test("A paper says what differs, the rest is the group's")
  func paper() throws {
    let group = #"{ "rules": { "wording/typo": "info" }, "ignore": ["night/**"] }"#
    let sandbox = try sandbox(group: group)
    let run = try sandbox.run("lint", "--quiet", "--fail-on", "info", ".")
    #expect(run.status == 1)
    #expect(run.text.contains("day/page.txt:1:5: 提示 wording/typo"), "\(run.text)")
    #expect(!run.text.contains("night/page.txt"))
    let own = try self.sandbox(group: group, paper: #", "rules": { "wording/typo": "warning" }"#)
    let other = try own.run("lint", "--quiet", "day")
    #expect(other.text.contains("day/page.txt:1:5: 警告 wording/typo"), "\(other.text)")
  }

  @Test("A base that lies beside its papers leaves out what it means in each of them")
  func besideThePaper() throws {
    let sandbox = try sandbox(group: #"{ "ignore": ["drafts/**"] }"#)
    try sandbox.folder("shared")
    try sandbox.file("shared/base.json", #"{ "ignore": ["drafts/**"] }"#)
    try sandbox.folder("paper")
    try sandbox.file("paper/copydesk.json", #"{ "extends": "../shared/base.json" }"#)
    for folder in ["paper", "day"] {
      try sandbox.folder(folder + "/drafts")
      try sandbox.file(folder + "/drafts/page.txt", Self.copy)
    }
    try sandbox.file("paper/page.txt", Self.copy)
    let run = try sandbox.run("lint", "--format", "compact", "--select", "wording/typo", ".")
    let files = run.text.split(separator: "\n").map { $0.prefix { $0 != ":" } }
    // The group lies above: what it says of its own drafts is not about those of its papers.
    #expect(files == ["day/drafts/page.txt", "day/page.txt", "night/page.txt", "paper/page.txt"])
  }

  @Test("A file that is named extends, too; what it extends starts from its folder")
  func named() throws {
    let sandbox = try sandbox(group: #"{ "rules": { "wording/typo": "off" } }"#)
    try sandbox.file("page.txt", Self.copy)
    let run = try sandbox.run("lint", "--quiet", "--config", "day/copydesk.json", "page.txt")
    #expect(run.status == 0, "\(run.text) \(run.errors)")
    try sandbox.file("lost.json", #"{ "extends": "nowhere.json" }"#)
    let lost = try sandbox.run("lint", "--config", "lost.json", "page.txt")
    #expect(lost.status == 2)
    #expect(
      lost.errors
        == "copydesk: lost.json:1:14: extends：无法读取 nowhere.json：不存在。\n",
      "\(lost.errors)")
  }

  @Test("A newer program is asked for before anything is said of what is extended")
  func version() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Self.copy)
    try sandbox.file(
      "copydesk.json", #"{ "extends": "b.json", "minimum-version": "99.0.0" }"#)
    for base in [nil, "{", #"{ "minimum-version": "98", "new-key": 1 }"#] {
      if let base { try sandbox.file("b.json", base) }
      let run = try sandbox.run("lint", "page.txt")
      #expect(run.status == 2)
      #expect(
        run.errors.hasPrefix("copydesk: copydesk.json:1:43: minimum-version：需要 copydesk 99.0.0 "),
        "\(run.errors)")
      if base != nil { try sandbox.remove("b.json") }
    }
  }

  @Test("Files are shown as the working directory sees them, whatever names them")
  func shownPaths() throws {
    let sandbox = try sandbox(group: #"{ "rule-folders": ["desk-rules"] }"#)
    let run = try sandbox.run("lint", "day/page.txt")
    #expect(
      run.errors
        == "copydesk: copydesk.json:1:20: rule-folders › [0]：无法查看 desk-rules：不存在。\n")
    try sandbox.folder("desk-rules")
    try sandbox.file("desk-rules/a.json", Array("{}".utf8))
    try sandbox.setMode(0, of: "desk-rules/a.json")
    let unread = try sandbox.run("lint", "day/page.txt", within: .unprivileged)
    #expect(unread.errors == "copydesk: 无法读取 desk-rules/a.json：没有权限。\n", "\(unread.errors)")
    try sandbox.file("url.json", #"{ "extends": "https://a.cn/x.json" }"#)
    let url = try sandbox.run("lint", "--config", "url.json", "day/page.txt")
    #expect(
      url.errors == "copydesk: url.json:1:14: extends：只能沿用本机的文件，不能写网址。\n", "\(url.errors)")
  }

  @Test("A circle is told with its way")
  func circle() throws {
    let sandbox = try sandbox(group: #"{ "extends": "day/copydesk.json" }"#)
    let run = try sandbox.run("lint", "--locale", "en", "day/page.txt")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "copydesk: day/copydesk.json:1:14: extends: the configuration extends itself "
        + "(day/copydesk.json → copydesk.json → day/copydesk.json).\n",
      "\(run.errors)")
  }

  @Test("No paper is told of a suppression of the group; the group is where no paper needs it")
  func suppressions() throws {
    let sandbox = try sandbox(
      group: """
        { "suppress": [
          { "rule": "wording/typo", "text": "渡假村", "reason": "店名" },
          { "rule": "wording/typo", "text": "按装", "reason": "引文" },
        ] }
        """)
    for operands in [["day"], ["day", "night"], ["."]] {
      let run = try sandbox.run((["lint", "--quiet"] + operands).map { Array($0.utf8) })
      #expect(run.status == 0)
      #expect(!run.text.contains("structure/suppression"), "\(run.text)")
    }
    try sandbox.file("page.txt", "记者来了。\n")
    let run = try sandbox.run("lint", "--quiet", ".")
    let told = run.text.split(separator: "\n").filter { $0.contains("structure/suppression") }
    #expect(told.count == 1, "\(run.text)")
    #expect(told.first?.hasPrefix("copydesk.json:3:3: ") == true, "\(run.text)")
  }

  @Test("An entry of a paper that is of no use is told in the paper's file")
  func ownSuppression() throws {
    let entry = #"{ "rule": "wording/typo", "text": "按装", "reason": "引文" }"#
    let sandbox = try sandbox(
      group: #"{ "suppress": [\#(entry)] }"#, paper: #", "suppress": [\#(entry)]"#)
    let run = try sandbox.run("lint", "--quiet", "day")
    let told = run.text.split(separator: "\n").filter { $0.contains("structure/suppression") }
    #expect(told.count == 1 && told[0].hasPrefix("day/copydesk.json:1:"), "\(run.text)")
  }

  @Test("A report takes the place of no configuration that is extended")
  func report() throws {
    let sandbox = try sandbox(group: "{}\n")
    let run = try sandbox.run("lint", "--output", "copydesk.json", "day/page.txt")
    #expect(run.status == 2)
    #expect(try sandbox.text("copydesk.json") == "{}\n")
  }
}
