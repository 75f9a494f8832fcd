internal import NewsCopy

/// Reads the quantities of a text without its white space, so that wraps inside numbers are no matter.
struct QuantityReader {
  private let text: SolidText

  init(_ text: SolidText) {
    self.text = text
  }

  private static let roughBefore = ScalarSet("近超约逾过达满数上几至到—-–～~")
  private static let roughAfter = ScalarSet("余多来几至到—-–～~")
  private static let numerals = ScalarSet(
    "0123456789０１２３４５６７８９零〇一二两三四五六七八九十百千万亿")
  private static let nounLength = 2
  private static let leadLength = 4
  /// Digits beyond these are telephone or account numbers.
  private static let longest = 12

  /// Every quantity in the order of the text.
  func quantities() -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    let numerals = Self.numerals
    while let scalar = text[index] {
      guard numerals.contains(scalar) else {
        index += 1
        continue
      }
      let end = end(of: index)
      if let quantity = quantity(index..<end) { found.append(quantity) }
      index = end
    }
    return found
  }

  /// The index after the digits or Han numerals that begin at an index.
  private func end(of start: Int) -> Int {
    var end = start
    guard text[start]?.isDigit == true else {
      while let scalar = text[end], HanNumber.contains(scalar) { end += 1 }
      return end
    }
    while let scalar = text[end] {
      let isPoint = scalar == "." || scalar == "．" || scalar == ","
      guard scalar.isDigit || isPoint && text[end + 1]?.isDigit == true else { break }
      end += 1
    }
    return end
  }

  private func quantity(_ number: Range<Int>) -> Quantity? {
    let isHan = text[number.lowerBound]?.isDigit != true
    guard number.count <= Self.longest, var value = isHan ? hanValue(number) : value(number) else {
      return nil
    }
    var end = number.upperBound
    if !isHan {
      while let scalar = text[end], HanNumber.isLargeUnit(scalar),
        let factor = HanNumber.factor(scalar)
      {
        value *= Double(factor)
        end += 1
      }
    }
    var isRough =
      number.lowerBound > 0 && text[number.lowerBound - 1].map(Self.roughBefore.contains) == true
    if let scalar = text[end], Self.roughAfter.contains(scalar) {
      isRough = true
      end += 1
    }
    guard let unit = text[end], unit.isHan || unit == "%" || unit == "％" else { return nil }
    let isPercentage = !unit.isHan
    // 公里, 公斤, 公顷.
    let unitEnd = unit == "公" && text[end + 1]?.isHan == true ? end + 2 : end + 1
    return Quantity(
      value: value, unit: isPercentage ? "%" : unit,
      noun: isPercentage ? noun(before: number.lowerBound) : noun(after: end + 1),
      isOrdinal: number.lowerBound > 0 && text[number.lowerBound - 1] == "第", isRough: isRough,
      isHan: isHan, range: number.lowerBound..<unitEnd)
  }

  private func hanValue(_ number: Range<Int>) -> Double? {
    // 百千万 as a word of its own is no number.
    guard let first = text[number.lowerBound], !HanNumber.isLargeUnit(first) else { return nil }
    return HanNumber.value(of: number, in: text).map(Double.init)
  }

  /// The value of digits with commas and at most one point between them.
  private func value(_ number: Range<Int>) -> Double? {
    var digits = 0
    var divisor = 1
    var hasPoint = false
    for index in number {
      guard let scalar = text[index], scalar != "," else { continue }
      if scalar.isDigit {
        digits = digits * 10 + Int(scalar.value & 0xF)
        if hasPoint { divisor *= 10 }
      } else if hasPoint {
        return nil
      } else {
        hasPoint = true
      }
    }
    return Double(digits) / Double(divisor)
  }

  /// What makes of a number the least or the most.
  private static let bounds = WordList(["不少于", "不低于", "不超过", "不多于", "不高于", "至少", "至多"])

  /// The Han characters in front of a quantity, four at most, and a bound between them and it:
  /// 会员不少于.
  func lead(of quantity: Quantity) -> (words: String, bound: String) {
    let end = quantity.range.lowerBound
    let bound = Self.bounds.start(in: text, endingAt: end) ?? end
    var start = bound
    while start > max(0, bound - Self.leadLength), text[start - 1]?.isHan == true { start -= 1 }
    return (text.string(start..<bound), text.string(bound..<end))
  }

  private func noun(after index: Int) -> String {
    var end = index
    while end < index + Self.nounLength, text[end]?.isHan == true { end += 1 }
    return text.string(index..<max(index, end))
  }

  private func noun(before index: Int) -> String {
    var start = index
    while start > max(0, index - Self.nounLength), text[start - 1]?.isHan == true { start -= 1 }
    return text.string(start..<index)
  }
}
