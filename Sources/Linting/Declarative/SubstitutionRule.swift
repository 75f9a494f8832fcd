internal import NewsCopy
internal import RuleFormat

/// Words that should not stand where they do, with or without what should; one that is spoken of as a
/// misspelling may stand.
///
/// Where several words of the rule overlap, the longest one counts. A work may be spelt as its author
/// wished, and a given name as the parents did, so that a person has to look at such repairs. A rule with
/// the message `crowd` has one finding for a paragraph that is full of its words.
struct SubstitutionRule: Rule {
  private let entries: WordTable
  private let message: String
  private let fix: FixSafety?
  /// Whether a paragraph that is full of the words has one finding.
  private let hasCrowds: Bool

  init(_ table: String, of sheet: RuleSheet) {
    entries = WordTable(table)
    message = sheet.usualMessage
    fix = sheet.fix
    hasCrowds = sheet.wording.keys.contains(Self.crowd)
  }

  /// The message for a paragraph that is full of such words.
  private static let crowd = "crowd"
  private static let fewestOfCrowd = 8
  /// One character in so many, in a paragraph that is full of them.
  private static let shareOfCrowd = 6

  var table: WordTable? { entries }

  func check(_ page: Page, _ findings: inout Findings) {
    guard !findings.hits.isEmpty else { return }
    var context = ContextCheck(page)
    let mentions = Mentions(page)
    lazy var names = NamesOfCredits(page)
    var accepted: [WordHit] = []
    for hit in findings.hits
    where context.holds(hit.word, of: entries, at: hit.range) && !mentions.contains(hit.range)
      && !names.hold(hit.range) && !WordSeam(hit.range, page).isBetweenWords
    {
      guard let last = accepted.last, last.range.upperBound > hit.range.lowerBound else {
        accepted.append(hit)
        continue
      }
      if last.range.count < hit.range.count { accepted[accepted.count - 1] = hit }
    }
    guard hasCrowds else {
      for hit in accepted { report(hit, on: page, to: &findings) }
      return
    }
    var rest = accepted[...]
    while let first = rest.first {
      let paragraph = page.paragraph(at: first.range.lowerBound)
      let hits = rest.prefix {
        $0.range.lowerBound < max(paragraph.upperBound, first.range.upperBound)
      }
      rest = rest.dropFirst(hits.count)
      if isCrowd(hits.count, in: paragraph, on: page) {
        report(hits, on: page, to: &findings)
      } else {
        for hit in hits { report(hit, on: page, to: &findings) }
      }
    }
  }

  /// Whether a paragraph has so many of the words that it is all of one kind.
  private func isCrowd(_ count: Int, in paragraph: Range<Int>, on page: Page) -> Bool {
    count >= Self.fewestOfCrowd
      && count * Self.shareOfCrowd >= page.bytes.scalarCount(in: paragraph)
  }

  /// Reports all words of a paragraph in one finding, at the first one.
  private func report(_ hits: ArraySlice<WordHit>, on page: Page, to findings: inout Findings) {
    guard let first = hits.first else { return }
    let texts = hits.map { entries.texts(of: $0.word, field: 1) }
    var repair: Fix?
    if let fix, texts.allSatisfy({ $0.count == 1 }) {
      repair = Fix(fix, zip(hits, texts).map { Edit($0.range, $1[0]) })
    }
    findings.add(
      first.range, Self.crowd,
      [
        "found": page.string(first.range), "to": texts[0].joined(separator: "”或“"),
        "count": String(hits.count),
      ],
      fix: repair, related: PackedRanges(hits.dropFirst().map(\.range)))
  }

  /// Bytes of two Han characters, as given names have them.
  private static let givenName = 6

  /// Whether two characters stand behind a frequent family name that ends no word (本周, 提高): parents
  /// choose what they like.
  private func mayBeGivenName(_ range: Range<Int>, on page: Page) -> Bool {
    guard range.count == Self.givenName,
      let (surname, start) = page.bytes.scalar(
        endingAt: range.lowerBound, after: page.range.lowerBound),
      Surnames.isFrequent(surname)
    else { return false }
    let before = page.bytes.scalar(endingAt: start, after: page.range.lowerBound)?.scalar
    return before.map { CommonWords.contain($0, surname) } != true
  }

  private func report(_ hit: WordHit, on page: Page, to findings: inout Findings) {
    let replacements = entries.texts(of: hit.word, field: 1)
    var repair: Fix?
    if let fix, let text = replacements.first, replacements.count == 1 {
      let mayBeSpelt =
        page.isInTitle(at: hit.range.lowerBound) || mayBeGivenName(hit.range, on: page)
        || page.isAllInQuotes(hit.range) || WordSeam(hit.range, page).touchesWord
      let safety = mayBeSpelt ? .unsafe : fix
      repair = Fix(safety, [Edit(hit.range, text)])
    }
    findings.add(
      hit.range, message,
      ["found": page.string(hit.range), "to": replacements.joined(separator: "”或“")], fix: repair)
  }
}
