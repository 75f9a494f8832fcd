internal import RuleFormat

/// Edits of several fixes that can be applied in one go.
package struct EditBatch {
  package private(set) var edits: Edits = []
  /// The rules whose fixes were taken, one for each fix.
  private(set) var rules: [RuleID] = []

  /// Takes fixes in the order of the diagnostics, by place and then by rule; one of whose edits any
  /// is in the way of an earlier one waits for the next round.
  package init(_ diagnostics: [Diagnostic], upTo safety: FixLimit) {
    // Fixes one behind the other, besides earlier ones that reach over all of them: with those they
    // are put together once.
    var later: Edits = []
    var last: Range<Int>?
    var place = Cursor(edits)
    for diagnostic in diagnostics {
      guard let fix = diagnostic.fix, safety.allows(fix.safety), let first = fix.edits.first
      else { continue }
      if let latest = last {
        if first.range.lowerBound < latest.lowerBound {
          edits = Self.merged(edits, later)
          later = []
          last = nil
          place = Cursor(edits)
        } else if latest.collides(with: first.range) {
          continue
        }
      }
      if edits.isEmpty {
        edits = fix.edits
        place = Cursor(edits)
      } else {
        place.move(to: first.range.lowerBound)
        guard !place.collides(with: fix.edits) else { continue }
        for edit in fix.edits {
          later.append(edit)
          last = edit.range
        }
      }
      rules.append(diagnostic.rule)
    }
    if !later.isEmpty { edits = Self.merged(edits, later) }
  }

  /// A place between edits, from which others are looked at.
  private struct Cursor {
    private var rest: Edits.Iterator
    /// The last edit that begins in front of the place or there, and the first one behind it.
    private var before: Range<Int>?
    private var next: Range<Int>?

    init(_ edits: Edits) {
      rest = edits.makeIterator()
      next = rest.next()?.range
    }

    mutating func move(to offset: Int) {
      while let passed = next, passed.lowerBound <= offset {
        before = passed
        next = rest.next()?.range
      }
    }

    /// Whether one of some edits, none of which lies in front of the place, is in the way of one here.
    func collides(with edits: Edits) -> Bool {
      var cursor = self
      return edits.contains { edit in
        cursor.move(to: edit.range.lowerBound)
        return cursor.before?.collides(with: edit.range) == true
          || cursor.next?.collides(with: edit.range) == true
      }
    }
  }

  /// Both lists of edits, none in the way of another, in the order of the text.
  private static func merged(_ left: Edits, _ right: Edits) -> Edits {
    var merged: Edits = []
    var rest = left.makeIterator()
    var next = rest.next()
    for edit in right {
      while let earlier = next, earlier.range.lowerBound <= edit.range.lowerBound {
        merged.append(earlier)
        next = rest.next()
      }
      merged.append(edit)
    }
    while let later = next {
      merged.append(later)
      next = rest.next()
    }
    return merged
  }
}
