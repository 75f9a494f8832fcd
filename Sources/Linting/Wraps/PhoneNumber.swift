internal import NewsCopy

/// Tells numbers of telephones that stand beside each other from the halves of one.
struct PhoneNumber {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Digits of a number without its area code.
  private static let local = 7...8
  /// Digits of the number of a mobile telephone, which begins with 1.
  private static let mobile = 11
  /// Digits of an area code, the 0 among them.
  private static let area = 3...4

  /// Whether a piece ends with a whole number and another piece begins with one.
  func ends(_ left: WrapPiece, before right: WrapPiece) -> Bool {
    guard left.last.isDigit, right.first.isDigit else { return false }
    let number = run(endingAt: left.range.upperBound, from: left.range.lowerBound)
    return isWhole(number) && beginsWhole(right.range)
      && (number.count == Self.mobile || isLabelled(number.lowerBound)
        || isArea(run(from: right.range)))
  }

  private static let labels = ["电话", "热线", "手机", "传真", "联系", "咨询", "Tel", "TEL", "tel"]
    .map { Array($0.utf8) }
  /// A label stands no farther in front of the last of its numbers, in bytes.
  private static let farthestLabel = 80

  /// Whether numbers that stand in front of an offset, its own area code among them, are those of telephones:
  /// the halves of an account's number look like two of them.
  private func isLabelled(_ offset: Int) -> Bool {
    let limit = max(0, offset - Self.farthestLabel)
    var start = offset
    while let (scalar, begin) = bytes.scalar(endingAt: start, after: limit), !scalar.isHan {
      if scalar == "-", isArea(run(endingAt: begin, from: limit)) { return true }
      if scalar.isLatinLetter || scalar.endsSentence { break }
      start = begin
    }
    return Self.labels.contains {
      bytes.hasBytes($0, at: start - $0.count, before: start)
    }
  }

  /// Whether a gap of a page parts an area code and its hyphen from the rest of a number.
  func isCut(by gap: Range<Int>, in page: Range<Int>) -> Bool {
    let hyphen = gap.lowerBound - 1
    guard hyphen > page.lowerBound, bytes[hyphen] == UInt8(ascii: "-") else { return false }
    return isArea(run(endingAt: hyphen, from: page.lowerBound))
      && Self.local.contains(run(from: gap.upperBound..<page.upperBound).count)
  }

  private func isWhole(_ digits: Range<Int>) -> Bool {
    Self.local.contains(digits.count)
      || digits.count == Self.mobile && bytes[digits.lowerBound] == UInt8(ascii: "1")
  }

  private func beginsWhole(_ range: Range<Int>) -> Bool {
    let first = run(from: range)
    if isWhole(first) { return true }
    guard isArea(first), first.upperBound < range.upperBound,
      bytes[first.upperBound] == UInt8(ascii: "-")
    else { return false }
    return Self.local.contains(run(from: first.upperBound + 1..<range.upperBound).count)
  }

  private func isArea(_ digits: Range<Int>) -> Bool {
    Self.area.contains(digits.count) && bytes[digits.lowerBound] == UInt8(ascii: "0")
  }

  private func run(endingAt end: Int, from limit: Int) -> Range<Int> {
    var start = end
    while start > limit, bytes[start - 1] &- UInt8(ascii: "0") < 10 { start -= 1 }
    return start..<end
  }

  private func run(from range: Range<Int>) -> Range<Int> {
    var end = range.lowerBound
    while end < range.upperBound, bytes[end] &- UInt8(ascii: "0") < 10 { end += 1 }
    return range.lowerBound..<end
  }
}
