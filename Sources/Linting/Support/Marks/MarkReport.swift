internal import NewsCopy
internal import RuleFormat

/// Reports marks that are to be set otherwise: one by one, in pairs, or all in one finding where a
/// page sets them so throughout.
struct MarkReport {
  private let page: Page
  private let pageMarks: PageMarks
  /// Where a mark that becomes wide takes the space behind it along; nil where none does.
  private let wraps: PageWraps?

  private var marks: [Mark] { pageMarks.marks }

  init(_ page: Page, _ marks: PageMarks, spaces wraps: PageWraps? = nil) {
    self.page = page
    pageMarks = marks
    self.wraps = wraps
  }

  /// More places than these are not listed one by one, even where most of the page is right.
  static let mostSingle = 100
  /// A pair whose text is longer is named by its first mark, in bytes.
  private static let longestShown = 150

  /// Reports one mark: a message with the pieces `found` and `wanted`.
  func single(
    _ change: MarkChange, _ message: String, _ safety: FixSafety = .safe,
    to findings: inout Findings
  ) {
    let range = marks[change.mark].range(in: page.bytes)
    findings.add(
      range, message, ["found": page.string(range), "wanted": change.wanted.text],
      fix: Fix(safety, [Edit(edited(change), change.wanted.text)]))
  }

  /// The bytes that a mark takes up, with the space that belongs to it between Chinese characters.
  private func edited(_ change: MarkChange) -> Range<Int> {
    let range = marks[change.mark].range(in: page.bytes)
    guard let wraps, pageMarks.isSpaced(change.mark, in: page.bytes),
      wraps.isKept(after: range.upperBound)
    else { return range }
    return range.lowerBound..<range.upperBound + 1
  }

  /// Reports both marks of a pair, or the one of them that changes, at the text they enclose.
  func pair(
    _ pair: MarkPair, _ open: MarkKind, _ close: MarkKind, _ message: String,
    _ safety: FixSafety = .safe, to findings: inout Findings
  ) {
    let start = marks[pair.open].range(in: page.bytes)
    let end = marks[pair.close].range(in: page.bytes)
    var edits: [Edit] = []
    if marks[pair.open].kind != open { edits.append(Edit(start, open.text)) }
    if marks[pair.close].kind != close { edits.append(Edit(end, close.text)) }
    findings.add(
      shown(start, end), message,
      ["found": page.string(start) + page.string(end), "wanted": open.text + close.text],
      fix: Fix(safety, edits))
  }

  /// Reports a pair inside one of its kind, with the message `inner`; where it may be no inner pair at
  /// all, with the message `unsure`, and it is left to the person.
  func innerPair(
    _ pair: MarkPair, _ open: MarkKind, _ close: MarkKind, to findings: inout Findings
  ) {
    guard pageMarks.mayBeNoInnerPair(pair, in: page.bytes) else {
      return self.pair(pair, open, close, "inner", to: &findings)
    }
    let start = marks[pair.open].range(in: page.bytes)
    let end = marks[pair.close].range(in: page.bytes)
    findings.add(
      shown(start, end), "unsure", ["found": page.string(start) + page.string(end)])
  }

  /// Reports single quotation marks that hold double ones, with the message `outer`; all of them change
  /// places.
  func turned(
    _ pair: MarkPair, holding inner: some Collection<MarkPair>, to findings: inout Findings
  ) {
    let start = marks[pair.open].range(in: page.bytes)
    let end = marks[pair.close].range(in: page.bytes)
    var edits = inner.flatMap { pair in
      [
        Edit(marks[pair.open].range(in: page.bytes), MarkKind.openSingle.text),
        Edit(marks[pair.close].range(in: page.bytes), MarkKind.closeSingle.text),
      ]
    }
    edits.insert(Edit(start, MarkKind.openDouble.text), at: 0)
    edits.append(Edit(end, MarkKind.closeDouble.text))
    findings.add(
      shown(start, end), "outer", ["found": page.string(start) + page.string(end)],
      fix: Fix(.unsafe, edits.sorted { $0.range.lowerBound < $1.range.lowerBound }))
  }

  /// What is shown of a pair: the text with its marks, or the first one.
  private func shown(_ open: Range<Int>, _ close: Range<Int>) -> Range<Int> {
    let whole = open.lowerBound..<close.upperBound
    return whole.count <= Self.longestShown ? whole : open
  }

  /// Reports all marks in one finding, at the first one that can be seen: a message with the pieces
  /// `count`, `found` and `wanted`.
  func throughout(
    _ changes: [MarkChange], _ message: String, _ safety: FixSafety = .safe, count: Int,
    to findings: inout Findings
  ) {
    let bytes = page.bytes
    let places = changes.lazy.map { marks[$0.mark].range(in: bytes) }
    let silenced = silenced
    let audible = places.firstIndex { place in !silenced.contains { $0.overlaps(place) } }
    guard !changes.isEmpty else { return }
    let shown = audible ?? 0
    findings.add(
      places[shown], message,
      [
        "count": String(count), "found": page.string(places[shown]),
        "wanted": changes[shown].wanted.text,
      ],
      fix: Fix(safety, edits(changes)),
      related: PackedRanges(places.filter { $0 != places[shown] }))
  }

  private func edits(_ changes: [MarkChange]) -> Edits {
    var edits: Edits = []
    var choices = [Int?](repeating: nil, count: MarkKind.allCases.count)
    for change in changes {
      let kind = Int(change.wanted.rawValue)
      let choice = choices[kind] ?? edits.choice(of: change.wanted.text)
      choices[kind] = choice
      edits.append(edited(change), choice: choice)
    }
    return edits
  }

  /// Lines in the wrong order, where no finding is heard; their marks can be set right all the same.
  private var silenced: [Range<Int>] {
    page.articles.compactMap(ScrambledLines(page).blocks).compactMap(page.range)
  }
}
