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
    return isWhole(number) && beginsWhole(right.range) && !numbersAnother(number.lowerBound)
  }

  private static let otherLabels = [
    "账号", "帐号", "账户", "帐户", "卡号", "订单", "单号", "编号", "证号", "书号", "刊号", "学号", "批号", "序列号", "身份证",
    "ISBN",
  ].map { Array($0.utf8) }
  /// A label stands no farther in front of its number, in bytes.
  private static let farthestLabel = 30

  /// Whether something else is numbered by the digits that begin at an offset: an account, an order.
  private func numbersAnother(_ offset: Int) -> Bool {
    (max(0, offset - Self.farthestLabel)..<offset).contains { start in
      Self.otherLabels.contains { bytes.hasBytes($0, at: start, before: offset) }
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
