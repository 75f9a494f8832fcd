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
    if mark.kind == .halfColon, let next = text.scalar(after: end),
      next == "/" || next == "\\" || next == ")"
    {
      return false
    }
    if start >= page.range.lowerBound + 3, bytes[start - 3].beginsHan { return true }
    let before = text.before(start)
    let after = text.after(end)
    if before == .chinese { return true }
    if before.isAlphanumeric, after.isAlphanumeric { return false }
    if mark.kind == .halfSemicolon, before == .letter, endsEntity(start) { return false }
    if after == .chinese || text.wordAfter(end) == .chinese || text.wordBefore(start) == .chinese {
      return true
    }
    return before == .other && after.isAlphanumeric
      && text.hasHan(shortlyBefore: start, within: Self.clause)
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
    if before == .chinese { return true }
    if text.hasHan(in: open..<close) { return true }
    guard after == .chinese || text.wordAfter(close + 1) == .chinese else { return false }
    return !(before.isAlphanumeric && close - open - 1 <= Self.formula)
  }

  /// Whether a bracket without its partner stands in Chinese text.
  func isChineseAlone(_ mark: Mark) -> Bool {
    text.before(mark.offset) == .chinese || text.after(mark.offset + 1) == .chinese
  }

  /// Where the full stop of a block stands that has the shape of a decimal point; closing marks
  /// behind it are looked through.
  func halfStop(endingAt block: Block) -> Int? {
    guard block.kind == .body || block.kind == .lead || block.kind == .caption else { return nil }
    var end = block.range.upperBound
    while let (scalar, start) = bytes.scalar(endingAt: end, after: block.range.lowerBound) {
      if scalar == "." {
        guard let before = bytes.scalar(endingAt: start, after: block.range.lowerBound),
          before.scalar.isHan || before.scalar == "%" && text.hasHan(in: block.range),
          start - block.range.lowerBound > 12
        else { return nil }
        return start
      }
      guard scalar.closes else { return nil }
      end = start
    }
    return nil
  }
}
