internal import NewsCopy

/// Puts the numbers of a page together to dates.
struct DateMentionReader {
  private let bytes: [UInt8]
  private let figures: [Figure]

  init(_ bytes: [UInt8], _ figures: [Figure]) {
    self.bytes = bytes
    self.figures = figures
  }

  /// Every date in the order of the text; no number belongs to two.
  func mentions() -> [DateMention] {
    var mentions: [DateMention] = []
    var index = 0
    while index < figures.count {
      guard let unit = figures[index].after, Self.isUnit(unit), let read = mention(from: index)
      else {
        index += 1
        continue
      }
      mentions.append(read.mention)
      index = read.next
    }
    return mentions
  }

  private static func isUnit(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "月" || scalar == "日" || scalar == "年" || scalar == "号"
  }

  private func mention(from start: Int) -> (mention: DateMention, next: Int)? {
    var index = start
    let year = part(at: &index, digits: 4...4) { $0 == "年" }
    let month = part(at: &index, digits: 1...2, from: year == nil ? nil : index - 1) { $0 == "月" }
    var day: Int?
    if year == nil || month != nil {
      day = part(at: &index, digits: 1...2, from: month == nil ? nil : index - 1) {
        $0 == "日" || $0 == "号"
      }
    }
    guard index > start else { return nil }
    let mention = DateMention(
      year: year, month: month, day: day,
      range: figures[start].range.lowerBound..<figures[index - 1].afterRange.upperBound,
      block: figures[start].block, before: figures[start].before)
    return (mention, index)
  }

  /// Reads one number with its unit, which must follow another one directly where that is named.
  private func part(
    at index: inout Int, digits: ClosedRange<Int>, from previous: Int? = nil,
    unit isUnit: (Unicode.Scalar) -> Bool
  ) -> Int? {
    guard figures.indices.contains(index) else { return nil }
    let figure = figures[index]
    guard digits.contains(figure.wholeDigits), figure.isPlain, let after = figure.after,
      isUnit(after), previous.map({ follows(figure, figures[$0]) }) != false
    else { return nil }
    index += 1
    return figure.whole
  }

  private func follows(_ figure: Figure, _ previous: Figure) -> Bool {
    let gap =
      previous.afterRange
      .upperBound..<max(
        previous.afterRange.upperBound, figure.range.lowerBound)
    return figure.block == previous.block
      && bytes.solidScalar(at: gap.lowerBound, before: gap.upperBound) == nil
  }
}
