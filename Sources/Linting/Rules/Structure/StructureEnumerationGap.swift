internal import NewsCopy
internal import RuleFormat

/// Points that are counted off with one left out or one twice: `一是…三是`, `首先…第三`, `(一)…(三)`,
/// `1.…3.`, `①…③`, `第八条…第十条`.
///
/// A count has to begin with the first point, and the missing one must not stand anywhere between
/// in other words; where text between is cut off or elided, nothing is said, nor where so many numbers
/// jump that they count no points.
struct StructureEnumerationGap: Rule {
  let words = ["一是", "一要", "第一", "首先", "①"]

  /// The indexes of those words that may begin what opens lines: ①, 第一条.
  private static let ordinals = [2, 4]

  /// Where so many numbers jump every other time, they are those of something else: the clues of a
  /// crossword.
  private static let fewestOdd = 4

  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let hasOrdinals = findings.hits.contains { hit in
      Self.ordinals.contains(hit.word)
        && OrdinalOpening(page.bytes, hit.range.lowerBound..<page.range.upperBound) != nil
    }
    for article in page.articles {
      checkParagraphs(of: article, on: page, &findings)
      if hasOrdinals { checkLines(of: article, on: page, &findings) }
    }
    var index = 0
    var done = -1
    for start in findings.words.lazy.map(\.lowerBound) where start >= done {
      while index < page.blocks.count, page.blocks[index].range.upperBound <= start { index += 1 }
      guard index < page.blocks.count else { return }
      let block = page.blocks[index]
      guard block.range.lowerBound <= start, block.isText,
        let count = RunningCount(page, from: start, in: index)
      else { continue }
      // A count that begins where another stops stands inside that one, which goes on behind it.
      let isInner = start == done
      done = count.end
      if let gap = count.gap { report(gap.before, gap.after, on: page, &findings) }
      if let (before, after) = count.repeated, !isInner {
        findings.add(after, "repeated", ["number": page.string(after)], related: [before])
      }
    }
  }

  /// Looks at the numerals that open paragraphs, each kind for itself.
  private func checkParagraphs(
    of article: Article, on page: Page, _ findings: inout Findings
  ) {
    let bytes = page.bytes
    var openings: [NumberedOpening] = []
    var headings = article.headings[...]
    for block in page.blocks(of: article) where block.isBody || block.isHeading {
      let text = block.isHeading ? headings.popFirst()?.range ?? block.range : block.range
      guard let opening = NumberedOpening(bytes, text),
        opening.isMarked(in: bytes, before: text.upperBound)
      else { continue }
      openings.append(opening)
    }
    guard openings.count > 1 else { return }
    for style in NumberedOpening.Style.allCases {
      report(openings.filter { $0.style == style }, on: page, &findings)
    }
  }

  /// Looks at the circled numbers and articles of law that open lines.
  private func checkLines(of article: Article, on page: Page, _ findings: inout Findings) {
    var openings: [OrdinalOpening] = []
    for block in page.blocks(of: article) where block.isText || block.isHeading {
      for index in block.lines {
        let line = page.lines[index].content
        guard let opening = OrdinalOpening(page.bytes, line) else { continue }
        openings.append(opening)
      }
    }
    guard openings.count > 1 else { return }
    for style in OrdinalOpening.Style.allCases {
      let run = openings.filter { $0.style == style }
      let points = run.map { (value: $0.value, range: $0.range) }
      let values = Set(run.map(\.value))
      guard let first = run.first, first.value == 1,
        let index = run.indices.dropLast().first(where: { run[$0].value + 1 < run[$0 + 1].value }),
        !values.contains(run[index].value + 1), !areTied(points, upTo: index, on: page)
      else { continue }
      let jump = (run[index], run[index + 1])
      report(jump.0.range, jump.1.range, on: page, &findings)
    }
  }

  /// Reports jumps of one kind of numeral, from each first point to the next first point.
  private func report(_ openings: [NumberedOpening], on page: Page, _ findings: inout Findings) {
    var start = 0
    while start < openings.count {
      let rest = start + 1..<openings.count
      let end = rest.first { openings[$0].value == 1 && openings[$0 - 1].value != 1 }
      let run = Array(openings[start..<(end ?? openings.count)])
      let jumps = jumps(in: run, on: page)
      if let (before, after) = repeated(in: run, on: page) {
        findings.add(after, "repeated", ["number": page.string(after)], related: [before])
      } else if openings[start].value == 1,
        run.count < Self.fewestOdd || jumps.count * 2 < run.count, let jump = jumps.first
      {
        report(jump.0.range, jump.1.range, on: page, &findings)
      }
      start += run.count
    }
  }

  /// Where the points of a run jump, though none of them opens a line in between and nobody is tied.
  private func jumps(
    in run: [NumberedOpening], on page: Page
  ) -> [(NumberedOpening, NumberedOpening)] {
    let values = Set(run.map(\.value))
    let points = run.map { (value: $0.value, range: $0.range) }
    return run.indices.dropLast().compactMap { index in
      let (before, after) = (run[index], run[index + 1])
      guard before.value + 1 < after.value, !values.contains(before.value + 1),
        !opensLine(between: before, after, on: page), !areTied(points, upTo: index, on: page)
      else { return nil }
      return (before, after)
    }
  }

  /// Text of so many bytes with the end of a sentence is a paragraph; less is a name in a list of ranks.
  private static let paragraph = 60

  /// Whether points are ranks that several share, so that as many are left out: 1, 2, 2, 4.
  private func areTied(
    _ points: [(value: Int, range: Range<Int>)], upTo index: Int, on page: Page
  ) -> Bool {
    let value = points[index].value
    var first = index
    while first > 0, points[first - 1].value == value { first -= 1 }
    return points[index + 1].value == value + index - first + 1
      && !hasParagraph(points[first].range.upperBound..<points[index].range.lowerBound, on: page)
  }

  /// Whether a point has text of its own, not the name of somebody.
  private func hasParagraph(_ range: Range<Int>, on page: Page) -> Bool {
    guard range.count > Self.paragraph else { return false }
    var offset = range.lowerBound
    while let (scalar, next) = page.bytes.scalar(at: offset, before: range.upperBound) {
      if scalar.endsSentence { return true }
      offset = next
    }
    return false
  }

  /// A point that has the number of the one before, in a count that goes on behind them as if it had
  /// not: 1, 2, 2, 3, and 1, 2, 2, 4 with a paragraph each.
  private func repeated(
    in run: [NumberedOpening], on page: Page
  ) -> (before: Range<Int>, after: Range<Int>)? {
    let values = run.map(\.value)
    guard values.first == 1, let last = values.last, values == values.sorted(),
      Set(values).count == values.count - 1, values.count - 1...values.count ~= last,
      let pair = zip(run, run.dropFirst()).first(where: { $0.value == $1.value }),
      pair.0.value > 1, pair.0.value < last,
      last < values.count
        || hasParagraph(pair.0.range.upperBound..<pair.1.range.lowerBound, on: page)
    else { return nil }
    return (pair.0.range, pair.1.range)
  }

  /// Whether the next point opens a line inside a paragraph: lines that no mark ends may be taken for
  /// one paragraph.
  private func opensLine(
    between before: NumberedOpening, _ after: NumberedOpening, on page: Page
  ) -> Bool {
    let range = before.range.upperBound..<after.range.lowerBound
    var isLineStart = false
    var offset = range.lowerBound
    while let (scalar, next) = page.bytes.scalar(at: offset, before: range.upperBound) {
      if isLineStart, !scalar.isGap {
        isLineStart = false
        if let opening = NumberedOpening(page.bytes, offset..<range.upperBound),
          opening.style == before.style, opening.value == before.value + 1
        {
          return true
        }
      }
      if scalar == "\n" || scalar == "\r" { isLineStart = true }
      offset = next
    }
    return false
  }

  private func report(
    _ before: Range<Int>, _ after: Range<Int>, on page: Page, _ findings: inout Findings
  ) {
    findings.add(
      after, "gap", ["before": page.string(before), "after": page.string(after)],
      related: [before])
  }
}
