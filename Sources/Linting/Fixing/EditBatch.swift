internal import NewsCopy

/// Edits of several fixes that can be applied in one go.
package struct EditBatch {
  /// In the order of the text, without overlaps.
  package private(set) var edits: [Edit] = []
  /// The diagnostics whose fixes were taken.
  private(set) var taken: [Diagnostic] = []

  /// Takes fixes in the order of the diagnostics, by place and then by rule; one of whose edits any
  /// touches an earlier one waits for the next round.
  package init(_ diagnostics: [Diagnostic], upTo safety: FixLimit) {
    for diagnostic in diagnostics {
      guard let fix = diagnostic.fix, safety.allows(fix.safety), !fix.edits.isEmpty,
        let merged = Self.merge(edits, fix.edits)
      else { continue }
      edits = merged
      taken.append(diagnostic)
    }
  }

  /// Both lists of edits in the order of the text; nil where two of them overlap or touch.
  private static func merge(_ left: [Edit], _ right: [Edit]) -> [Edit]? {
    guard let last = left.last, let first = right.first else { return left + right }
    if last.range.upperBound < first.range.lowerBound { return left + right }
    var merged: [Edit] = []
    merged.reserveCapacity(left.count + right.count)
    var index = 0
    for edit in right {
      while index < left.count, left[index].range.lowerBound <= edit.range.lowerBound {
        merged.append(left[index])
        index += 1
      }
      if let before = merged.last, before.range.upperBound >= edit.range.lowerBound { return nil }
      if index < left.count, edit.range.upperBound >= left[index].range.lowerBound { return nil }
      merged.append(edit)
    }
    return merged + left[index...]
  }

  /// The bytes with the edits made.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var position = 0
    for edit in edits {
      result += bytes[position..<edit.range.lowerBound]
      result += Array(edit.replacement.utf8)
      position = edit.range.upperBound
    }
    result += bytes[position...]
    return result
  }
}
