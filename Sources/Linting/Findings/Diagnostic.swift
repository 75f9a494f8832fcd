package import RuleFormat

/// Something that a rule found, to be put into words where somebody reads it.
package struct Diagnostic: Equatable, Sendable {
  package let rule: RuleID
  package let severity: Severity
  /// Bytes of the text; empty for a place between two characters.
  package let range: Range<Int>
  /// The key of the message in the rule's file.
  package let message: String
  /// What the message names, by the names of its gaps.
  package let pieces: [Piece]
  package let fix: Fix?
  /// Other places that belong to the finding.
  package let related: PackedRanges

  /// A word that fills a gap of a message.
  package struct Piece: Equatable, Sendable {
    package let name: String
    package let text: String
  }
}
