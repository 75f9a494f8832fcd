package import RuleFormat

/// Fixes that never come to an end: a bug of the rules it names.
package struct FixError: Error, Equatable, Sendable {
  package let rules: [RuleID]
  package let rounds: Int
  /// Some text that is changed back and forth, and its line in the copy, from 1; nil where all that goes
  /// to and fro came about on the way.
  package let place: Place?

  /// Where fixes go in circles.
  package struct Place: Equatable, Sendable {
    package let line: Int
    package let text: String
  }

  package var message: Bilingual {
    let names = rules.map(\.description).joined(separator: ", ")
    return Bilingual(
      chinese:
        "修改\(rounds)轮仍未稳定\(place.map { "，在第\($0.line)行“\($0.text)”处" } ?? "")，涉及规则：\(names)；"
        + "原文未动，请报告此问题。",
      english:
        "Fixes did not settle after \(rounds) rounds\(place.map { ", at “\($0.text)” in line \($0.line)" } ?? "")"
        + " (\(names)); nothing was changed. Please report this."
    )
  }
}
