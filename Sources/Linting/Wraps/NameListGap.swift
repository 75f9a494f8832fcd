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
    switch (bytes.scalarCount(in: left), bytes.scalarCount(in: right)) {
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
    case (2..., 2...): return mayPart(left, right, bytes) ? .meant : nil
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

  private static let roles = WordList(HouseTerms.usualRoles)
  /// How those end that say where copy is from: 据新华社电.
  private static let reports = ScalarSet("电讯稿")
  /// Characters of a name whose family name is rare.
  private static let rareName = 2...3

  /// Whether two names stand on both sides of a gap, or a role or a name behind something else,
  /// `（湖北 范卫青）`; else a printed line may have ended inside a word: `（据新华 社电）`.
  private static func mayPart(_ left: Range<Int>, _ right: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var name = right
    if let (last, end) = bytes.scalar(endingAt: right.upperBound, after: right.lowerBound) {
      // 华 is a family name, and 新华社电 none.
      if reports.contains(last) { return false }
      if isWork(last) { name = right.lowerBound..<end }
    }
    if PieceKind.isName(bytes, name) || isNickname(name, bytes)
      || roles.end(in: SolidText(bytes, in: right), at: 0) != nil
    {
      return true
    }
    return PieceKind.isName(bytes, left)
      && (rareName.contains(bytes.scalarCount(in: name))
        || Credit.works.contains(String(decoding: bytes[right], as: UTF8.self)))
  }

  /// Whether two characters are a family name with what friends say in front of it: 小唐.
  private static func isNickname(_ name: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let (first, next) = bytes.scalar(at: name.lowerBound, before: name.upperBound),
      first == "小" || first == "老" || first == "阿",
      let (family, end) = bytes.scalar(at: next, before: name.upperBound)
    else { return false }
    return end == name.upperBound && Surnames.isSurname(family)
  }

  /// The characters directly before a gap, when a bracket behind a sentence opens before them.
  private static func side(before end: Int, _ bytes: [UInt8], from start: Int) -> Range<Int>? {
    var word = end..<end
    var isWord = true
    var offset = end
    for _ in 0..<longest {
      guard let (scalar, begin) = bytes.scalar(endingAt: offset, after: start) else { return nil }
      offset = begin
      if scalar.opensParenthesis {
        let before = ScalarEdges(bytes, start..<begin)
        return before.endsSentence || before.last?.closesParenthesis == true ? word : nil
      }
      guard scalar.isHan || scalar.isGap else { return nil }
      isWord = isWord && scalar.isHan
      if isWord { word = begin..<end }
    }
    return nil
  }

  /// The characters directly behind a gap, when a bracket closes behind them.
  private static func side(after start: Int, _ bytes: [UInt8], to end: Int) -> Range<Int>? {
    var word = start..<start
    var isWord = true
    var offset = start
    for _ in 0..<longest {
      guard let (scalar, next) = bytes.scalar(at: offset, before: end) else { return nil }
      offset = next
      if scalar.closesParenthesis { return word }
      guard scalar.isHan || scalar.isGap else { return nil }
      isWord = isWord && scalar.isHan
      if isWord { word = start..<next }
    }
    return nil
  }
}
