/// Two marks that belong together.
struct MarkPair {
  /// Indexes into ``PageMarks/marks``.
  let open: Int
  let close: Int
  let family: PairFamily
  /// How many quotations stand around it; a title begins to count anew.
  let quoteDepth: Int
  /// Whether the next pair around it that is of its sort has the same shape: “…“…”…”.
  let isInsideAlike: Bool
}
