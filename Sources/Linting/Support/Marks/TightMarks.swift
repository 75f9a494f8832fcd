internal import NewsCopy

/// Marks of a page that touch what they may not touch, found in one pass over the marks.
struct TightMarks {
  /// Marks that part sentences and clauses side by side: ranges of indexes into
  /// ``PageMarks/marks``, of two marks at least.
  private(set) var stopRuns: [Range<Int>] = []
  /// Indexes of 、 in front of a character that begins like 等, 和 or 及.
  private(set) var pauses: [Int] = []
  /// Indexes of closing quotation and title marks with another mark directly behind.
  private(set) var closings: [Int] = []

  private static let closing = MarkSet(.closeDouble, .closeTitle)

  init(_ marks: PageMarks, in bytes: [UInt8]) {
    let all = marks.marks.span
    let text = bytes.span
    let stops = MarkSet.stops
    var index = 0
    while index < all.count {
      let mark = all[index]
      if mark.kind == .pause, mark.offset + 3 < text.count {
        let byte = text[mark.offset + 3]
        if byte == 0xE5 || byte == 0xE7 { pauses.append(index) }
      }
      index += 1
      guard index < all.count, all[index].offset - mark.offset <= 3 else { continue }
      if Self.closing.contains(mark.kind) { closings.append(index - 1) }
      guard stops.contains(mark.kind), stops.contains(all[index].kind) else { continue }
      let end = Self.endOfStops(from: index - 1, marks, bytes)
      if end > index {
        stopRuns.append(index - 1..<end)
        index = end
      }
    }
  }

  /// Where the marks that part sentences end that stand side by side from an index on.
  private static func endOfStops(from index: Int, _ marks: PageMarks, _ bytes: [UInt8]) -> Int {
    let all = marks.marks
    var end = index + 1
    while end < all.count, MarkSet.stops.contains(all[end].kind), marks.isTight(end, in: bytes) {
      end += 1
    }
    return end
  }
}
