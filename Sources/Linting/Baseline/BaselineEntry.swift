package import RuleFormat

/// A finding that a baseline knows, as often as it stands in its file.
package struct BaselineEntry: Equatable, Sendable {
  /// The rule that spoke.
  package let rule: RuleID
  /// What was found and its neighbourhood, as ``Fingerprint`` has it.
  package let hash: UInt64
  /// How many findings of the file look the same; at least one.
  package var count: Int
  /// The beginning of what was found, for people.
  package let text: String

  /// Writes an entry.
  package init(rule: RuleID, hash: UInt64, count: Int, text: String) {
    self.rule = rule
    self.hash = hash
    self.count = count
    self.text = text
  }
}
