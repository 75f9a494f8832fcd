internal import NewsCopy

/// Tells marks of two characters, `……` and `——`, that the end of a printed line cut in halves.
enum MarkHalves {
  /// Whether one half ends a line, and the other begins the next one.
  static func stand(_ left: WrapPiece, _ right: WrapPiece, _ bytes: [UInt8]) -> Bool {
    guard left.last == right.first, left.last == "…" || left.last == "—" else { return false }
    let before = bytes.scalar(
      endingAt: left.range.upperBound - UTF8.width(left.last), after: left.range.lowerBound)
    let behind = bytes.scalar(
      at: right.range.lowerBound + UTF8.width(right.first), before: right.range.upperBound)
    return before?.scalar != left.last && behind?.scalar != right.first
  }
}
