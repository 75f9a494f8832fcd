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
    let left = border(.back, of: begin, bytes, paragraph)
    let right = border(.ahead, of: end, bytes, paragraph)
    guard left.isBorder, right.isBorder else { return false }
    guard
      left.next.map({ isName(.back, from: $0, bytes, paragraph) }) == true
        || right.next.map({ isName(.ahead, from: $0, bytes, paragraph) }) == true
    else { return false }
    return !isOutvoted(gap, begin..<end, bytes, paragraph)
  }

  /// So far a list is looked at, in scalars.
  private static let reach = 60

  /// Whether other names of the list say that the end of a printed line left the gap in a name: one of two
  /// characters that stands close, or, where the gap is wide, as many of those as are spaced out.
  private static func isOutvoted(
    _ gap: Range<Int>, _ name: Range<Int>, _ bytes: [UInt8], _ paragraph: Range<Int>
  ) -> Bool {
    let list = list(around: name, bytes, paragraph)
    let hasMarks = list.contains { partsNames($0) && !$0.isGap }
    let names = list.split { partsNames($0) && !(hasMarks && $0.isGap) }
    // One of three characters with a space in it was cut, too.
    let close = names.count { name in
      name.count == 2 && isTwoCharacters(name)
        || name.contains(where: \.isGap) && name.count(where: \.isHan) == Self.length
    }
    let single = names.count { $0.count == 1 } / 2
    let spaced = names.count { $0.count > 2 && isTwoCharacters($0.filter { !$0.isGap }[...]) }
    return close > 0 && (!WideSpaces.open(gap, of: bytes) || close >= spaced + single)
  }

  /// The part of a list around a name that is looked at.
  private static func list(
    around name: Range<Int>, _ bytes: [UInt8], _ paragraph: Range<Int>
  ) -> [Unicode.Scalar] {
    var list: [Unicode.Scalar] = []
    list.reserveCapacity(2 * reach)
    var offset = end(ofListWith: name.lowerBound, .back, bytes, paragraph)
    let end = end(ofListWith: name.upperBound, .ahead, bytes, paragraph)
    while let (scalar, next) = bytes.scalar(at: offset, before: end) {
      list.append(scalar)
      offset = next
    }
    return list
  }

  private static func isTwoCharacters(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    name.count == 2 && Surnames.isSurname(name[name.startIndex])
      && name.allSatisfy(\.isHan)
  }

  /// Where a list ends in one direction, or is no longer looked at.
  private static func end(
    ofListWith start: Int, _ direction: Direction, _ bytes: [UInt8], _ paragraph: Range<Int>
  ) -> Int {
    var offset = start
    for _ in 0..<reach {
      guard let (scalar, next) = scalar(direction, from: offset, bytes, paragraph),
        scalar.isHan || partsNames(scalar)
      else { break }
      offset = next
    }
    return offset
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

  /// The way in which a list is read.
  private enum Direction { case back, ahead }

  /// The scalar beside an offset, and the offset behind it, in the direction of reading.
  private static func scalar(
    _ direction: Direction, from offset: Int, _ bytes: [UInt8], _ paragraph: Range<Int>
  ) -> (scalar: Unicode.Scalar, next: Int)? {
    switch direction {
    case .back: bytes.scalar(endingAt: offset, after: paragraph.lowerBound).map { ($0.0, $0.1) }
    case .ahead: bytes.scalar(at: offset, before: paragraph.upperBound).map { ($0.0, $0.1) }
    }
  }

  /// Whether a name may end at an offset; where the one beside it begins, where there may be one.
  private static func border(
    _ direction: Direction, of offset: Int, _ bytes: [UInt8], _ paragraph: Range<Int>
  ) -> (isBorder: Bool, next: Int?) {
    guard let (scalar, next) = scalar(direction, from: offset, bytes, paragraph) else {
      return (true, nil)
    }
    return (borders(scalar), partsNames(scalar) ? next : nil)
  }

  /// Whether the characters beside an offset are a name.
  private static func isName(
    _ direction: Direction, from start: Int, _ bytes: [UInt8], _ paragraph: Range<Int>
  ) -> Bool {
    var scalars: [Unicode.Scalar] = []
    var offset = start
    while scalars.count < length,
      let (scalar, next) = scalar(direction, from: offset, bytes, paragraph)
    {
      scalars.append(scalar)
      offset = next
    }
    return isName(direction == .back ? scalars.reversed() : scalars)
      && border(direction, of: offset, bytes, paragraph).isBorder
  }

  /// Whether three scalars are a name: `刘以安`, or one with a space, `王 强`.
  private static func isName(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count == length && Surnames.isSurname(scalars[0])
      && (scalars[1].isHan || scalars[1].isGap) && scalars[2].isHan
  }
}
