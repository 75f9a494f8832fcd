/// A mark that is to be set as another one.
struct MarkChange {
  /// An index into ``PageMarks/marks``.
  let mark: Int
  let wanted: MarkKind
  /// Whether it changes together with its partner.
  var isPaired = false
}
