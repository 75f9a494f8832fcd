internal import NewsCopy

/// A part of a year as copy names it after 今年 or a year: `10月`, `第四季度`, `下半年`.
struct YearPeriod {
  /// The month in which it begins.
  let firstMonth: Int
  /// The index of the solid scalar after it.
  let end: Int

  private static let quarter = [Unicode.Scalar]("季度")
  private static let secondHalf = [Unicode.Scalar]("下半年")

  /// Reads the period that begins at an index of solid text.
  init?(_ text: SolidText, at start: Int) {
    if let end = text.end(of: Self.secondHalf, at: start) {
      self.init(firstMonth: 7, end: end)
      return
    }
    let first = text[start] == "第" ? start + 1 : start
    guard let number = Self.number(text, at: first) else { return nil }
    if let end = text.end(of: Self.quarter, at: number.end), 1...4 ~= number.value {
      self.init(firstMonth: number.value * 3 - 2, end: end)
    } else if first == start, text[number.end] == "月", 1...12 ~= number.value {
      self.init(firstMonth: number.value, end: number.end + 1)
    } else {
      return nil
    }
  }

  private init(firstMonth: Int, end: Int) {
    self.firstMonth = firstMonth
    self.end = end
  }

  /// A number of at most two digits or numerals.
  private static func number(_ text: SolidText, at start: Int) -> (value: Int, end: Int)? {
    var end = start
    while let scalar = text[end], scalar.isDigit { end += 1 }
    if end > start {
      let digits = (start..<end).compactMap { text[$0] }
      guard digits.count <= 2 else { return nil }
      return (digits.reduce(0) { $0 * 10 + Int($1.value & 0xF) }, end)
    }
    while let scalar = text[end], HanNumber.contains(scalar), end < start + 2 { end += 1 }
    guard end > start, let value = HanNumber.value(of: (start..<end).compactMap { text[$0] }) else {
      return nil
    }
    return (value, end)
  }
}
