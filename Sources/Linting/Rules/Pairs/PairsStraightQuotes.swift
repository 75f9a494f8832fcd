internal import NewsCopy
internal import RuleFormat

/// Straight quotation marks in Chinese text.
///
/// They become “ ” outside and ‘ ’ inside, over the breaks that cut a paragraph; where one opens or
/// closes where nothing can, all of the paragraph are left to an editor. So are straight ones directly
/// inside curly ones of the same shape, `“甲"和"乙”`, and single ones with nothing around them.
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
    var sure: [MarkPair] = []
    var doubtful: [MarkPair] = []
    for pair in found.pairs where isWrong(pair, page, marks.marks) {
      if marks.isPart(ofMixed: pair), mayPartOthers(pair, page, marks) {
        findings.add(marks.marks[pair.open].range(in: page.bytes), "unsure", fix: nil)
      } else if marks.isLooseSingle(pair) {
        doubtful.append(pair)
      } else {
        sure.append(pair)
      }
    }
    report(sure, found.openEnded, .safe, page, marks, to: &findings)
    report(doubtful, [], .unsafe, page, marks, to: &findings)
  }

  /// Reports pairs and marks that open a quotation one by one, or all in one finding where they are
  /// what the page does.
  private func report(
    _ pairs: [MarkPair], _ openEnded: [Int], _ safety: FixSafety, _ page: Page,
    _ marks: PageMarks, to findings: inout Findings
  ) {
    let changes = changes(pairs, openEnded, marks.marks)
    guard !changes.isEmpty else { return }
    let report = MarkReport(page, marks)
    let places = pairs.count + openEnded.count
    let isMinority = changes.count <= curlyCount(marks) && places <= MarkReport.mostSingle
    if places == 1 || isMinority {
      for pair in pairs {
        let (open, close) = quotes(of: pair, marks.marks)
        report.pair(pair, open, close, "pair", safety, to: &findings)
      }
      for mark in openEnded {
        report.single(MarkChange(mark: mark, wanted: opening), "mark", to: &findings)
      }
    } else {
      report.throughout(changes, "throughout", safety, count: changes.count, to: &findings)
    }
  }

  private var opening: MarkKind { usesCorners ? .openCorner : .openDouble }

  private func curlyCount(_ marks: PageMarks) -> Int {
    marks.count(of: usesCorners ? .cornerQuotes : .curlyQuotes)
  }

  /// Words that join or go on with what stood in quotation marks.
  private static let joints = ScalarSet("和与及跟同或而并是在等的以为又也则就了中上作工精活行")

  /// Whether the text of a pair may stand between two quotations instead: `“甲"和"乙”`.
  private func mayPartOthers(_ pair: MarkPair, _ page: Page, _ marks: PageMarks) -> Bool {
    if marks.mayBeNoInnerPair(pair, in: page.bytes) { return true }
    let inside = marks.marks[pair.open].range(in: page.bytes).upperBound
    if let first = Surroundings(page).scalar(after: inside), Self.joints.contains(first) {
      return true
    }
    return marks.marks[pair.open + 1..<pair.close].contains { MarkSet.stops.contains($0.kind) }
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

  /// The marks a pair is to have, by how deep it stands.
  private func quotes(of pair: MarkPair, _ marks: [Mark]) -> (MarkKind, MarkKind) {
    let kinds = (marks[pair.open].kind, marks[pair.close].kind)
    if !kinds.0.isStraight { return (kinds.0, kinds.0.closing ?? kinds.1) }
    if !kinds.1.isStraight { return (kinds.1.opening ?? kinds.0, kinds.1) }
    return switch (usesCorners, pair.quoteDepth % 2 == 1) {
    case (false, false): (.openDouble, .closeDouble)
    case (false, true): (.openSingle, .closeSingle)
    case (true, false): (.openCorner, .closeCorner)
    case (true, true): (.openWhiteCorner, .closeWhiteCorner)
    }
  }
}

extension PageMarks {
  /// Whether a straight pair stands directly inside a curly one of the same shape, so that each of its
  /// marks may as well belong to one of those.
  fileprivate func isPart(ofMixed pair: MarkPair) -> Bool { pair.isInsideAlike && isStraight(pair) }

  /// Whether a straight pair is single with no quotation around it.
  fileprivate func isLooseSingle(_ pair: MarkPair) -> Bool {
    pair.family == .singleQuote && pair.quoteDepth == 0 && isStraight(pair)
  }

  private func isStraight(_ pair: MarkPair) -> Bool {
    marks[pair.open].kind.isStraight && marks[pair.close].kind.isStraight
  }
}
