/// A line of the page that is not blank.
package struct Line: Sendable {
  /// Bytes, without the white space at both ends.
  package let content: Range<Int>
  /// White space before the content, in half cells: an ideographic space counts two.
  package let indent: Int
  /// Printed width of the content in half cells, spaces left out.
  ///
  /// Han and marks count two, Latin letters and digits one.
  package let width: Int
  /// How many characters the content has, white space left out.
  package let characters: Int
  /// How many characters of the content are white space.
  package let gaps: Int
  /// How many blank lines stand between this line and the one before.
  package let blankLinesBefore: Int
}
