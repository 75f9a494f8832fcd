internal import NewsCopy
internal import RuleFormat

/// Set phrases of which one character was taken for another that sounds or looks like it.
///
/// Four characters of which three stand in the right order are that phrase and no accident, unless the
/// fourth one makes a word with what stands beside it. A pun in quotation marks or in the title of a work
/// is meant. The repair is for a person: it is a guess.
struct PhraseRule: Rule {
  let phrases: WordTable?
  private let message: String
  private let fix: FixSafety?

  init(_ table: String, of sheet: RuleSheet) {
    phrases = WordTable(table)
    message = sheet.usualMessage
    fix = sheet.fix
  }

  func check(_ page: Page, _ findings: inout Findings) {
    guard let phrases, !findings.hits.isEmpty else { return }
    var misses: [NearPhrase] = []
    for hit in findings.hits {
      let place = NearPhrase(hit, of: phrases, on: page)
      if place.isLikely(on: page) { misses.append(place) }
    }
    guard !misses.isEmpty else { return }
    // Only now: a page may have millions of right ones.
    var right: [Range<Int>] = []
    for hit in findings.hits where NearPhrase(hit, of: phrases, on: page).difference == nil {
      right.append(hit.range)
    }
    right.sort { $0.lowerBound < $1.lowerBound }
    misses.sort { $0.range.lowerBound < $1.range.lowerBound }
    let mentions = Mentions(page)
    let names = NamesOfCredits(page)
    var rest = misses[...]
    while let miss = rest.first {
      let same = rest.prefix { $0.range == miss.range }
      rest = rest.drop { $0.range.lowerBound < miss.range.upperBound }
      guard !Self.touches(miss.range, right), !mentions.contains(miss.range),
        !names.touch(miss.range), !page.isInTitle(at: miss.range.lowerBound)
      else { continue }
      report(miss.range, same.compactMap { $0.phrase(on: page) }, on: page, to: &findings)
    }
  }

  /// Whether a range overlaps one of others, which are in order.
  private static func touches(_ range: Range<Int>, _ others: [Range<Int>]) -> Bool {
    // Those that begin earlier may end later: a phrase can stand in a longer one.
    var index = others.partitioningIndex { $0.lowerBound >= range.upperBound }
    while index > 0 {
      index -= 1
      if others[index].upperBound > range.lowerBound { return true }
      if range.lowerBound - others[index].lowerBound > NearPhrase.longest { return false }
    }
    return false
  }

  private func report(
    _ range: Range<Int>, _ phrases: [String], on page: Page, to findings: inout Findings
  ) {
    var choices: [String] = []
    for phrase in phrases where !choices.contains(phrase) { choices.append(phrase) }
    findings.add(
      range, message,
      ["found": page.string(range), "to": choices.joined(separator: "”或“")],
      fix: choices.count == 1 ? fix.map { Fix($0, [Edit(range, choices[0])]) } : nil)
  }
}
