internal import NewsCopy

extension PageMarks {
  /// Bytes of a word that may join two quotations: 和, 以及.
  private static let longestJoint = 6

  /// Whether a pair inside one of its kind may be something else: a pair set twice, `《《…》》`, or the
  /// space between two others whose marks are turned, `“甲“和”乙”`.
  func mayBeNoInnerPair(_ pair: MarkPair, in bytes: [UInt8]) -> Bool {
    let (open, close) = (marks[pair.open], marks[pair.close])
    let isDoubled =
      isTight(pair.open, in: bytes) && marks[pair.open - 1].kind == open.kind
      && pair.close + 1 < marks.count && isTight(pair.close + 1, in: bytes)
      && marks[pair.close + 1].kind == close.kind
    return isDoubled
      || close.offset - open.range(in: bytes).upperBound <= Self.longestJoint
  }
}
