/// A word that the shared index found for a rule.
struct WordHit: Equatable, Sendable {
  /// Bytes of the text.
  let range: Range<Int>
  /// Which word of its rule it is: the index among its ``Rule/words``, or the record of its
  /// ``Rule/table``.
  let word: Int
}
