internal import NewsCopy

/// Tells whether a stretch of copy ends like a sentence, whatever stands behind the full stop: a remark,
/// a footnote, a source.
enum SentenceEnd {
  /// Whether a line ends like a sentence, a remark in brackets behind it looked through.
  static func closes(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    closes(bytes, line, of: line)
  }

  /// The same for a piece of a line.
  static func closes(
    _ bytes: [UInt8], _ range: Range<Int>, of line: Range<Int>
  ) -> Bool {
    let end = withoutNoteSign(bytes, range)
    return ScalarEdges(bytes, range.lowerBound..<end).endsSentence
      || endsLatinSentence(bytes, range, of: line)
      || endsWithRemark(bytes, line.lowerBound..<range.upperBound)
      || endsWithPoint(bytes, range, of: line) || endsWithSource(bytes, range)
      || endsWithTurnedQuote(bytes, range)
  }

  private static let dash = Array("——".utf8)
  /// A source is no longer, in bytes.
  private static let longestSource = 60

  /// Whether the source of a saying stands behind its last sentence: `俭以养德。——《诫子书》`,
  /// `“少一遍都不行。”——阿康`.
  private static func endsWithSource(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let last = bytes.scalar(endingAt: range.upperBound, after: range.lowerBound)?.scalar
    guard last == "》" || last?.isHan == true else { return false }
    var start = range.upperBound
    let first = max(range.lowerBound, start - longestSource)
    while let (scalar, begin) = bytes.scalar(endingAt: start, after: first) {
      if scalar == "—" {
        let end = begin - dash.count / 2
        return bytes.hasBytes(dash, at: end, before: range.upperBound)
          && ScalarEdges(bytes, range.lowerBound..<end).endsSentence
      }
      if scalar.pausesSentence || scalar == "。" { return false }
      start = begin
    }
    return false
  }

  /// Where a piece ends without the sign of a footnote: `。”①`, `。”〔2〕`.
  private static func withoutNoteSign(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    guard let (last, start) = bytes.scalar(endingAt: range.upperBound, after: range.lowerBound)
    else { return range.upperBound }
    if "①"..."⑳" ~= last { return start }
    guard last == "〕" || last == "]" else { return range.upperBound }
    var opening = start
    while let (scalar, begin) = bytes.scalar(endingAt: opening, after: range.lowerBound) {
      if scalar == "〔" || scalar == "[" { return opening < start ? begin : range.upperBound }
      guard scalar.isDigit else { break }
      opening = begin
    }
    return range.upperBound
  }

  /// Whether a line ends with an emoji, or with a half-width point or a wave behind Han or a quotation:
  /// `要抓落实.`, `他说“好”.`.
  private static func endsWithPoint(
    _ bytes: [UInt8], _ range: Range<Int>, of line: Range<Int>
  ) -> Bool {
    guard range.upperBound == line.upperBound,
      let (mark, start) = bytes.scalar(endingAt: range.upperBound, after: range.lowerBound)
    else { return false }
    if mark == "\u{FE0F}" || mark.properties.isEmojiPresentation { return true }
    guard mark == "." || mark == "~" || mark == "～" else { return false }
    let before = bytes.scalar(endingAt: start, after: range.lowerBound)?.scalar
    return before?.isHan == true || before == "”" || before == "’" || before == "\""
      || before == "℃" || before == "%" || endsWithUnit(bytes, range.lowerBound..<start)
  }

  /// Whether a measure ends a stretch of copy: `8mm`.
  private static func endsWithUnit(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var start = range.upperBound
    while let (scalar, begin) = bytes.scalar(endingAt: start, after: range.lowerBound) {
      if scalar.isDigit { return start < range.upperBound }
      guard scalar.isLatinLetter else { return false }
      start = begin
    }
    return false
  }

  /// Whether the mark behind the last full stop is turned: `“我很高兴。“`.
  private static func endsWithTurnedQuote(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let (mark, start) = bytes.scalar(endingAt: range.upperBound, after: range.lowerBound)
    else { return false }
    return mark == "“"
      && bytes.scalar(endingAt: start, after: range.lowerBound)?.scalar.endsSentence == true
  }

  /// Whether a quotation in Latin letters, or a line of nothing else, ends with its full stop:
  /// `“It works.”`.
  private static func endsLatinSentence(
    _ bytes: [UInt8], _ range: Range<Int>, of line: Range<Int>
  ) -> Bool {
    guard let (mark, start) = bytes.scalar(endingAt: range.upperBound, after: range.lowerBound)
    else { return false }
    let isClosed = mark.closes && !mark.closesParenthesis
    let end = isClosed ? start : range.upperBound
    guard end - 1 > range.lowerBound, bytes[end - 1] == UInt8(ascii: ".") else { return false }
    let word = end - (bytes[end - 2] == UInt8(ascii: "*") ? 2 : 1)
    guard bytes.scalar(endingAt: word, after: range.lowerBound)?.scalar.isLatinLetter == true
    else { return false }
    return isClosed
      || range.upperBound == line.upperBound && !bytes[line].contains(where: \.beginsHan)
  }

  /// A remark in brackets is no longer, in bytes.
  private static let longestRemark = 120

  /// Whether a remark in brackets stands behind the last sentence: `。(新华社记者张三摄)`.
  private static func endsWithRemark(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let (last, start) = bytes.scalar(endingAt: range.upperBound, after: range.lowerBound),
      last.closesParenthesis
    else { return false }
    var end = start
    let first = max(range.lowerBound, end - longestRemark)
    while let (scalar, begin) = bytes.scalar(endingAt: end, after: first) {
      if scalar.opensParenthesis {
        return ScalarEdges(bytes, range.lowerBound..<begin).endsSentence
      }
      end = begin
    }
    return false
  }
}
