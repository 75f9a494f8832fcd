/// The address of a web page with Chinese characters in it: `https://例子.com/路,径?a=1`.
struct ChineseAddress {
  /// Bytes, the blanks behind it among them: they end it.
  let range: Range<Int>

  /// Behind these a Chinese character goes on with an address; behind a comma it begins a clause.
  private static let leaders = ScalarSet("/=?#&-_@")
  /// What no address has.
  private static let ends = ScalarSet("<>\"`{}|\\^")

  /// Reads around the `://` of a page; nil where there is no address, or none with Chinese characters.
  init?(_ bytes: [UInt8], behind sign: Range<Int>, of page: Range<Int>) {
    var start = sign.lowerBound
    while let (scalar, before) = bytes.scalar(endingAt: start, after: page.lowerBound),
      scalar.isASCII, scalar.properties.isAlphabetic
    {
      start = before
    }
    guard start < sign.lowerBound else { return nil }
    var end = sign.upperBound
    var isChinese = false
    var last: Unicode.Scalar = "/"
    while let (scalar, next) = bytes.scalar(at: end, before: page.upperBound) {
      if scalar.isHan {
        guard isChinese || Self.leaders.contains(last) else { break }
        isChinese = true
      } else {
        guard scalar.isASCII, scalar.value > 0x20, !Self.ends.contains(scalar) else { break }
      }
      last = scalar
      end = next
    }
    guard isChinese else { return nil }
    while let (scalar, next) = bytes.scalar(at: end, before: page.upperBound), scalar == " " {
      end = next
    }
    range = start..<end
  }
}
