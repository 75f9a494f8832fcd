/// The address of a web page with Chinese characters in it: `https://例子.com/路,径?a=1`.
///
/// A sentence may go on directly behind an address (`https://a.cn/我们欢迎您`), so Chinese characters
/// belong to it for certain only where it goes on behind them.
struct ChineseAddress {
  /// Bytes up to the last that belongs to the address for certain; empty where no Chinese character
  /// does.
  let range: Range<Int>
  /// The blanks that end the address or the sentence behind it; empty where something else does.
  let blanks: Range<Int>

  /// A Chinese character goes on with an address behind these; behind a comma it begins a clause.
  private static let leaders = ScalarSet("/=?#&-_@.+%~:;")
  /// What parts an address, and hardly a sentence.
  private static let separators = ScalarSet("/=?#&_@%")
  /// What no address has.
  private static let ends = ScalarSet("<>\"`{}|\\^")
  /// At its end these belong to the sentence around it.
  private static let marks = ScalarSet(",.;:!?")
  /// No part of an address is longer, in characters.
  private static let longestPart = 32

  /// Reads around a `://`.
  ///
  /// - Parameters:
  ///   - bytes: A text.
  ///   - sign: The `://`.
  ///   - bounds: What belongs to the page, and to no address before or after it.
  init?(_ bytes: [UInt8], around sign: Range<Int>, within bounds: Range<Int>) {
    let start = Self.start(of: sign, in: bytes, after: bounds.lowerBound)
    guard start < sign.lowerBound else { return nil }
    var (offset, end) = (sign.upperBound, sign.upperBound)
    var (isChinese, isValue) = (false, false)
    var part = 0
    var last: Unicode.Scalar = "/"
    while let (scalar, next) = bytes.scalar(at: offset, before: bounds.upperBound) {
      part += 1
      if scalar.isHan {
        guard isChinese || Self.leaders.contains(last) else { break }
        if !isChinese { isValue = last == "=" || last == "+" }
        isChinese = true
      } else {
        guard scalar.isASCII, scalar.value > 0x20, !Self.ends.contains(scalar) else { break }
        let parts =
          Self.separators.contains(scalar)
          || scalar == "." && next < bounds.upperBound && Self.isLetter(bytes[next])
        if parts {
          if isChinese, part <= Self.longestPart { end = next }
          part = 0
        }
      }
      if isValue || scalar.isASCII && end == offset && isChinese { end = next }
      (last, offset) = (scalar, next)
    }
    guard isChinese else { return nil }
    while end > sign.upperBound, Self.marks.contains(Unicode.Scalar(bytes[end - 1])) { end -= 1 }
    range = start..<(end > sign.upperBound ? end : start)
    var blank = offset
    while blank < bounds.upperBound, bytes[blank] == UInt8(ascii: " ") { blank += 1 }
    blanks = offset..<blank
  }

  /// Where the name of an address's scheme begins.
  static func start(of sign: Range<Int>, in bytes: [UInt8], after floor: Int) -> Int {
    var start = sign.lowerBound
    while start > floor, isLetter(bytes[start - 1]) { start -= 1 }
    return start
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
