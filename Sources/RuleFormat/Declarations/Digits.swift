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

  static func text(_ number: Int, _ places: Int) -> String {
    let digits = (0..<places).reversed().map { zero + UInt8(number >> ($0 * bits) & 63) }
    return String(decoding: digits, as: UTF8.self)
  }
}
