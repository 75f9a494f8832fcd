internal import NewsCopy

/// Marks that part sentences and clauses where they stand side by side.
struct StopRuns {
  /// Ranges of indexes into ``PageMarks/marks``, of two marks at least.
  private(set) var runs: [Range<Int>] = []

  init(_ marks: PageMarks, in bytes: [UInt8]) {
    let all = marks.marks
    var index = 1
    while index < all.count {
      guard all[index].offset - all[index - 1].offset <= 3, MarkSet.stops.contains(all[index].kind),
        MarkSet.stops.contains(all[index - 1].kind), marks.isTight(index, in: bytes)
      else {
        index += 1
        continue
      }
      let first = index - 1
      while index < all.count, MarkSet.stops.contains(all[index].kind),
        marks.isTight(index, in: bytes)
      {
        index += 1
      }
      runs.append(first..<index)
    }
  }
}
