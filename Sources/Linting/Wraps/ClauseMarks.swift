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
    var (hasEnumeration, hasColon) = (false, false)
    let hasClauses = bytes.hasMark(in: range) { scalar in
      if scalar == "、" {
        hasEnumeration = true
        return false
      }
      hasColon = hasColon || scalar.isColon
      return scalar.endsSentence || scalar.pausesSentence
    }
    return hasClauses || countsEnumerations && hasEnumeration && !hasColon
  }
}
