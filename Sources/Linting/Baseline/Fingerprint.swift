package import RuleFormat

/// Tells a finding from the others of its file by what stands there, not by where it stands.
package struct Fingerprint: Hashable, Sendable {
  /// The rule that spoke.
  package let rule: RuleID
  /// What was found and its neighbourhood on the line, as one number.
  package let hash: UInt64
  /// How many findings before it in the file look the same.
  package let occurrence: Int

  /// Joins a rule to a number and an occurrence, which is counted from 0.
  package init(rule: RuleID, hash: UInt64, occurrence: Int) {
    self.rule = rule
    self.hash = hash
    self.occurrence = occurrence
  }

  /// The number as sixteen hexadecimal digits.
  package var digits: String { Self.digits(of: hash) }

  /// The number and, behind a hyphen, the occurrence: different for every finding of a file.
  package var text: String { "\(digits)-\(occurrence)" }

  /// A number as sixteen hexadecimal digits.
  package static func digits(of hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
