/// A name of three characters, packed so that comparing names costs nothing.
struct ShortName: Hashable {
  /// Each scalar takes 21 bits, the family name the highest.
  private let bits: UInt64

  private static let width: UInt64 = 21
  private static let mask: UInt64 = 0x1F_FFFF
  static let count = 3

  init(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) {
    bits =
      UInt64(first.value) << (2 * Self.width) | UInt64(second.value) << Self.width
      | UInt64(third.value)
  }

  private init(bits: UInt64) {
    self.bits = bits
  }

  /// The scalar at an index from 0 to 2.
  subscript(index: Int) -> Unicode.Scalar {
    let shift = UInt64(Self.count - 1 - index) * Self.width
    return Unicode.Scalar(UInt32(bits >> shift & Self.mask)) ?? "\u{FFFD}"
  }

  /// The name with nothing at an index.
  func without(_ index: Int) -> ShortName {
    let shift = UInt64(Self.count - 1 - index) * Self.width
    return ShortName(bits: bits & ~(Self.mask << shift))
  }

  /// The index of the one character in which two names differ; nil where they are one or differ more.
  func onlyDifference(from other: ShortName) -> Int? {
    let difference = bits ^ other.bits
    guard difference != 0 else { return nil }
    return (0..<Self.count).first { index in
      difference & ~(Self.mask << (UInt64(Self.count - 1 - index) * Self.width)) == 0
    }
  }

  var text: String {
    var text = String.UnicodeScalarView()
    for index in 0..<Self.count { text.append(self[index]) }
    return String(text)
  }
}
