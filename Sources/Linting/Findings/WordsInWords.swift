internal import RuleFormat

/// Finds words of one table that stand inside a longer word of another: one fault has one finding.
struct WordsInWords {
  /// The rules that say what should stand instead of words, and the one that finds words twice.
  private let tables: Set<RuleID>

  init(_ rules: [ActiveRule]) {
    tables = Set(
      rules.lazy.filter { $0.checker.table != nil || $0.checker.seeksRepeats }
        .map(\.sheet.id))
  }

  /// The findings without those of words inside longer ones; of two that are equal the first stays.
  func left(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard tables.count > 1 else { return diagnostics }
    let words = diagnostics.indices.filter { index in
      // That of one word, and not of a paragraph full of them.
      diagnostics[index].related.isEmpty && tables.contains(diagnostics[index].rule)
    }.sorted { left, right in
      let (one, other) = (diagnostics[left].range, diagnostics[right].range)
      return (one.lowerBound, -one.count, left) < (other.lowerBound, -other.count, right)
    }
    guard words.count > 1 else { return diagnostics }
    var inner: Set<Int> = []
    var outer = words[0]
    for index in words.dropFirst() {
      let (word, whole) = (diagnostics[index].range, diagnostics[outer].range)
      if word.upperBound > whole.upperBound {
        outer = index
      } else if diagnostics[index].rule != diagnostics[outer].rule {
        inner.insert(index)
      }
    }
    guard !inner.isEmpty else { return diagnostics }
    return diagnostics.indices.lazy.filter { !inner.contains($0) }.map { diagnostics[$0] }
  }
}
