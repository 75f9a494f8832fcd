import Linting
import NewsCopy
import RuleFormat
import Testing

/// Rules written for one test.
enum DeclaredRules {
  /// A rule file of a newsroom with the data of one kind.
  static func file(_ data: String, fix: String = "unsafe", messages: String? = nil) -> [UInt8] {
    let text = """
      {
        "id": "wording/own", "title": "自定", "severity": "warning", "fix": "\(fix)",
        "messages": \(messages ?? #"{ "usual": "“{found}”不妥" }"#),
        \(data),
        "bad": [{ "text": "⟦甲⟧", "message": "甲" }], "good": [{ "text": "乙", "reason": "无" }]
      }
      """
    return Array(text.utf8)
  }

  /// A linter of this rule alone.
  static func linter(
    _ data: String, fix: String = "unsafe", messages: String? = nil
  ) throws -> Linter {
    let file = try RuleFile(
      file(data, fix: fix, messages: messages), path: "wording/own", standard: .newsroom)
    return Linter([try #require(ActiveRule(file.sheet))])
  }

  /// What a linter finds in a text, as it stands there.
  static func found(_ linter: Linter, _ text: String) -> [String] {
    let source = SourceText(text)
    return linter.check(source).map { source.string($0.range) }
  }

  /// The text repaired.
  static func fixed(_ linter: Linter, _ text: String) throws -> String {
    let result = try Fixer(linter, limit: .unsafeToo).fix(SourceText(text)).text
    return result.string(result.bytes.indices)
  }

  /// What is wrong in a rule file, in Chinese; empty where nothing is.
  static func error(_ data: String, messages: String? = nil) -> String {
    do throws(RuleFileError) {
      _ = try RuleFile(file(data, messages: messages), path: "wording/own", standard: .newsroom)
      return ""
    } catch {
      return error.faults.map(\.sentence.chinese).joined(separator: "\n")
    }
  }
}
