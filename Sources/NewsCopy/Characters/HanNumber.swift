/// Numbers written in Han numerals: 三, 十二, 二百零五, 三万.
package enum HanNumber {
  /// The value of a numeral; nil where digits only stand side by side, as in 三四 or 二〇二四.
  package static func value(of scalars: some Sequence<Unicode.Scalar>) -> Int? {
    var sum = Sum()
    for scalar in scalars {
      guard sum.add(scalar) else { return nil }
    }
    return sum.value
  }

  /// The value of a numeral in solid text.
  package static func value(of numeral: Range<Int>, in text: SolidText) -> Int? {
    var sum = Sum()
    for index in numeral {
      guard let scalar = text[index], sum.add(scalar) else { return nil }
    }
    return sum.value
  }

  /// A numeral that is read from its left to its right.
  struct Sum {
    private var total = 0
    private var section = 0
    private var digit: Int?

    var value: Int { total + section + (digit ?? 0) }

    /// Takes in the next character; false where it can't follow.
    mutating func add(_ scalar: Unicode.Scalar) -> Bool {
      if let next = HanNumber.digit(scalar) {
        guard digit == nil || digit == 0 else { return false }
        digit = next
        return true
      }
      guard let factor = HanNumber.factor(scalar), section < 100_000_000, total < 1_000_000_000
      else { return false }
      if factor < 10_000 {
        section += (digit ?? (factor == 10 && section == 0 ? 1 : 0)) * factor
      } else {
        total += (section + (digit ?? 0)) * factor
        section = 0
      }
      digit = nil
      return true
    }
  }

  /// Whether a scalar is a digit or a power of ten.
  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    digit(scalar) != nil || factor(scalar) != nil
  }

  /// The value of a digit; nil for other scalars.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "零", "〇": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  /// Whether a scalar is one of 百千万亿, by which also digits are multiplied.
  package static func isLargeUnit(_ scalar: Unicode.Scalar) -> Bool {
    factor(scalar).map { $0 > 10 } == true
  }

  /// The power of ten that a scalar stands for.
  package static func factor(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十": 10
    case "百": 100
    case "千": 1000
    case "万": 10_000
    case "亿": 100_000_000
    default: nil
    }
  }
}
