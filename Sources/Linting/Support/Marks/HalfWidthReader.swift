internal import NewsCopy

/// Decides which half-width marks stand in Chinese text.
struct HalfWidthReader {
  private let page: Page
  private let bytes: [UInt8]
  private let text: Surroundings

  init(_ page: Page) {
    self.page = page
    bytes = page.bytes
    text = Surroundings(page)
  }

  /// So many characters back a Chinese one shows that a clause is Chinese.
  private static let clause = 16
  /// Brackets behind a letter that enclose no more are part of a formula, in bytes.
  private static let formula = 3

  /// Whether a comma, colon, semicolon, exclamation or question mark parts Chinese text: not inside
  /// numbers, times, Latin words, addresses.
  func isChinese(_ mark: Mark) -> Bool {
    let (start, end) = (mark.offset, mark.offset + 1)
    if mark.kind == .halfColon, let next = text.scalar(after: end) {
      if next == "/" || next == "\\" || text.isMouth(end) || partsTimeUnits(start) { return false }
    }
    if start >= page.range.lowerBound + 3, bytes[start - 3].beginsHan { return true }
    let before = text.before(start)
    let after = text.after(end)
    if before == .chinese { return true }
    if before.isAlphanumeric, after.isAlphanumeric { return false }
    if mark.kind == .halfSemicolon, before == .letter, endsEntity(start) { return false }
    if before == .letter, endsLatinSentence(mark) || endsLatinLine(mark) { return false }
    if after == .chinese || text.wordBefore(start) == .chinese { return true }
    if text.wordAfter(end) == .chinese, !endsQuotedSentence(mark) { return true }
    return after.isAlphanumeric && text.scalar(before: start).map(Self.endsWord) == true
      && text.hasHan(shortlyBefore: start, within: Self.clause)
  }

  /// Whether a symbol ends a word or number: `3%,`, `),`; code has other marks side by side.
  private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.closes || scalar == "%" || scalar.value > 0x7F
  }

  /// Whether it ends a quotation in Latin letters: `"Yes!"`.
  private func endsQuotedSentence(_ mark: Mark) -> Bool {
    guard mark.kind == .halfExclamation || mark.kind == .halfQuestion else { return false }
    let next = text.scalar(after: mark.offset + 1)
    return next == "\"" || next == "'"
  }

  /// Whether a mark ends a line of nothing but other letters: a verse, an answer.
  private func endsLatinLine(_ mark: Mark) -> Bool {
    let line = page.lines.partitioningIndex { $0.content.upperBound > mark.offset }
    guard line < page.lines.count else { return false }
    let content = page.lines[line].content
    return mark.offset + 1 == content.upperBound && !text.hasHan(in: content)
  }

  /// A comma farther back tells nothing of a sentence, in bytes.
  private static let longestSentence = 200

  /// Whether a mark ends a sentence in Latin letters that has a comma of its own, `Hello, world!`, or
  /// several words and its meaning in brackets: `Thanks a million!（万分感谢！）`.
  private func endsLatinSentence(_ mark: Mark) -> Bool {
    guard mark.kind == .halfExclamation || mark.kind == .halfQuestion else { return false }
    let isExplained = text.scalar(after: mark.offset + 1) == "（"
    var end = mark.offset
    var next: Unicode.Scalar?
    let first = max(page.range.lowerBound, mark.offset - Self.longestSentence)
    while let (scalar, start) = bytes.scalar(endingAt: end, after: first),
      0x20..<0x7F ~= scalar.value || scalar.isLatin, scalar != "\""
    {
      if scalar == ",", next == " " { return true }
      if scalar == " ", isExplained, next?.isLatin == true { return true }
      (next, end) = (scalar, start)
    }
    return false
  }

  private static let timeUnits = ["时:分", "分:秒"].map { Array($0.utf8) }

  /// Whether a colon shows how a time is to be written: `时:分:秒`.
  private func partsTimeUnits(_ offset: Int) -> Bool {
    Self.timeUnits.contains { units in
      offset - 3 >= page.range.lowerBound
        && bytes.hasBytes(units, at: offset - 3, before: page.range.upperBound)
        && text.scalar(after: offset + 4)?.isHan != true
    }
  }

  /// Whether brackets enclose numbers with a comma between them, such as coordinates: `(3,4)`; the
  /// comma of `(1,200)` groups digits.
  private func isTuple(_ range: Range<Int>) -> Bool {
    guard !bytes[range].contains(where: { $0 >= 0x80 }) else { return false }
    let members = bytes[range].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let numbers = members.map { $0.drop { $0 == 0x20 } }
    return members.count > 1 && numbers.allSatisfy(Self.isNumber)
      && !members.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// Whether the suffix of a file's name follows: `报告(1).docx`.
  private func precedesSuffix(_ offset: Int) -> Bool {
    text.scalar(after: offset) == "." && text.after(offset + 1) == .letter
  }

  private static func isNumber(_ member: ArraySlice<UInt8>) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return member.contains { digits ~= $0 }
      && member.allSatisfy {
        digits ~= $0 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
      }
  }

  /// Whether what stands in front is a name behind `&`: `AT&T;`, `&nbsp;`.
  private func endsEntity(_ offset: Int) -> Bool {
    var end = offset
    while let (scalar, start) = bytes.scalar(endingAt: end, after: page.range.lowerBound),
      offset - start <= 10
    {
      if scalar == "&" { return true }
      guard scalar.isLatin || scalar.isDigit else { return false }
      end = start
    }
    return false
  }

  /// Whether two half-width brackets stand in Chinese text, whatever they enclose.
  func isChinese(from open: Int, to close: Int) -> Bool {
    let before = text.before(open)
    let after = text.after(close + 1)
    if isTuple(open + 1..<close) || precedesSuffix(close + 1) { return false }
    if before == .chinese { return true }
    if text.hasHan(in: open..<close) { return true }
    guard after == .chinese || text.wordAfter(close + 1) == .chinese else { return false }
    return !(before.isAlphanumeric && close - open - 1 <= Self.formula)
  }

  /// Whether a bracket without its partner stands in Chinese text.
  func isChineseAlone(_ mark: Mark) -> Bool {
    text.before(mark.offset) == .chinese || text.after(mark.offset + 1) == .chinese
  }

  /// What begins a sentence and no foreign name, where points part the names.
  private static let sentenceOpenings = [
    "随后", "大家", "记者", "他们", "她们", "他说", "她说", "他表示", "此外", "同时", "目前", "据", "近年来", "近日", "日前",
    "今年", "去年",
    "其中", "这", "该", "我们", "为了", "如果", "因此", "所以", "通过", "根据", "截至", "下一步", "接下来", "当天",
    "随着", "不过", "而且",
    "并且", "另外", "最后", "首先", "与会", "会上", "会后", "会议", "活动", "现场", "本次", "此次", "当日", "昨日", "昨天",
    "今天", "明天", "现在", "于是", "然后",
  ].map { Array($0.utf8) }
  /// Characters of a clause before a point inside a paragraph, at least.
  private static let shortestClause = 4

  /// Whether a point between Chinese characters ends a sentence: 会议结束.随后参观, “很好.”.
  func isStopWithin(_ mark: Mark) -> Bool {
    if endsQuotation(mark.offset) { return true }
    var start = mark.offset
    for _ in 0..<Self.shortestClause {
      guard let (scalar, next) = bytes.scalar(endingAt: start, after: page.range.lowerBound),
        scalar.isHan, !scalar.isHanNumeral
      else { return false }
      start = next
    }
    return Self.sentenceOpenings.contains {
      bytes.hasBytes($0, at: mark.offset + 1, before: page.range.upperBound)
    }
  }

  /// Whether a point stands between a Chinese character and the end of a quotation.
  private func endsQuotation(_ offset: Int) -> Bool {
    guard let before = text.scalar(before: offset), before.isHan, !before.isHanNumeral,
      let next = text.scalar(after: offset + 1)
    else { return false }
    return next == "”" || next == "’" || next == "」"
  }

  /// Whether a point inside a paragraph may end a sentence: it stands behind a word, a measure or a
  /// result and in front of a word, and parts no name: 5人.下一步, 0∶1.丢球; not 乔治.布什.
  func mayBeStopWithin(_ mark: Mark) -> Bool {
    guard let block = page.block(at: mark.offset), block.isText || block.kind == .caption,
      mark.offset - block.range.lowerBound > Self.shortest,
      let next = text.scalar(after: mark.offset + 1), next.isHan || next == "“" || next == "《",
      let (last, start) = bytes.scalar(endingAt: mark.offset, after: block.range.lowerBound)
    else { return false }
    let earlier = text.scalar(before: start)
    if last == "%" || last == "℃" || last.closes && earlier?.isHan == true { return true }
    if last.isLatin { return endsMeasure(mark.offset) }
    if last.isDigit { return endsResult(mark.offset) }
    guard last.isHan, !last.isHanNumeral, earlier?.isHan == true || earlier?.isDigit == true else {
      return false
    }
    let further = text.scalar(after: mark.offset + 1 + UTF8.width(next))
    return !ForeignNames.arePart((earlier, last), (next, further))
  }

  /// Whether the result of a match ends at an offset, behind a mark or a Chinese character: 0∶1.
  private func endsResult(_ offset: Int) -> Bool {
    let second = startOfDigits(endingAt: offset)
    guard let (colon, end) = bytes.scalar(endingAt: second, after: page.range.lowerBound),
      colon == "∶" || colon.isColon
    else { return false }
    let first = startOfDigits(endingAt: end)
    return first < end && text.before(first) == .chinese
  }

  /// Where the digits begin that end at an offset.
  private func startOfDigits(endingAt offset: Int) -> Int {
    var start = offset
    while start > page.range.lowerBound, bytes[start - 1] &- 0x30 < 10 { start -= 1 }
    return start
  }

  /// Whether a number with a unit in letters ends at an offset, behind Chinese characters: 仅8mm.
  private func endsMeasure(_ offset: Int) -> Bool {
    var end = offset
    var letters = 0
    while letters <= Self.longestUnit,
      let (scalar, start) = bytes.scalar(endingAt: end, after: page.range.lowerBound),
      scalar.isLatin
    {
      letters += 1
      end = start
    }
    guard 1...Self.longestUnit ~= letters else { return false }
    let number = end
    while let (scalar, start) = bytes.scalar(endingAt: end, after: page.range.lowerBound),
      scalar.isDigit || scalar == "."
    {
      end = start
    }
    return end < number && text.before(end) == .chinese
  }

  private static let longestUnit = 5

  /// Shorter blocks that end in a point are numbers of points, in bytes.
  private static let shortest = 12

  /// Whether a point ends a sentence and its block; closing marks behind it are looked through.
  func isFullStop(_ mark: Mark) -> Bool {
    let before = bytes[max(page.range.lowerBound, mark.offset - 1)]
    guard before >= 0x80 || before == UInt8(ascii: "%") || endsMeasure(mark.offset),
      let block = page.block(at: mark.offset),
      block.kind == .body || block.kind == .lead || block.kind == .caption,
      mark.offset - block.range.lowerBound > Self.shortest
    else { return false }
    var offset = mark.offset + 1
    while let (scalar, next) = bytes.scalar(at: offset, before: block.range.upperBound) {
      guard scalar.closes else { return false }
      offset = next
    }
    return text.before(mark.offset) == .chinese
      || text.hasHan(in: block.range.lowerBound..<mark.offset)
  }
}
