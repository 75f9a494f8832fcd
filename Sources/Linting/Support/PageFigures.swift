internal import NewsCopy

/// Every number in Arabic digits of a page, found in one pass for all rules about figures.
///
/// A class, so that each rule that asks costs one reference count.
final class PageFigures: Sendable {
  /// In the order of the text.
  let figures: [Figure]
  /// The dates among them, in the order of the text.
  let dates: [DateMention]

  /// How many bytes of copy hold one number or fewer, mostly.
  private static let bytesPerFigure = 150

  init(_ page: Page) {
    let bytes = page.bytes
    var figures: [Figure] = []
    figures.reserveCapacity(page.range.count / Self.bytesPerFigure)
    for (index, block) in page.blocks.enumerated() {
      Self.add(to: &figures, from: bytes, block: index, limits: block.range)
    }
    self.figures = figures
    dates = DateMentionReader(bytes, figures).mentions()
  }

  /// Digits have one byte, or the three of `EF BC 90` to `EF BC 99`; nearly all copy is stepped over.
  private static func add(
    to figures: inout [Figure], from bytes: [UInt8], block: Int, limits: Range<Int>
  ) {
    let text = bytes.span.extracting(limits)
    var offset = 0
    while offset < text.count {
      let lead = text[offset]
      if lead.beginsHan {
        offset &+= 3
      } else if lead &- 0x30 < 10
        || lead == 0xEF && offset &+ 2 < text.count && text[offset &+ 1] == 0xBC
          && text[offset &+ 2] &- 0x90 < 10
      {
        let figure = FigureReader(bytes, block: block, limits: limits)
          .figure(at: limits.lowerBound + offset)
        figures.append(figure)
        offset = figure.range.upperBound - limits.lowerBound
      } else {
        offset &+= lead.scalarLength
      }
    }
  }
}

extension PageFigures {
  /// The index of the first number that begins at or after a byte offset.
  func index(from offset: Int) -> Int {
    Self.index(from: offset, count: figures.count) { figures[$0].range.lowerBound }
  }

  /// The number that begins at a byte offset.
  func figure(at offset: Int) -> Figure? {
    let index = index(from: offset)
    guard index < figures.count, figures[index].range.lowerBound == offset else { return nil }
    return figures[index]
  }

  /// The date that begins at a byte offset.
  func date(at offset: Int) -> DateMention? {
    let index = Self.index(from: offset, count: dates.count) { dates[$0].range.lowerBound }
    guard index < dates.count, dates[index].range.lowerBound == offset else { return nil }
    return dates[index]
  }

  private static func index(from offset: Int, count: Int, start: (Int) -> Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if start(middle) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
