/// Numbers in the texts that the program carries: eight digits each, of six bits.
enum Digits {
  static let places = 8
  private static let bits = 6
  /// The digits lie from `0` upwards.
  private static let zero = UInt8(ascii: "0")

  /// Reads eight digits, two and two and two together: thousands are read at every start.
  @inline(__always)
  static func number(_ text: Span<UInt8>, at offset: Int) -> UInt64 {
    let digits = text.extracting(offset..<offset &+ places)
    var pairs: UInt64 = 0
    for place in 0..<places { pairs = pairs &<< 8 | UInt64(digits[place]) }
    pairs &-= 0x3030_3030_3030_3030
    pairs = pairs & 0x003F_003F_003F_003F | (pairs & 0x3F00_3F00_3F00_3F00) &>> 2
    pairs = pairs & 0x0000_0FFF_0000_0FFF | (pairs & 0x0FFF_0000_0FFF_0000) &>> 4
    return pairs & 0xFF_FFFF | (pairs &>> 32 & 0xFF_FFFF) &<< 24
  }

  static func append(_ number: UInt64, to text: inout [UInt8]) {
    text += repeatElement(0, count: places)
    write(number, to: &text, at: text.count - places)
  }

  /// Writes a number over the eight bytes from an offset on.
  static func write(_ number: UInt64, to text: inout [UInt8], at offset: Int) {
    for place in 0..<places {
      text[offset + place] = zero + UInt8(number >> UInt64((places - 1 - place) * bits) & 63)
    }
  }
}
