internal import NewsCopy
internal import RuleFormat

/// A regular expression over each paragraph.
struct PatternRule: Rule {
  let words: [String]
  private let entries: WordTable
  /// The only record.
  private let record: Int
  private let pattern: Pattern
  private let matcher: PatternMatcher
  private let replacement: MessageTemplate?
  private let message: String
  private let fix: FixSafety?

  /// Reads the pattern; nil for one that was not checked when its file was read.
  init?(_ table: String, of sheet: RuleSheet) {
    entries = WordTable(table)
    guard let record = entries.records.first,
      let text = entries.texts(of: record, field: 0).first, let pattern = try? Pattern(text)
    else {
      return nil
    }
    self.record = record
    self.pattern = pattern
    matcher = PatternMatcher(pattern)
    words = PatternLiterals.words(of: pattern.root) ?? []
    replacement = entries.texts(of: record, field: 1).first.map { MessageTemplate($0) }
    message = sheet.usualMessage
    fix = sheet.fix
  }

  func check(_ page: Page, _ findings: inout Findings) {
    guard words.isEmpty || !findings.hits.isEmpty else { return }
    var context = ContextCheck(page)
    var places = findings.words.lazy.map(\.lowerBound).makeIterator()
    var next = places.next()
    for block in page.blocks {
      while let place = next, place < block.range.lowerBound { next = places.next() }
      let hasWord = next.map { $0 < block.range.upperBound } ?? false
      guard words.isEmpty || hasWord else { continue }
      for match in matcher.matches(in: page.bytes, block.range) {
        guard let range = match[0], context.holds(record, of: entries, at: range) else { continue }
        report(range, match, on: page, to: &findings)
      }
    }
  }

  private func report(
    _ range: Range<Int>, _ match: PatternMatcher.Match, on page: Page, to findings: inout Findings
  ) {
    var pieces = [Diagnostic.Piece(name: "found", text: page.string(range))]
    for (name, group) in zip(pattern.groups, match.dropFirst()) {
      pieces.append(Diagnostic.Piece(name: name, text: group.map { page.string($0) } ?? ""))
    }
    let text = replacement?.fill(pieces.map { (name: $0.name, value: $0.text) })
    var repair: Fix?
    if let fix, let text, text != page.string(range) { repair = Fix(fix, [Edit(range, text)]) }
    findings.add(range, message, pieces: pieces, fix: repair)
  }
}
