internal import RuleFormat

/// Finds words of one table that stand inside a longer word of another, and guesses where another rule knows
/// better: one fault has one finding.
struct WordsInWords {
  /// The rules that say what should stand instead of words, and the one that finds words twice.
  private let tables: Set<RuleID>
  /// Those of them that guess.
  private let guesses: Set<RuleID>

  init(_ rules: [ActiveRule]) {
    guesses = Set(rules.lazy.filter { $0.checker.phrases != nil }.map(\.sheet.id))
    tables = guesses.union(
      rules.lazy.filter { $0.checker.table != nil || $0.checker.seeksRepeats }.map(\.sheet.id))
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
    var inner = overruled(words, of: diagnostics)
    let rest = words.filter { !inner.contains($0) }
    guard var outer = rest.first else { return diagnostics }
    for index in rest.dropFirst() {
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

  /// The guesses, of words in the order of the text, that touch what another rule has found.
  private func overruled(_ words: [Int], of diagnostics: [Diagnostic]) -> Set<Int> {
    var overruled: Set<Int> = []
    guard !guesses.isEmpty else { return overruled }
    var end = 0
    for index in words {
      let diagnostic = diagnostics[index]
      if !guesses.contains(diagnostic.rule) {
        end = max(end, diagnostic.range.upperBound)
      } else if diagnostic.range.lowerBound < end {
        overruled.insert(index)
      }
    }
    var start = Int.max
    for index in words.reversed() {
      let diagnostic = diagnostics[index]
      if !guesses.contains(diagnostic.rule) {
        start = min(start, diagnostic.range.lowerBound)
      } else if diagnostic.range.upperBound > start {
        overruled.insert(index)
      }
    }
    return overruled
  }
}
