/// What differs between two texts, line by line.
///
/// Both are walked together. Where they part, the nearest place is looked for where two lines in a
/// row agree again; the search reaches a fixed number of lines, so that the whole takes time in
/// proportion to the texts. Fixes change few lines at a time, and for those the result is the
/// shortest; where more lines than the reach are exchanged, it is still right.
package struct LineDifference {
  /// How many lines ahead, old and new together, the texts may meet again.
  private static let reach = 128

  private let old: LineSequence
  private let new: LineSequence

  /// Compares two texts.
  package init(old: LineSequence, new: LineSequence) {
    self.old = old
    self.new = new
  }

  /// The changes in the order of the text; no two touch.
  package var changes: [LineChange] {
    var changes: [LineChange] = []
    var oldLine = 0
    var newLine = 0
    while oldLine < old.count || newLine < new.count {
      if old.isSame(oldLine, as: new, newLine) {
        oldLine += 1
        newLine += 1
        continue
      }
      let (skippedOld, skippedNew) = nextMeeting(oldLine, newLine)
      append(
        LineChange(
          old: oldLine..<oldLine + skippedOld, new: newLine..<newLine + skippedNew), to: &changes)
      oldLine += skippedOld
      newLine += skippedNew
    }
    return changes
  }

  /// Joins a change to the one before where no line stands between them.
  private func append(_ change: LineChange, to changes: inout [LineChange]) {
    guard let last = changes.last, last.old.upperBound == change.old.lowerBound,
      last.new.upperBound == change.new.lowerBound
    else { return changes.append(change) }
    changes[changes.count - 1] = LineChange(
      old: last.old.lowerBound..<change.old.upperBound,
      new: last.new.lowerBound..<change.new.upperBound)
  }

  /// How many old and new lines to pass over until the texts agree again.
  private func nextMeeting(_ oldLine: Int, _ newLine: Int) -> (old: Int, new: Int) {
    let oldRest = old.count - oldLine
    let newRest = new.count - newLine
    for distance in 1...Self.reach {
      for skippedOld in 0...distance {
        let skippedNew = distance - skippedOld
        guard skippedOld <= oldRest, skippedNew <= newRest else { continue }
        if meets(oldLine + skippedOld, newLine + skippedNew) { return (skippedOld, skippedNew) }
      }
      // A single line that agrees tells enough where as many lines went as came.
      let half = distance / 2
      if distance % 2 == 0, old.isSame(oldLine + half, as: new, newLine + half) {
        return (half, half)
      }
    }
    return (min(oldRest, Self.reach / 2), min(newRest, Self.reach / 2))
  }

  /// Whether two lines in a row agree, or the last ones do, or both texts are over.
  private func meets(_ oldLine: Int, _ newLine: Int) -> Bool {
    let isOldOver = oldLine == old.count
    let isNewOver = newLine == new.count
    if isOldOver || isNewOver { return isOldOver && isNewOver }
    guard old.isSame(oldLine, as: new, newLine) else { return false }
    let areLast = oldLine + 1 == old.count && newLine + 1 == new.count
    return areLast || old.isSame(oldLine + 1, as: new, newLine + 1)
  }
}
