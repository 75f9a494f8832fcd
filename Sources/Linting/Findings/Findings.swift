internal import NewsCopy
package import RuleFormat

/// Collects what the rules find on a page.
package struct Findings {
  /// What has been found so far, in the order in which it was reported.
  package private(set) var diagnostics: [Diagnostic] = []
  package let context: PageContext
  /// Where the rules look; nil where what is found is on no page.
  private let page: Page?
  private let rules: [ActiveRule]
  /// The index of the rule that is being run.
  private var current = 0
  /// Where the words of the rules that look for any stand.
  private let found: [WordHits]
  /// Which of them are those of the rule that is being run.
  private var place: Int?
  /// Where each Han character begins that equals the last one or the last but one, found in the same
  /// pass.
  let repeats: RepeatedCharacters
  /// What became of the gaps of the page, once a rule has asked.
  private var wraps: PageWraps?
  /// The numbers of the page, once a rule has asked.
  private var figures: PageFigures?
  /// The marks of the page, once a rule has asked.
  private var marks: PageMarks?
  private var tight: TightMarks?
  /// What stands in pairs on the page, once a rule has asked.
  private var pairs: PagePairs?
  /// Ranges in which only the rule that named them speaks; those of one rule lie apart.
  private var muted: [RuleID: [Range<Int>]] = [:]

  init(
    context: PageContext, page: Page?, rules: [ActiveRule], found: [WordHits] = [],
    repeats: RepeatedCharacters = RepeatedCharacters()
  ) {
    self.context = context
    self.page = page
    self.rules = rules
    self.found = found
    self.repeats = repeats
  }

  private var active: ActiveRule { rules[current] }

  /// Whether a checker is among those that run.
  func isRunning<Checker: Rule>(_ checker: Checker.Type) -> Bool {
    rules.contains { $0.checker is Checker }
  }

  /// Whether a name stands in a roster of the rules that run.
  func lists(_ name: String) -> Bool {
    rules.contains { ($0.checker as? RosterRule)?.lists(name) == true }
  }

  /// Begins with what a rule finds; `words` tells which of the words that were found are its own.
  mutating func begin(_ rule: Int, words: Int?) {
    current = rule
    place = words
  }

  /// Reports a finding of the rule that is being run; one that begins or ends in text that is not copy
  /// is left out.
  ///
  /// A `severity` can only make less of it than the rule is set to.
  package mutating func add(
    _ range: Range<Int>,
    _ message: String,
    _ pieces: KeyValuePairs<String, String> = [:],
    fix: Fix? = nil,
    related: PackedRanges = [],
    severity: Severity? = nil
  ) {
    add(
      range, message, pieces: pieces.map { Diagnostic.Piece(name: $0.key, text: $0.value) },
      fix: fix, related: related, severity: severity)
  }

  /// Reports a finding whose pieces are known by name at run time only.
  mutating func add(
    _ range: Range<Int>, _ message: String, pieces: [Diagnostic.Piece], fix: Fix? = nil,
    related: PackedRanges = [], severity: Severity? = nil
  ) {
    guard page?.masked.touchEdge(of: range) != true else { return }
    let active = active
    diagnostics.append(
      Diagnostic(
        rule: active.sheet.id,
        severity: severity.map { min($0, active.severity) } ?? active.severity,
        range: range,
        message: message,
        pieces: pieces,
        fix: fix.flatMap { page?.keepsStructure($0) == false ? nil : $0 },
        related: related
      ))
  }

  /// What became of every gap of the page; found out once for all rules.
  mutating func wraps(of page: Page) -> PageWraps {
    if let wraps { return wraps }
    let found = PageWraps(page)
    wraps = found
    return found
  }

  /// The numbers and dates of the page; looked for once for all rules.
  mutating func figures(of page: Page) -> PageFigures {
    if let figures { return figures }
    let found = PageFigures(page, marks(of: page))
    figures = found
    return found
  }

  /// The marks of the page; found in one pass for all rules.
  mutating func marks(of page: Page) -> PageMarks {
    if let marks { return marks }
    let found = PageMarks(page)
    marks = found
    return found
  }

  /// The marks of the page that touch what they may not touch; found for all rules.
  mutating func tightMarks(of page: Page) -> TightMarks {
    if let tight { return tight }
    let found = TightMarks(marks(of: page), in: page.bytes)
    tight = found
    return found
  }

  /// What stands in pairs on the page; found out once for all rules.
  mutating func pairs(of page: Page) -> PagePairs {
    if let pairs { return pairs }
    let draft = PairDraft(page, marks(of: page))
    let found =
      draft.isUnsettled
      ? PagePairs(page, draft, PassageJoiner(page, wraps(of: page))) : PagePairs(page, draft, nil)
    pairs = found
    return found
  }

  /// Silences all other rules inside a range: what they would say there is no fault of the copy.
  mutating func mute(_ range: Range<Int>) {
    muted[active.sheet.id, default: []].append(range)
  }

  /// What was found, without what is silenced.
  var audible: [Diagnostic] {
    guard !muted.isEmpty else { return diagnostics }
    let muted = muted.mapValues { $0.sorted { $0.lowerBound < $1.lowerBound } }
    return diagnostics.filter { diagnostic in
      !muted.contains { $0.key != diagnostic.rule && Self.holds($0.value, diagnostic.range) }
    }
  }

  /// Whether one of the ranges, which are in order, holds another one.
  private static func holds(_ ranges: [Range<Int>], _ range: Range<Int>) -> Bool {
    let next = ranges.partitioningIndex { $0.lowerBound > range.lowerBound }
    guard next > 0 else { return false }
    return ranges[next - 1].contains(range.lowerBound)
      && range.upperBound <= ranges[next - 1].upperBound
  }

  /// What the pages of this run do where the running rule leaves the choice to them.
  var surveyed: HabitTally? {
    context.survey?[active.sheet.id]
  }

  /// Which words of the rule that is being run stand where, in the order of the text.
  var hits: WordHits { place.map { found[$0] } ?? WordHits() }

  /// Where the words of the rule that is being run stand, in the order of the text.
  var words: LazyMapSequence<WordHits, Range<Int>> { hits.lazy.map(\.range) }
}
