import RuleFormat
import Rulebook
import Testing

@testable import Configuring
@testable import System

@Suite("A configuration that extends others")
struct ExtendingTests {
  private func spacing(_ file: ConfigurationFile) throws -> RuleSetting {
    let id = try #require(RuleID("lead/marker-spacing"))
    return try #require(file.configuration.settings[id])
  }

  @Test("Single values are replaced, lists are added to, what is not said stays")
  func values() throws {
    let room = try Newsroom([
      "copydesk.json": """
      {
        "markers": ["集团讯"], "roles": ["融媒体记者"], "extensions": ["txt", "copy"],
        "fail-on": "error", "locale": "en", "date": "2024-03-06", "minimum-version": "0.1",
      }
      """,
      "paper/copydesk.json": """
      {
        "extends": "../copydesk.json", "markers": ["湖滨讯"], "extensions": ["md"],
        "fail-on": "info", "date": "2024-03-07",
      }
      """,
    ])
    let file = try room.configuration(for: "paper/page.txt")
    let configuration = file.configuration
    #expect(configuration.markers == ["集团讯", "湖滨讯"])
    #expect(configuration.roles == ["融媒体记者"])
    #expect(configuration.extensions == ["md"])
    #expect(configuration.failOn == .info)
    #expect(configuration.language == .english)
    #expect(file.date(of: room.path.appending("paper/page.txt")) == CalendarDate("2024-03-07"))
    #expect(file.path == room.path.appending("paper/copydesk.json"))
    #expect(file.bases == [room.path.appending("copydesk.json")])
    let group = try room.configuration(for: "page.txt")
    #expect(group.configuration.markers == ["集团讯"], "the base alone is as it was")
  }

  @Test("Rules change one by one, their level and options too; a desk of the file wins")
  func rules() throws {
    let base = """
      { "rules": { "lead/marker-spacing": {
        "severity": "hint", "options": { "before-parenthesis": "half-space" } } } }
      """
    let room = try Newsroom([
      "copydesk.json": base,
      "a/copydesk.json": """
      { "extends": "../copydesk.json", "rules": { "lead/marker-spacing": {
        "options": { "before-text": "full-space" } } } }
      """,
      "b/copydesk.json": """
      { "extends": "../copydesk.json", "profile": "all", "rules": { "lead": "error" } }
      """,
      "c/copydesk.json": #"{ "extends": "../copydesk.json", "rules": { "lead": "off" } }"#,
    ])
    let options = try spacing(room.configuration(for: "a/page.txt"))
    #expect(options.severity == .hint)
    #expect(options.options.choice("before-parenthesis") == "half-space")
    #expect(options.options.choice("before-text") == "full-space")
    let level = try spacing(room.configuration(for: "b/page.txt"))
    #expect(level.severity == .error)
    #expect(level.options.choice("before-parenthesis") == "half-space")
    #expect(try !spacing(room.configuration(for: "c/page.txt")).isEnabled)
  }

  @Test("Of several, later ones win; one that is reached twice counts once, where it is first")
  func several() throws {
    let room = try Newsroom([
      "copydesk.json": #"{ "markers": ["集团讯"], "fail-on": "hint", "locale": "en" }"#,
      "day.json": """
      { "extends": "copydesk.json", "markers": ["日报讯"], "fail-on": "error" }
      """,
      "night.json": """
      { "extends": ["./copydesk.json"], "markers": ["晚报讯"], "locale": "zh" }
      """,
      "paper/.copydesk.json": #"{ "extends": ["../day.json", "../night.json"] }"#,
    ])
    let file = try room.configuration(for: "paper/page.txt")
    #expect(file.configuration.markers == ["集团讯", "日报讯", "晚报讯"])
    #expect(file.configuration.failOn == .error, "not that of the group, reached again later")
    #expect(file.configuration.language == .chinese)
    #expect(
      file.bases
        == ["copydesk.json", "day.json", "night.json"].map { room.path.appending($0) })
  }

  @Test("Patterns and folders start from the file that says them")
  func places() throws {
    let entry = #"{ "rule": "lead", "paths": ["old/*"], "reason": "旧稿" }"#
    let room = try Newsroom([
      "copydesk.json": """
      {
        "ignore": ["paper/drafts/**"], "date": { "path": "paper/{yyyy}/{mm}{dd}.txt" },
        "overrides": [{ "paths": ["paper/old/*"], "rules": { "lead": "off" } }],
        "suppress": [\(entry)],
      }
      """,
      "paper/copydesk.json": """
      {
        "extends": "../copydesk.json", "ignore": ["notes/**"],
        "overrides": [{ "paths": ["old/*"], "rules": { "lead": "error" } }],
        "suppress": [\(entry)],
      }
      """,
    ])
    let file = try room.configuration(for: "paper/page.txt")
    func path(_ name: String) -> Path { room.path.appending(name) }
    #expect(file.ignores(path("paper/drafts/a.txt")))
    #expect(file.ignores(path("paper/notes/a.txt")))
    #expect(!file.ignores(path("notes/a.txt")))
    #expect(file.overrides(for: path("paper/old/a.txt")) == [0, 1])
    #expect(file.overrides(for: path("old/a.txt")).isEmpty)
    let id = try #require(RuleID("lead/marker-spacing"))
    let setting = file.settings(with: [0, 1])[id]
    #expect(setting?.severity == .error)
    #expect(setting?.isEnabled == true)
    #expect(file.suppressions(for: path("paper/old/a.txt")) == [1])
    #expect(file.suppressions(for: path("old/a.txt")) == [0])
    #expect(file.date(of: path("paper/2024/0306.txt")) == CalendarDate("2024-03-06"))
    #expect(
      file.suppressionPlaces.map(\.configuration)
        == [path("copydesk.json"), path("paper/copydesk.json")])
  }

  @Test("Patterns of a base beside the paper start from the paper; folders above it do not count")
  func beside() throws {
    let room = try Newsroom([
      "drafts/shared/base.json": """
      {
        "ignore": ["notes/**", "drafts"], "date": { "path": "{yyyy}/{mm}{dd}.txt" },
        "overrides": [{ "paths": ["old/*"], "rules": { "lead": "off" } }],
        "suppress": [{ "rule": "lead", "paths": ["old/*"], "reason": "旧稿" }],
      }
      """,
      "drafts/middle/base.json": #"{ "extends": "../shared/base.json" }"#,
      "drafts/paper/copydesk.json": #"{ "extends": "../middle/base.json" }"#,
    ])
    let file = try room.configuration(for: "drafts/paper/page.txt")
    func path(_ name: String) -> Path { room.path.appending("drafts/" + name) }
    #expect(file.ignores(path("paper/notes/a.txt")))
    #expect(file.ignores(path("paper/7/drafts/a.txt")))
    #expect(!file.ignores(path("paper/page.txt")), "the folder is above the paper")
    #expect(file.overrides(for: path("paper/old/a.txt")) == [0])
    #expect(file.overrides(for: path("paper/a.txt")).isEmpty)
    #expect(file.suppressions(for: path("paper/old/a.txt")) == [0])
    #expect(file.date(of: path("paper/2024/0306.txt")) == CalendarDate("2024-03-06"))
  }

  @Test("Rule folders are added, one that both name once; the paper sets the group's rules")
  func ruleFolders() throws {
    func rule(_ name: String) -> String {
      """
      { "id": "wording/\(name)", "title": "用词", "severity": "warning", "fix": "none",
        "kind": "existence", "words": ["大抵"], "messages": { "usual": "不用“{found}”" },
        "bad": [{ "text": "⟦大抵⟧", "message": "不用“大抵”" }],
        "good": [{ "text": "无", "reason": "无" }] }
      """
    }
    let room = try Newsroom([
      "rules/wording/group.json": rule("group"),
      "paper/rules/wording/own.json": rule("own"),
      "copydesk.json": #"{ "rule-folders": ["rules"] }"#,
      "paper/copydesk.json": """
      {
        "extends": "../copydesk.json", "rule-folders": ["rules", "../rules"],
        "rules": { "wording/group": "error", "wording/own": "hint" },
      }
      """,
    ])
    let file = try room.configuration(for: "paper/page.txt")
    #expect(file.ruleFolders == ["rules", "paper/rules"].map { room.path.appending($0) })
    for (name, severity) in [("wording/group", Severity.error), ("wording/own", .hint)] {
      let id = try #require(RuleID(name))
      #expect(file.configuration.settings[id]?.severity == severity)
    }
  }
}
