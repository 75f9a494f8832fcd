package import RuleFormat

/// Fixes that never come to an end: a bug of the rules it names.
package struct FixError: Error, Equatable, Sendable {
  package let rules: [RuleID]
  package let rounds: Int

  package var message: Bilingual {
    let names = rules.map(\.description).joined(separator: ", ")
    return Bilingual(
      chinese: "修改\(rounds)轮仍未稳定，涉及规则：\(names)；原文未动，请报告此问题。",
      english:
        "Fixes did not settle after \(rounds) rounds (\(names)); nothing was changed. Please report this."
    )
  }
}
