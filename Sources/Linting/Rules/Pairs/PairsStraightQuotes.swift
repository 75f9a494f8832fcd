internal import NewsCopy
internal import RuleFormat

/// Straight quotation marks in Chinese text.
///
/// They become “ ” outside and ‘ ’ inside, over the breaks that cut a paragraph; where one opens or
/// closes where nothing can, all of the paragraph are left to an editor.
struct PairsStraightQuotes: Rule {
  private let usesCorners: Bool

  init(_ options: RuleOptions) {
    usesCorners = options.choice("style") == "corner"
  }

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(.straightQuotes) else { return }
    let found = findings.pairs(of: page)
    for fault in found.faults where fault.kind == .unsure {
      findings.add(marks.marks[fault.mark].range(in: page.bytes), "unsure", fix: nil)
    }
    let pairs = found.pairs.filter { isWrong($0, page, marks.marks) }
    let changes = changes(pairs, found.openEnded, marks.marks)
    guard !changes.isEmpty else { return }
    let report = MarkReport(page, marks)
    let places = pairs.count + found.openEnded.count
    let isMinority = changes.count <= curlyCount(marks) && places <= MarkReport.mostSingle
    if places == 1 || isMinority {
      for pair in pairs {
        let (open, close) = quotes(of: pair, marks.marks)
        report.pair(pair, open, close, "pair", to: &findings)
      }
      for mark in found.openEnded {
        report.single(MarkChange(mark: mark, wanted: opening), "mark", to: &findings)
      }
    } else {
      report.throughout(changes, "throughout", count: changes.count, to: &findings)
    }
  }

  private var opening: MarkKind { usesCorners ? .openCorner : .openDouble }

  private func curlyCount(_ marks: PageMarks) -> Int {
    marks.count(of: usesCorners ? .cornerQuotes : .curlyQuotes)
  }

  /// Whether a pair has a straight mark, and Chinese text in or around it.
  private func isWrong(_ pair: MarkPair, _ page: Page, _ marks: [Mark]) -> Bool {
    guard marks[pair.open].kind.isStraight || marks[pair.close].kind.isStraight,
      !(isBehindDigit(marks[pair.open], page) && isBehindDigit(marks[pair.close], page))
    else { return false }
    let whole = marks[pair.open].offset..<marks[pair.close].range(in: page.bytes).upperBound
    let text = Surroundings(page)
    return text.hasHan(in: whole) || text.before(whole.lowerBound) == .chinese
      || text.after(whole.upperBound) == .chinese
  }

  /// Whether a mark may stand for inches: `从32"换成65"`.
  private func isBehindDigit(_ mark: Mark, _ page: Page) -> Bool {
    page.bytes.scalar(endingAt: mark.offset, after: page.range.lowerBound)?.scalar.isDigit == true
  }

  private func changes(
    _ pairs: [MarkPair], _ openEnded: [Int], _ marks: [Mark]
  ) -> [MarkChange] {
    var changes: [MarkChange] = openEnded.map {
      MarkChange(mark: $0, wanted: opening)
    }
    for pair in pairs {
      let (open, close) = quotes(of: pair, marks)
      if marks[pair.open].kind.isStraight {
        changes.append(MarkChange(mark: pair.open, wanted: open))
      }
      if marks[pair.close].kind.isStraight {
        changes.append(MarkChange(mark: pair.close, wanted: close))
      }
    }
    return changes.sorted { $0.mark < $1.mark }
  }

  /// The marks a pair is to have: by how deep it stands, and single ones where they were typed single.
  private func quotes(of pair: MarkPair, _ marks: [Mark]) -> (MarkKind, MarkKind) {
    let kinds = (marks[pair.open].kind, marks[pair.close].kind)
    if !kinds.0.isStraight { return (kinds.0, kinds.0.closing ?? kinds.1) }
    if !kinds.1.isStraight { return (kinds.1.opening ?? kinds.0, kinds.1) }
    let isInner = pair.quoteDepth % 2 == 1 || pair.quoteDepth == 0 && pair.family == .singleQuote
    return switch (usesCorners, isInner) {
    case (false, false): (.openDouble, .closeDouble)
    case (false, true): (.openSingle, .closeSingle)
    case (true, false): (.openCorner, .closeCorner)
    case (true, true): (.openWhiteCorner, .closeWhiteCorner)
    }
  }
}
