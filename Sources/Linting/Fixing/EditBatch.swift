internal import RuleFormat

/// Edits of several fixes that can be applied in one go.
package struct EditBatch {
  package private(set) var edits: Edits = []
  /// The rules whose fixes were taken, one for each fix.
  private(set) var rules: [RuleID] = []

  /// Takes fixes in the order of the diagnostics, by place and then by rule; one of whose edits any
  /// is in the way of an earlier one waits for the next round.
  package init(_ diagnostics: [Diagnostic], upTo safety: FixLimit) {
    for diagnostic in diagnostics {
      guard let fix = diagnostic.fix, safety.allows(fix.safety), let first = fix.edits.first
      else { continue }
      if edits.isEmpty {
        edits = fix.edits
      } else if edits.end < first.range.lowerBound {
        edits.append(contentsOf: fix.edits)
      } else {
        guard let merged = Self.merge(edits, fix.edits) else { continue }
        edits = merged
      }
      rules.append(diagnostic.rule)
    }
  }

  /// Both lists of edits in the order of the text; nil where two of them are in each other's way.
  private static func merge(_ left: Edits, _ right: Edits) -> Edits? {
    var merged: Edits = []
    var last: Range<Int>?
    var rest = left.makeIterator()
    var next = rest.next()
    for edit in right {
      while let earlier = next, earlier.range.lowerBound <= edit.range.lowerBound {
        merged.append(earlier)
        last = earlier.range
        next = rest.next()
      }
      if let last, collide(last, edit.range) { return nil }
      if let next, collide(edit.range, next.range) { return nil }
      merged.append(edit)
      last = edit.range
    }
    while let later = next {
      merged.append(later)
      next = rest.next()
    }
    return merged
  }

  /// Whether two ranges, the first of which begins no later, overlap; or one of them is a place at the
  /// edge of the other, where nobody knows which text comes first.
  private static func collide(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    first.upperBound > second.lowerBound
      || first.upperBound == second.lowerBound && (first.isEmpty || second.isEmpty)
  }
}
