/// Turns away nearly all pairs of characters that are not in a set of pairs.
package struct ScalarPairFilter: Sendable {
  /// So many that hardly a line of copy has a pair by chance.
  private var bits = [UInt64](repeating: 0, count: 256)

  package init() {}

  private static func bit(of first: Unicode.Scalar, _ second: Unicode.Scalar) -> Int {
    Int((first.value &* 31 &+ second.value) & 16383)
  }

  package mutating func insert(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
    let bit = Self.bit(of: first, second)
    bits[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// True for every pair of the set, and for few others.
  package func mayContain(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    let bit = Self.bit(of: first, second)
    return bits[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }
}
