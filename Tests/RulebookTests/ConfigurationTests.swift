import RuleFormat
import Rulebook
import Testing

@Suite("Configurations")
struct ConfigurationTests {
  private func read(_ text: String) throws(ConfigurationError) -> Configuration {
    try Configuration(Array(text.utf8), file: "copydesk.json", rulebook: .builtin)
  }

  private func spacing() throws -> RuleID { try #require(RuleID("lead/marker-spacing")) }

  @Test("An empty configuration is the house style")
  func empty() throws {
    #expect(try read("{}") == Configuration(.builtin))
    #expect(try read("{ // 注释\n }").extensions == ["txt", "md"])
  }

  @Test("Every key is read")
  func everyKey() throws {
    let configuration = try read(
      """
      {
        "$schema": "schema.json", "minimum-version": "0.1", "profile": "all",
        "rules": { "lead": "info" },
        "overrides": [{ "paths": ["archive/**"], "rules": { "lead": "off" } }],
        "ignore": ["drafts/**"], "extensions": [".txt", "copy"],
        "markers": ["南方工报讯"], "roles": ["融媒体记者"], "rule-folders": ["desk-rules"],
        "date": "2024-02-06", "locale": "en", "fail-on": "error",
      }
      """
    )
    #expect(configuration.settings[try spacing()]?.severity == .info)
    #expect(configuration.overrides.map(\.paths) == [["archive/**"]])
    #expect(configuration.ignore == ["drafts/**"])
    #expect(configuration.extensions == ["txt", "copy"])
    #expect(configuration.markers == ["南方工报讯"])
    #expect(configuration.roles == ["融媒体记者"])
    #expect(configuration.ruleFolders == ["desk-rules"])
    #expect(configuration.date?.date(of: "x") == CalendarDate("2024-02-06"))
    #expect(configuration.language == .english)
    #expect(configuration.failOn == .error)
  }

  @Test("A rule counts more than its desk, whatever the order")
  func specific() throws {
    for rules in [
      #""lead/marker-spacing": "error", "lead": "off""#,
      #""lead": "off", "lead/marker-spacing": "error""#,
    ] {
      let setting = try read("{\"rules\": {\(rules)}}").settings[try spacing()]
      #expect(setting?.isEnabled == true && setting?.severity == .error)
    }
  }

  @Test("Options change one by one; a severity alone leaves them")
  func options() throws {
    let text = """
      {
        "rules": {
          "lead/marker-spacing": {
            "severity": "hint", "options": { "before-text": "full-space" },
          },
        },
        "overrides": [
          {
            "paths": ["a"],
            "rules": {
              "lead/marker-spacing": { "options": { "before-parenthesis": "half-space" } },
            },
          },
          { "paths": ["b", "a"], "rules": { "lead": "off" } },
          { "paths": ["b"], "rules": { "lead/marker-spacing": "on" } },
        ],
      }
      """
    let configuration = try read(text)
    let id = try spacing()
    #expect(configuration.overrides.map(\.paths) == [["a"], ["b", "a"], ["b"]])
    let forA = configuration.settings(with: [0, 1])[id]
    #expect(forA?.isEnabled == false)
    #expect(forA?.options.choice("before-text") == "full-space")
    #expect(forA?.options.choice("before-parenthesis") == "half-space")
    let forB = configuration.settings(with: [1, 2])[id]
    #expect(forB?.isEnabled == true && forB?.severity == .hint)
    #expect(forB?.options.choice("before-parenthesis") == "as-page")
    #expect(configuration.settings(with: []) == configuration.settings)
  }

  @Test("Rules can be picked and left out for one run")
  func selectors() throws {
    let id = try spacing()
    let desk = try #require(RuleSelector("lead", rulebook: .builtin))
    let rule = try #require(RuleSelector("lead/marker-spacing", rulebook: .builtin))
    #expect(RuleSelector("lead/nothing", rulebook: .builtin) == nil)
    var settings = RuleSettings(.builtin)
    settings.keep(only: [rule])
    let ids = Rulebook.builtin.sheets.map(\.id)
    #expect(ids.filter { settings[$0]?.isEnabled == true } == [id])
    settings.remove([desk])
    #expect(!ids.contains { settings[$0]?.isEnabled == true })
  }

  @Test("The template reads, as it is and with every entry in force", arguments: Language.allCases)
  func template(language: Language) throws {
    let template = Configuration.template(language)
    #expect(try read(template) == Configuration(.builtin))
    let lines = template.split(separator: "\n").map { line in
      let isEntry = ["  // \"", "  // }", "  // ]", "  //  "].contains { line.hasPrefix($0) }
      return isEntry ? "  " + line.dropFirst("  // ".count) : line[...]
    }
    let full = try read(lines.joined(separator: "\n"))
    #expect(full.overrides.count == 1)
    #expect(full.bases == ["../copydesk.json"])
    #expect(full.date != nil && full.language == language && full.failOn == .warning)
    #expect(full.settings[try spacing()]?.severity == .error)
  }
}
