package import RuleFormat

/// Fixes that never come to an end: a bug of the rules it names.
package struct FixError: Error, Equatable, Sendable {
  package let rules: [RuleID]
  package let rounds: Int
  /// Some text that is changed back and forth, and its line in the copy, from 1; nil where it
  /// came about on the way, or the page is too long to be kept.
  package let place: Place?

  /// Where fixes go in circles.
  package struct Place: Equatable, Sendable {
    package let line: Int
    package let text: String
  }

  /// The same behind so many lines of a text.
  func moved(byLines lines: Int) -> FixError {
    FixError(
      rules: rules, rounds: rounds,
      place: place.map { Place(line: $0.line + lines, text: $0.text) })
  }

  package var message: Bilingual {
    let names = rules.map(\.description).joined(separator: ", ")
    let chinesePlace = place.map { "，在第\($0.line)行“\($0.text)”处" } ?? ""
    let englishPlace = place.map { ", at “\($0.text)” in line \($0.line)" } ?? ""
    return Bilingual(
      chinese: "修改\(rounds)轮仍未稳定\(chinesePlace)，涉及规则：\(names)；原文未动，请报告此问题。",
      english:
        "Fixes did not settle after \(rounds) rounds\(englishPlace) (\(names)); nothing was changed."
        + " Please report this."
    )
  }
}
