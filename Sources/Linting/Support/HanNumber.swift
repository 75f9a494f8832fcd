/// Numbers written in Han numerals: 三, 十二, 二百零五, 三万.
enum HanNumber {
  /// The value of a numeral; nil where digits only stand side by side, as in 三四 or 二〇二四.
  static func value(of scalars: some Sequence<Unicode.Scalar>) -> Int? {
    var total = 0
    var section = 0
    var digit: Int?
    for scalar in scalars {
      if let next = self.digit(scalar) {
        guard digit == nil || digit == 0 else { return nil }
        digit = next
      } else if let factor = factor(scalar) {
        guard section < 100_000_000, total < 1_000_000_000 else { return nil }
        if factor < 10_000 {
          section += (digit ?? (factor == 10 && section == 0 ? 1 : 0)) * factor
        } else {
          total += (section + (digit ?? 0)) * factor
          section = 0
        }
        digit = nil
      } else {
        return nil
      }
    }
    return total + section + (digit ?? 0)
  }

  /// Whether a scalar is a digit or a power of ten.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    digit(scalar) != nil || factor(scalar) != nil
  }

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

  private static func factor(_ scalar: Unicode.Scalar) -> Int? {
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
