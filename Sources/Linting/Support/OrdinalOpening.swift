internal import NewsCopy

/// A circled number or the number of an article of law that opens a line: `③`, `第九条`.
struct OrdinalOpening {
  enum Style: CaseIterable {
    case circled
    case article
  }

  let style: Style
  let value: Int
  /// Bytes of the number, with 第 and 条.
  let range: Range<Int>

  /// Scalars of the longest number of an article.
  private static let longest = 4

  /// Reads the start of a line; nil where no such number stands.
  init?(_ bytes: borrowing [UInt8], _ line: Range<Int>) {
    guard let (opening, next) = bytes.scalar(at: line.lowerBound, before: line.upperBound) else {
      return nil
    }
    if "①"..."⑳" ~= opening {
      style = .circled
      value = Int(opening.value - 0x2460) + 1
      range = line.lowerBound..<next
      return
    }
    guard opening == "第" else { return nil }
    var offset = next
    var numeral: [Unicode.Scalar] = []
    while let (scalar, after) = bytes.scalar(at: offset, before: line.upperBound),
      HanNumber.contains(scalar), numeral.count <= Self.longest
    {
      numeral.append(scalar)
      offset = after
    }
    // What goes on with a comma or 和 speaks of articles.
    guard let value = HanNumber.value(of: numeral), value > 0,
      let (unit, end) = bytes.scalar(at: offset, before: line.upperBound), unit == "条",
      let gap = bytes.scalar(at: end, before: line.upperBound)?.scalar, gap.isGap
    else { return nil }
    style = .article
    self.value = value
    range = line.lowerBound..<end
  }
}
