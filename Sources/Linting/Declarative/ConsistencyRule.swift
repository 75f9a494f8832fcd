internal import NewsCopy
internal import RuleFormat

/// Forms of which a page should use one: what most places have is right.
///
/// Where two forms are equally frequent, the one that the rule names first holds.
struct ConsistencyRule: Rule {
  let words: [String]
  /// By the index of a word, the group of forms it belongs to.
  private let groups: [Int]
  private let message: String
  private let fix: FixSafety?

  init(_ table: String, of sheet: RuleSheet) {
    let forms = WordTable(table)
    let texts = forms.records.map { forms.texts(of: $0, field: 0) }
    words = texts.flatMap { $0 }
    groups = texts.enumerated().flatMap { group, texts in texts.map { _ in group } }
    message = sheet.usualMessage
    fix = sheet.fix
  }

  func check(_ page: Page, _ findings: inout Findings) {
    let hits = findings.hits
    guard hits.count > 1 else { return }
    var counts = [Int](repeating: 0, count: words.count)
    for hit in hits { counts[hit.word] += 1 }
    for hit in hits {
      let usual = usual(of: groups[hit.word], counts)
      guard usual != hit.word else { continue }
      findings.add(
        hit.range, message,
        [
          "found": words[hit.word], "usual": words[usual], "count": String(counts[usual]),
        ],
        fix: fix.map { Fix($0, [Edit(hit.range, words[usual])]) })
    }
  }

  /// The word of a group that the page has most often.
  private func usual(of group: Int, _ counts: [Int]) -> Int {
    let words = groups.indices.filter { groups[$0] == group }
    return words.max { counts[$0] < counts[$1] || counts[$0] == counts[$1] && $0 > $1 } ?? 0
  }
}
