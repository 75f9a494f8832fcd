internal import NewsCopy
internal import RuleFormat

/// Half-width marks in Chinese text.
///
/// A page whose extractor turned every mark into its half-width form has one finding with one fix.
struct PunctuationHalfwidthPunctuation: Rule {
  private let kept: MarkSet

  init(_ options: RuleOptions) {
    var kept = MarkSet()
    for text in options.list("keep") {
      for (mark, kind) in Self.marks where text.unicodeScalars.contains(mark) { kept.insert(kind) }
    }
    self.kept = kept
  }

  private static let marks: [(Unicode.Scalar, MarkKind)] = [
    (",", .halfComma), (";", .halfSemicolon), (":", .halfColon), ("!", .halfExclamation),
    ("?", .halfQuestion), (".", .halfStop), ("(", .halfOpen), (")", .halfClose),
  ]

  /// So many pairs of brackets alone are a habit of the page.
  private static let habit = 4

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(.halfWidth) else { return }
    let pairs = marks.has(.halfParentheses) ? findings.pairs(of: page) : nil
    let found = HalfWidthPlaces(page, marks, pairs, keeping: kept)
    guard !found.everything.isEmpty || !found.betweenHan.isEmpty else { return }
    let hasSpaces = found.all.contains { marks.isSpaced($0.mark, in: page.bytes) }
    let report = MarkReport(page, marks, spaces: hasSpaces ? findings.wraps(of: page) : nil)
    let brackets = marks.count(of: .fullParentheses)
    let isMajority = found.all.count > marks.count(of: .fullPauses) + brackets
    if found.count > 1 && isMajority || found.count > MarkReport.mostSingle {
      let all = found.everything
      report.throughout(all, "throughout", count: all.count, to: &findings)
      reportDoubtful(found.betweenHan, report, to: &findings)
      return
    }
    for change in found.all where !change.isPaired {
      report.single(change, "mark", to: &findings)
    }
    reportDoubtful(found.doubtful + found.betweenHan, report, to: &findings)
    guard found.pairs.count >= Self.habit, found.pairs.count * 2 > brackets else {
      for pair in found.pairs { report.pair(pair, .open, .close, "brackets", to: &findings) }
      return
    }
    report.throughout(
      found.all.filter(\.isPaired), "all-brackets", count: found.pairs.count, to: &findings)
  }

  /// Reports points of which a person has to say whether they end sentences.
  private func reportDoubtful(
    _ points: [MarkChange], _ report: MarkReport, to findings: inout Findings
  ) {
    guard points.count <= MarkReport.mostSingle else {
      report.throughout(points, "stops", .unsafe, count: points.count, to: &findings)
      return
    }
    for change in points { report.single(change, "stop", .unsafe, to: &findings) }
  }
}
