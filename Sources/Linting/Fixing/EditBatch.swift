internal import NewsCopy

/// Edits of several fixes that can be applied in one go.
struct EditBatch {
  private(set) var edits: [Edit] = []
  /// The diagnostics whose fixes were taken.
  private(set) var taken: [Diagnostic] = []

  /// Takes fixes in the order of the diagnostics, by place and then by rule; one that overlaps an
  /// earlier one waits for the next round.
  init(_ diagnostics: [Diagnostic], upTo safety: FixLimit) {
    var end = -1
    for diagnostic in diagnostics {
      guard let fix = diagnostic.fix, safety.allows(fix.safety), let first = fix.edits.first,
        let last = fix.edits.last, first.range.lowerBound > end
      else { continue }
      edits += fix.edits
      taken.append(diagnostic)
      end = last.range.upperBound
    }
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
