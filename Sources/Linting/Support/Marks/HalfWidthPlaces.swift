internal import NewsCopy

/// The half-width marks of a page that stand in Chinese text.
struct HalfWidthPlaces {
  /// Brackets in pairs.
  private(set) var pairs: [MarkPair] = []
  /// All marks, in the order of the text.
  private(set) var all: [MarkChange] = []
  /// Points inside paragraphs that end sentences where the page has half-width marks throughout, in the
  /// order of the text; none of them is among ``all``.
  private(set) var doubtful: [MarkChange] = []
  /// Likewise those between two Han characters, which may part a name as well: 阿依古丽.买买提.
  private(set) var betweenHan: [MarkChange] = []

  /// Half-width marks in `kept` are left as they are.
  init(_ page: Page, _ marks: PageMarks, _ found: PagePairs?, keeping kept: MarkSet) {
    let reader = HalfWidthReader(page)
    var isPaired = [Bool](repeating: false, count: found == nil ? 0 : marks.marks.count)
    var isLone = isPaired
    if let found, !kept.intersects(.halfParentheses) {
      for pair in found.pairs where pair.family == .parenthesis {
        let (open, close) = (marks.marks[pair.open], marks.marks[pair.close])
        guard open.kind == .halfOpen, close.kind == .halfClose,
          reader.isChinese(from: open.offset, to: close.offset)
        else { continue }
        pairs.append(pair)
        isPaired[pair.open] = true
        isPaired[pair.close] = true
      }
      for fault in found.faults where fault.family == .parenthesis {
        isLone[fault.mark] = reader.isChineseAlone(marks.marks[fault.mark])
      }
    }
    let sought = MarkSet.halfWidth
    all.reserveCapacity(marks.count(of: sought))
    for index in marks.marks.indices where sought.contains(marks.marks[index].kind) {
      let mark = marks.marks[index]
      guard let wanted = mark.kind.fullWidth, !kept.contains(mark.kind) else { continue }
      let isChinese =
        switch mark.kind {
        case .halfOpen, .halfClose: isPaired[index] || isLone[index]
        case .halfStop: reader.isFullStop(mark) || reader.isStopWithin(mark)
        default: reader.isChinese(mark)
        }
      let isDoubtful = !isChinese && mark.kind == .halfStop && reader.mayBeStopWithin(mark)
      guard isChinese || isDoubtful,
        !page.masked.touch(mark.offset..<mark.offset + 1)
      else { continue }
      guard !isDoubtful else {
        let change = MarkChange(mark: index, wanted: wanted)
        if Self.isBetweenHan(mark, page) {
          betweenHan.append(change)
        } else {
          doubtful.append(change)
        }
        continue
      }
      all.append(
        MarkChange(mark: index, wanted: wanted, isPaired: !isPaired.isEmpty && isPaired[index]))
    }
  }

  private static func isBetweenHan(_ mark: Mark, _ page: Page) -> Bool {
    let range = mark.range(in: page.bytes)
    return page.bytes.scalar(endingAt: range.lowerBound, after: page.range.lowerBound)?.scalar.isHan
      == true
      && page.bytes.scalar(at: range.upperBound, before: page.range.upperBound)?.scalar.isHan
        == true
  }

  /// How many places there are: marks and pairs.
  var count: Int { all.count - pairs.count }

  /// All marks with the doubtful ones, in the order of the text.
  var everything: [MarkChange] {
    doubtful.isEmpty ? all : (all + doubtful).sorted { $0.mark < $1.mark }
  }
}
