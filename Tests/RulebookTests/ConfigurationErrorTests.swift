import JSONText
import RuleFormat
import Rulebook
import Testing

@Suite("Wrong configurations")
struct ConfigurationErrorTests {
  private func error(_ text: String) -> ConfigurationError? {
    #expect(throws: ConfigurationError.self) {
      try Configuration(Array(text.utf8), file: "copydesk.json", rulebook: .builtin)
    }
  }

  @Test(
    "The sentence names the key, what was found, what was expected and the nearest name",
    arguments: [
      (#"{"rule": {}}"#, "found the key “rule”", "did you mean “rules”?"),
      (#"[]"#, "found an array", "expected an object"),
      (#"{"rules": []}"#, "rules: found an array", "expected an object"),
      (#"{"rules": {"leed": "off"}}"#, "the key “leed”", "did you mean “lead”?"),
      (#"{"rules": {"marker-spacing": "off"}}"#, "rules: found", "“lead/marker-spacing”?"),
      (#"{"rules": {"lead": "of"}}"#, "rules › lead: found “of”", "did you mean “off”?"),
      (#"{"rules": {"lead": {}}}"#, "rules › lead: found an object", "expected a string"),
      (#"{"rules": {"lead/marker-spacing": 1}}"#, "found 1", "a word such as “off”"),
      (
        #"{"rules": {"lead/marker-spacing": {"options": {"before-texts": "none"}}}}"#,
        "rules › lead/marker-spacing › options", "did you mean “before-text”?"
      ),
      (
        #"{"rules": {"lead/marker-spacing": {"options": {"before-text": "half"}}}}"#,
        "options › before-text: found “half”", "expected one of “as-page”"
      ),
      (
        #"{"rules": {"lead/mixed-source": {"options": {"agencies": ["新华社", ""]}}}}"#,
        "options › agencies › [1]", "must not be empty"
      ),
      (#"{"overrides": [{"paths": []}]}"#, "overrides › [0] › paths", "at least one text"),
      (#"{"overrides": [{"path": ["a"]}]}"#, "the key “path”", "did you mean “paths”?"),
      (#"{"profile": "hose"}"#, "profile: found “hose”", "did you mean “house”?"),
      (#"{"date": "2024-02-30"}"#, "date: there is no such day", "2024-02-30"),
      (#"{"date": "2024-2-3"}"#, "date: found “2024-2-3”", "a date such as"),
      (#"{"extensions": ["md", "*.txt"]}"#, "extensions › [1]: found “*.txt”", "“txt” or “.txt”"),
      (#"{"extensions": ["/txt"]}"#, "extensions › [0]: found “/txt”", "“txt” or “.txt”"),
      (#"{"date": 20240206}"#, "date: found 20240206", "a date such as"),
      (#"{"date": {"path": "{yyyy}/*"}}"#, "date › path", "once each"),
      (#"{"rules": {"标点": "off"}}"#, "the key “标点”", "did you mean “punctuation”?"),
      (#"{"rules": {"lead": "warn"}}"#, "found “warn”", "did you mean “warning”?"),
      (#"{“ignore”: []}"#, "found ““”", "JSON takes ASCII marks only"),
      (#"{"ignore"：[]}"#, "found “：”", "JSON takes ASCII marks only"),
      (#"{"locale": "fr"}"#, "locale: found “fr”", "expected one of “zh”, “en”"),
      (#"{"fail-on": "warnings"}"#, "fail-on", "did you mean “warning”?"),
      (#"{"markers": [" "]}"#, "markers › [0]", "must not be empty"),
      (#"{"minimum-version": "1"}"#, "1.0.0 or newer is needed", "this is 0.1.0"),
      (#"{"minimum-version": "a.b"}"#, "minimum-version: found “a.b”", "such as “0.1.0”"),
      (#"{"new-key": 1, "minimum-version": "0.2.0"}"#, "0.2.0 or newer", "this is"),
      (#"{"ignore": ["a" "b"]}"#, "found “\"”", "expected “,” or “]”"),
      (#"{"ignore": [], "ignore": []}"#, "“ignore”", "a second time"),
    ]
  )
  func sentences(text: String, found: String, expected: String) {
    let sentence = error(text)?.sentence.english ?? ""
    #expect(sentence.contains(found) && sentence.contains(expected), "\(sentence)")
  }

  @Test("The place is a line and a column in scalars")
  func place() {
    let error = error("{\n  \"roles\": [\"𬭊记者\"], \"role\": 1\n}")
    #expect(error?.position == JSONPosition(line: 2, column: 21))
    let chinese = "copydesk.json:2:21: 这里是键“role”，应为"
    #expect(error?.sentence.chinese.hasPrefix(chinese) == true)
    #expect(error?.sentence.chinese.hasSuffix("；是否想写“roles”？") == true)
  }
}
