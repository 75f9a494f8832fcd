/// Names in brackets that close an article: `(罗琪)`.
package struct Signature: Sendable {
  /// Bytes with the brackets.
  package let range: Range<Int>
  package let credits: [Credit]
  package let position: Position

  /// Where a signature stands.
  package enum Position: Sendable {
    /// On a line of its own.
    case ownLine
    /// Right after the last sentence.
    case tight
    /// After the last sentence and white space.
    case spaced
  }

  /// Everybody in the brackets.
  package var names: [Credit.Name] { credits.flatMap(\.names) }
}
