/// A word that the shared index found for a rule.
struct WordHit: Equatable, Sendable {
  /// Bytes of the text.
  let range: Range<Int>
  /// The index of the word among the words of its rule: those of ``Rule/words``, or the record of
  /// its ``Rule/table``.
  let word: Int
}
