internal import NewsCopy

/// Every number in Arabic digits of a page, read once for all rules about figures.
///
/// A class, so that each rule that asks costs one reference count.
final class PageFigures: Sendable {
  /// In the order of the text.
  let figures: [Figure]
  /// The dates among them, in the order of the text.
  let dates: [DateMention]

  init(_ page: Page, _ marks: PageMarks) {
    var figures: [Figure] = []
    figures.reserveCapacity(marks.digits.count)
    var block = 0
    var end = 0
    for digit in marks.digits where digit >= end {
      while block < page.blocks.count, page.blocks[block].range.upperBound <= digit { block += 1 }
      guard block < page.blocks.count else { break }
      let limits = page.blocks[block].range
      guard limits.contains(digit) else { continue }
      let figure = FigureReader(page.bytes, block: block, limits: limits).figure(at: digit)
      figures.append(figure)
      end = figure.range.upperBound
    }
    self.figures = figures
    dates = DateMentionReader(page.bytes, figures).mentions()
  }
}

extension PageFigures {
  /// The index of the first number that begins at or after a byte offset.
  func index(from offset: Int) -> Int {
    figures.partitioningIndex { $0.range.lowerBound >= offset }
  }

  /// The number that begins at a byte offset.
  func figure(at offset: Int) -> Figure? {
    let index = index(from: offset)
    guard index < figures.count, figures[index].range.lowerBound == offset else { return nil }
    return figures[index]
  }

  /// The date that begins at a byte offset.
  func date(at offset: Int) -> DateMention? {
    let index = dates.partitioningIndex { $0.range.lowerBound >= offset }
    guard index < dates.count, dates[index].range.lowerBound == offset else { return nil }
    return dates[index]
  }
}
