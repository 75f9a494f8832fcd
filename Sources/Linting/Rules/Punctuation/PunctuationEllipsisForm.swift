internal import NewsCopy
internal import RuleFormat

/// An ellipsis that is not six dots: `...`, `。。。`, a single `…`.
struct PunctuationEllipsisForm: Rule {
  init(_ options: RuleOptions) {}

  private static let dots = MarkSet(.ellipsis, .halfStop)

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    for run in findings.tightMarks(of: page).stopRuns
    where run.count > 2 && marks.marks[run].allSatisfy({ $0.kind == .stop }) {
      report(run, marks, page, &findings)
    }
    guard marks.has(Self.dots) else { return }
    var index = 0
    while index < marks.marks.count {
      guard Self.dots.contains(marks.marks[index].kind) else {
        index += 1
        continue
      }
      let end = endOfRun(from: index, marks, page)
      if isWrong(index..<end, marks, page) { report(index..<end, marks, page, &findings) }
      index = end
    }
  }

  /// Where the dots of one sort end that stand side by side; `… …` is one run.
  private func endOfRun(from first: Int, _ marks: PageMarks, _ page: Page) -> Int {
    let kind = marks.marks[first].kind
    var end = first + 1
    while end < marks.marks.count {
      if marks.marks[end].kind == kind, marks.isTight(end, in: page.bytes) {
        end += 1
      } else if kind == .ellipsis, marks.marks[end].kind == .space, end + 1 < marks.marks.count,
        marks.isTight(end, in: page.bytes), marks.marks[end + 1].kind == .ellipsis,
        marks.isTight(end + 1, in: page.bytes)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private func isWrong(_ run: Range<Int>, _ marks: PageMarks, _ page: Page) -> Bool {
    switch marks.marks[run.lowerBound].kind {
    // Twelve dots stand for a passage that was left out.
    case .ellipsis: if run.count == 2 || run.count == 4 { return false }
    default: if run.count < 3 { return false }
    }
    let text = Surroundings(page)
    let (start, end) = (marks.marks[run.lowerBound].offset, end(of: run, marks, page))
    if LeaderDots.end(page.bytes, at: end, before: page.range.upperBound) { return false }
    if run.count == 1, isHalf(start..<end, page) { return false }
    let before = text.before(start)
    return before == .chinese || text.after(end) == .chinese && !before.isAlphanumeric
  }

  /// Whether the end of a line cuts an ellipsis in halves, of which this is one.
  private func isHalf(_ mark: Range<Int>, _ page: Page) -> Bool {
    let (bytes, dots) = (page.bytes, Array(page.bytes[mark]))
    let (above, below) = (page.gap(before: mark.lowerBound), page.gap(after: mark.upperBound))
    let start = above.lowerBound - dots.count
    return page.breaksLine(below)
      && bytes.hasBytes(dots, at: below.upperBound, before: page.range.upperBound)
      || page.breaksLine(above) && start >= page.range.lowerBound
        && bytes.hasBytes(dots, at: start, before: above.lowerBound)
  }

  private func end(of run: Range<Int>, _ marks: PageMarks, _ page: Page) -> Int {
    marks.marks[run.upperBound - 1].range(in: page.bytes).upperBound
  }

  private func report(
    _ run: Range<Int>, _ marks: PageMarks, _ page: Page, _ findings: inout Findings
  ) {
    let range = marks.marks[run.lowerBound].offset..<end(of: run, marks, page)
    findings.add(range, "form", ["found": page.string(range)], fix: .safe(range, "……"))
  }
}
