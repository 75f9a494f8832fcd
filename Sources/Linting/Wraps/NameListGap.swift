internal import NewsCopy

/// Rules white space inside brackets that hold nothing but names: `。(刘玉 红 肖荻)`.
///
/// The space before the last word of a picture's credit, `（李响 摄）`, is none of theirs.
enum NameListGap {
  /// Such brackets hold no more, in scalars.
  private static let longest = 24

  /// What a gap inside such brackets is, behind a character; nil where it stands elsewhere.
  static func ruling(
    of gap: Range<Int>, after last: Unicode.Scalar, lines: Int, _ bytes: [UInt8],
    in page: Range<Int>
  ) -> WrapGap.Ruling? {
    guard last.isHan || last.opensParenthesis,
      mayStandInBrackets(
        gap.upperBound, bytes, to: min(page.upperBound, gap.upperBound + 3 * longest + 3)),
      let left = side(before: gap.lowerBound, bytes, from: page.lowerBound),
      let right = side(after: gap.upperBound, bytes, to: page.upperBound),
      let first = bytes.scalar(at: gap.upperBound, before: page.upperBound)?.scalar, first != "摄",
      first != "攝"
    else { return nil }
    switch (left, right) {
    case (2..., 1) where isWork(first), (1, 2...) where isWork(last):
      return lines > 0 ? nil : .meant
    // A line break parts the other half of the name, and the space two names.
    case (1, 2...)
    where lines == 0 && breaksLine(before: gap.lowerBound - UTF8.width(last), bytes, in: page),
      (2..., 1)
    where lines == 0 && breaksLine(behind: gap.upperBound + UTF8.width(first), bytes, in: page):
      return .meant
    case (1, 1): return lines > 0 ? WrapGap.Ruling.none : .meant
    case (1, 2) where Surnames.isSurname(last): return WrapGap.Ruling.none
    case (2, 1) where isSurnamed(gap.lowerBound, bytes): return WrapGap.Ruling.none
    case (2..., 2...): return .meant
    default: return nil
    }
  }

  /// Whether a line ends in front of an offset.
  private static func breaksLine(
    before end: Int, _ bytes: [UInt8], in page: Range<Int>
  ) -> Bool {
    var offset = end
    while let (scalar, start) = bytes.scalar(endingAt: offset, after: page.lowerBound),
      scalar.isGap
    {
      if bytes[start].breaksLine { return true }
      offset = start
    }
    return false
  }

  /// Whether a line ends behind an offset.
  private static func breaksLine(
    behind start: Int, _ bytes: [UInt8], in page: Range<Int>
  ) -> Bool {
    var offset = start
    while let (scalar, next) = bytes.scalar(at: offset, before: page.upperBound), scalar.isGap {
      if bytes[offset].breaksLine { return true }
      offset = next
    }
    return false
  }

  /// Whether a character is a word for what somebody made: `李萌 画 张弛 文`.
  private static func isWork(_ scalar: Unicode.Scalar) -> Bool {
    Credit.works.contains(String(scalar))
  }

  /// Whether a family name begins the two characters before an offset.
  private static func isSurnamed(_ end: Int, _ bytes: [UInt8]) -> Bool {
    guard let (given, start) = bytes.scalar(endingAt: end, after: 0),
      let (family, _) = bytes.scalar(endingAt: start, after: 0)
    else { return false }
    return Surnames.isSurname(family) || Surnames.isSurname(family, given)
  }

  /// Whether a bracket may close soon behind a place: a quick look.
  private static func mayStandInBrackets(_ start: Int, _ bytes: [UInt8], to end: Int) -> Bool {
    let span = bytes.span
    var offset = start
    while offset < end {
      let lead = span[offset]
      if lead.beginsHan { offset &+= 3 } else if lead == 0x20 { offset &+= 1 } else { break }
    }
    return offset < end && offset - start <= 3 * longest
      && bytes.scalar(at: offset, before: end)?.scalar.closesParenthesis == true
  }

  /// Characters of the name directly before a gap, when a bracket behind a sentence opens before it.
  private static func side(before end: Int, _ bytes: [UInt8], from start: Int) -> Int? {
    var name = 0
    var isName = true
    var offset = end
    for _ in 0..<longest {
      guard let (scalar, begin) = bytes.scalar(endingAt: offset, after: start) else { return nil }
      offset = begin
      if scalar.opensParenthesis {
        let before = ScalarEdges(bytes, start..<begin)
        return before.endsSentence || before.last?.closesParenthesis == true ? name : nil
      }
      guard scalar.isHan || scalar.isGap else { return nil }
      isName = isName && scalar.isHan
      if isName { name += 1 }
    }
    return nil
  }

  /// Characters of the name directly behind a gap, when a bracket closes behind it.
  private static func side(after start: Int, _ bytes: [UInt8], to end: Int) -> Int? {
    var name = 0
    var isName = true
    var offset = start
    for _ in 0..<longest {
      guard let (scalar, next) = bytes.scalar(at: offset, before: end) else { return nil }
      offset = next
      if scalar.closesParenthesis { return name }
      guard scalar.isHan || scalar.isGap else { return nil }
      isName = isName && scalar.isHan
      if isName { name += 1 }
    }
    return nil
  }
}
