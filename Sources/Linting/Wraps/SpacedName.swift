internal import NewsCopy

/// Tells names of two characters that are spaced out in lists to be as long as the others:
/// `王　强、刘以安`.
enum SpacedName {
  /// Whether a gap of a paragraph parts the two characters of such a name, and another name of the list
  /// stands beside it.
  static func holds(_ gap: Range<Int>, _ bytes: [UInt8], in paragraph: Range<Int>) -> Bool {
    let begin = gap.lowerBound - 3
    let end = gap.upperBound + 3
    guard begin >= paragraph.lowerBound, end <= paragraph.upperBound,
      !goesOn(begin, gap.upperBound, bytes, paragraph), bytes[begin].beginsHan,
      bytes[gap.upperBound].beginsHan,
      bytes.scalar(at: begin, before: end).map({ Surnames.isSurname($0.scalar) }) == true
    else { return false }
    let left = separator(before: begin, bytes, paragraph)
    let right = separator(after: end, bytes, paragraph)
    guard left.isBorder, right.isBorder else { return false }
    return left.next.map { isName(before: $0, bytes, paragraph) } == true
      || right.next.map { isName(after: $0, bytes, paragraph) } == true
  }

  /// Whether a Han character stands in front of the first one or behind the second: a quick look.
  private static func goesOn(
    _ first: Int, _ second: Int, _ bytes: [UInt8], _ paragraph: Range<Int>
  ) -> Bool {
    let span = bytes.span
    return first - 3 >= paragraph.lowerBound && span[first - 3].beginsHan
      || second + 3 < paragraph.upperBound && span[second + 3].beginsHan
  }

  /// Characters of a name of usual length, or of a shorter one with its space.
  private static let length = 3

  /// Whether a scalar parts the names of a list.
  private static func partsNames(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "、" || scalar == "，" || scalar.isGap
  }

  /// Whether a scalar stands around a list of names.
  private static func borders(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isColon || scalar.isSemicolon || scalar.endsSentence || scalar.opensParenthesis
      || scalar.closesParenthesis || partsNames(scalar)
  }

  /// Whether a name may begin at an offset; where the one in front of it ends, where there may be one.
  private static func separator(
    before offset: Int, _ bytes: [UInt8], _ paragraph: Range<Int>
  ) -> (isBorder: Bool, next: Int?) {
    guard let (scalar, start) = bytes.scalar(endingAt: offset, after: paragraph.lowerBound) else {
      return (true, nil)
    }
    return (borders(scalar), partsNames(scalar) ? start : nil)
  }

  /// The same for the end of a name and the one behind it.
  private static func separator(
    after offset: Int, _ bytes: [UInt8], _ paragraph: Range<Int>
  ) -> (isBorder: Bool, next: Int?) {
    guard let (scalar, end) = bytes.scalar(at: offset, before: paragraph.upperBound) else {
      return (true, nil)
    }
    return (borders(scalar), partsNames(scalar) ? end : nil)
  }

  private static func isName(after start: Int, _ bytes: [UInt8], _ paragraph: Range<Int>) -> Bool {
    var scalars: [Unicode.Scalar] = []
    var offset = start
    while scalars.count < length,
      let (scalar, next) = bytes.scalar(at: offset, before: paragraph.upperBound)
    {
      scalars.append(scalar)
      offset = next
    }
    return isName(scalars) && separator(after: offset, bytes, paragraph).isBorder
  }

  private static func isName(before end: Int, _ bytes: [UInt8], _ paragraph: Range<Int>) -> Bool {
    var scalars: [Unicode.Scalar] = []
    var offset = end
    while scalars.count < length,
      let (scalar, start) = bytes.scalar(endingAt: offset, after: paragraph.lowerBound)
    {
      scalars.insert(scalar, at: 0)
      offset = start
    }
    return isName(scalars) && separator(before: offset, bytes, paragraph).isBorder
  }

  /// Whether three scalars are a name: `刘以安`, or one with a space, `王 强`.
  private static func isName(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count == length && Surnames.isSurname(scalars[0])
      && (scalars[1].isHan || scalars[1].isGap) && scalars[2].isHan
  }
}
