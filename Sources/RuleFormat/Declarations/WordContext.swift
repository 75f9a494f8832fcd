/// Where a word has to stand, or must not stand, for a rule to speak of it.
///
/// The order of the cases is the order of the fields in a table, after the word and its replacements.
package enum WordContext: String, CaseIterable, Sendable {
  /// One of these stands right before it.
  case precededBy = "preceded-by"

  /// One of these stands right after it.
  case followedBy = "followed-by"

  /// None of these stands right before it.
  case notPrecededBy = "not-preceded-by"

  /// None of these stands right after it.
  case notFollowedBy = "not-followed-by"

  /// One of these stands somewhere in the paragraph.
  case near

  /// None of these stands anywhere in the paragraph.
  case notNear = "not-near"

  /// Its field in the record of a word.
  package var field: Int { 2 + (Self.allCases.firstIndex(of: self) ?? 0) }
}

extension WordContext {
  /// Stands in a context for the edge of a paragraph or a character that is no part of a word.
  package static let edge = "{edge}"

  /// Stands in a context for a digit or a Han numeral.
  package static let digit = "{digit}"

  /// Stands in a context for a Han character.
  package static let han = "{han}"
}
