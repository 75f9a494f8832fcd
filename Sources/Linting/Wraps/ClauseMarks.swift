internal import NewsCopy

/// Tells running text, which has the marks of clauses, from titles, names, fields and entries of lists.
enum ClauseMarks {
  /// Whether some text has a mark that ends or parts clauses.
  ///
  /// A colon stands behind labels too and tells nothing; `、` stands between names and words too and
  /// tells something, where it is asked for, if there is no colon.
  static func stand(
    in range: Range<Int>, of bytes: [UInt8], countsEnumerations: Bool = false
  ) -> Bool {
    var offset = range.lowerBound
    var (hasEnumeration, hasColon) = (false, false)
    let span = bytes.span
    while offset < range.upperBound {
      if span[offset].beginsHan {
        offset &+= 3
        continue
      }
      guard let (scalar, next) = bytes.scalar(at: offset, before: range.upperBound) else { break }
      if scalar == "、" {
        hasEnumeration = true
      } else if scalar.endsSentence || scalar.pausesSentence {
        return true
      }
      hasColon = hasColon || scalar.isColon
      offset = next
    }
    return countsEnumerations && hasEnumeration && !hasColon
  }
}
