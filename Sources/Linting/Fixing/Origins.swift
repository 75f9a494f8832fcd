internal import NewsCopy

/// Where the text of a page that is being repaired comes from: which stretches were changed, and
/// what stood there at first.
struct Origins {
  /// A stretch that was changed; ranges are bytes.
  private struct Stretch {
    let now: Range<Int>
    let then: Range<Int>

    /// How far the text behind it has moved.
    var shift: Int { now.upperBound - then.upperBound }
    /// How far the text in front of it had moved.
    var shiftBefore: Int { now.lowerBound - then.lowerBound }
  }

  /// In the order of the text, without overlaps.
  private var stretches: [Stretch] = []

  /// Whether a range of the text as it stands now has been changed before.
  func isMade(_ range: Range<Int>) -> Bool { !met(by: range).isEmpty }

  /// What a range of the text as it stands now has come from.
  func origin(of range: Range<Int>) -> Range<Int> {
    let met = met(by: range)
    let before = met.startIndex > 0 ? stretches[met.startIndex - 1].shift : 0
    var (start, end) = (range.lowerBound - before, range.upperBound - (met.last?.shift ?? before))
    if let first = met.first, first.now.lowerBound <= range.lowerBound {
      start = first.then.lowerBound
    }
    if let last = met.last, last.now.upperBound >= range.upperBound { end = last.then.upperBound }
    return start..<end
  }

  /// Where a range of the text as it was at first stands now; it was not changed.
  func place(of range: Range<Int>) -> Range<Int> {
    let next = stretches.partitioningIndex {
      $0.then.upperBound > range.lowerBound || $0.then.lowerBound >= range.upperBound
    }
    let shift = next > 0 ? stretches[next - 1].shift : 0
    return range.lowerBound + shift..<range.upperBound + shift
  }

  /// The stretches that a range overlaps, or touches where one of both is empty.
  private func met(by range: Range<Int>) -> ArraySlice<Stretch> {
    let start = stretches.partitioningIndex {
      $0.now.upperBound > range.lowerBound || $0.now.collides(with: range)
    }
    return stretches[start...].prefix { $0.now.collides(with: range) }
  }

  /// Notes edits of the text as it stands now, in its order.
  mutating func make(_ edits: some Sequence<Edit>) {
    var old = stretches[...]
    var new: [Stretch] = []
    /// How far the edits so far move what is behind them, and what has moved before.
    var (moved, shift) = (0, 0)
    var rest = edits.makeIterator()
    var edit = rest.next()
    while edit != nil || !old.isEmpty {
      let start = min(edit?.range.lowerBound ?? .max, old.first?.now.lowerBound ?? .max)
      var open = start..<start
      let (nowStart, thenStart) = (start + moved, start - shift)
      while true {
        if let next = old.first, next.now.lowerBound == start || next.now.collides(with: open) {
          open = start..<max(open.upperBound, next.now.upperBound)
          shift = next.shift
          old.removeFirst()
        } else if let next = edit, next.range.lowerBound == start || next.range.collides(with: open)
        {
          open = start..<max(open.upperBound, next.range.upperBound)
          moved += next.replacement.utf8.count - next.range.count
          edit = rest.next()
        } else {
          break
        }
      }
      new.append(
        Stretch(
          now: nowStart..<open.upperBound + moved, then: thenStart..<open.upperBound - shift))
    }
    stretches = new
  }
}

extension Range<Int> {
  /// Whether two ranges overlap; or one of them is a place at the edge of the other, where nobody knows
  /// which text comes first.
  func collides(with other: Range<Int>) -> Bool {
    let (start, end) = (
      Swift.max(lowerBound, other.lowerBound), Swift.min(upperBound, other.upperBound)
    )
    return start < end || start == end && (isEmpty || other.isEmpty)
  }
}
