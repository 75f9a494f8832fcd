package import RuleFormat
internal import Rulebook

/// Places that were left as they are, since their repairs undo or feed each other: a mistake in the
/// rules, not in the copy.
package struct UnsettledRepairs: Equatable, Sendable {
  package private(set) var rules: [RuleID]
  /// How many places there are.
  package private(set) var count: Int
  /// The line of the first one in the repaired text, from 1.
  package let line: Int
  /// What stands there; empty between two characters.
  package let text: String

  /// The same behind so many lines of a text.
  func moved(byLines lines: Int) -> UnsettledRepairs {
    UnsettledRepairs(rules: rules, count: count, line: line + lines, text: text)
  }

  /// Adds places further on in the same text.
  mutating func add(_ other: UnsettledRepairs) {
    rules = Set(rules + other.rules).sorted()
    count += other.count
  }

  package var message: Bilingual {
    let chinesePlace = text.isEmpty ? "第\(line)行" : "第\(line)行“\(text)”"
    let englishPlace = text.isEmpty ? "line \(line)" : "line \(line), “\(text)”"
    let chineseCount = count > 1 ? "等\(count)处" : "处"
    let englishCount = count > 1 ? " and \(count - 1) more" : ""
    let advice = UnendingAdvice(rules)
    return Bilingual(
      chinese: "\(chinesePlace)\(chineseCount)的修改改来改去没有尽头，这里没有改，其余照改；"
        + advice.text.chinese,
      english: "the repairs at \(englishPlace)\(englishCount) undo or feed each other without end;"
        + " this was left as it is, and the rest repaired. " + advice.text.english)
  }
}

extension UnsettledRepairs? {
  /// Adds places further on in the same text.
  package mutating func add(_ other: UnsettledRepairs?) {
    guard let other else { return }
    if self?.add(other) == nil { self = other }
  }
}
