/// Numbers of fixed width in the texts that the program carries: six bits in each character.
enum Digits {
  static let bits = 6
  /// The digits lie from `0` upwards.
  private static let zero = UInt8(ascii: "0")

  @inline(__always)
  static func number(_ text: Span<UInt8>, at offset: Int, _ places: Int) -> Int {
    var number = 0
    for place in offset..<offset + places {
      number = number &<< bits | Int(text[place] &- zero) & 63
    }
    return number
  }

  /// Writes a number over the bytes from an offset on.
  static func write(_ number: Int, _ places: Int, to text: inout [UInt8], at offset: Int) {
    for place in 0..<places {
      text[offset + place] = zero + UInt8(number >> ((places - 1 - place) * bits) & 63)
    }
  }
}
