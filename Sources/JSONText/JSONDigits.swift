/// Whole numbers as JSON has them: a report of a page has thousands, mostly small ones.
enum JSONDigits {
  /// As many digits as a number has at most.
  private static let most = 20

  /// Appends a number.
  static func append(_ number: Int, to buffer: inout [UInt8]) {
    guard number >= 0 else {
      buffer.append(contentsOf: String(number).utf8)
      return
    }
    var digits: InlineArray<20, UInt8> = .init(repeating: 0)
    var start = most
    var rest = UInt(number)
    repeat {
      start &-= 1
      digits[start] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    buffer.append(addingCapacity: most) { output in
      while start < most {
        output.append(digits[start])
        start &+= 1
      }
    }
  }
}
