/// Finds the name that a mistyped one was meant to be.
package enum NearestName {
  /// Longer names than this, in scalars, are not compared.
  private static let longestName = 80

  /// Shorter names than this, in scalars, are no part of a longer one and not similar to another.
  private static let shortest = 2

  /// The most similar candidate; nil where none is within about a third of the name's length.
  ///
  /// A candidate that ends in `/name` is taken at once: people leave out the desk of a rule. Where none is
  /// similar, the first that begins with the name is what was meant.
  package static func find(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard shortest...longestName ~= wanted.count else { return nil }
    var nearest: String?
    var bound = wanted.count > shortest ? max(1, wanted.count / 3) : 0
    for candidate in candidates {
      if candidate.hasSuffix("/" + name) { return candidate }
      let scalars = Array(candidate.lowercased().unicodeScalars)
      guard let distance = distance(wanted, scalars, atMost: bound) else { continue }
      nearest = candidate
      bound = distance - 1
      if bound < 0 { break }
    }
    return nearest ?? candidates.first { $0.lowercased().hasPrefix(name.lowercased()) }
  }

  /// The insertions, deletions, replacements and swaps of neighbours between two names
  /// (optimal string alignment); nil where there are more than `bound`.
  package static func distance(
    _ left: [Unicode.Scalar],
    _ right: [Unicode.Scalar],
    atMost bound: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= bound else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      guard let best = current.min(), best <= bound else { return nil }
      beforeLast = last
      last = current
    }
    return last.last.flatMap { $0 <= bound ? $0 : nil }
  }
}
