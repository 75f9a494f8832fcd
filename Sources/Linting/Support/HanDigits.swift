/// Writing small numbers in Han numerals.
enum HanDigits {
  private static let digits = "零一二三四五六七八九".unicodeScalars.map { $0 }

  /// The numeral of a digit from 0 to 9.
  static func text(_ digit: Int) -> String? {
    digits.indices.contains(digit) ? String(digits[digit]) : nil
  }

  /// 十, 百, 千 or 万 for the powers of ten.
  static func power(_ value: Int) -> String? {
    switch value {
    case 10: "十"
    case 100: "百"
    case 1000: "千"
    case 10_000: "万"
    default: nil
    }
  }
}
