internal import RuleFormat
internal import Rulebook

/// Names rules whose repairs have no end, and says what to do about them.
struct UnendingAdvice {
  let text: Bilingual

  init(_ rules: [RuleID]) {
    let names = rules.map(\.description)
    let builtin = Set(Rulebook.builtin.sheets.map(\.id))
    let own = rules.filter { !builtin.contains($0) }.map(\.description)
    let chinese = "涉及规则：" + names.joined(separator: "、")
    let english = "Rules: " + names.joined(separator: ", ")
    guard !own.isEmpty else {
      text = Bilingual(
        chinese: chinese + "。请报告此问题。", english: english + ". Please report this.")
      return
    }
    text = Bilingual(
      chinese: chinese + "。\(own.joined(separator: "、"))是自定规则，请用 copydesk rules --check 检查。",
      english: english
        + ". \(own.joined(separator: ", ")): the newsroom's own; try copydesk rules --check.")
  }
}
