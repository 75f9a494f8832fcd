/// A set of characters of the basic plane, as one bit each.
@usableFromInline
package struct ScalarSet: Sendable {
  /// The characters from the first to the last one, 64 in each number.
  @usableFromInline let bits: [UInt64]
  /// How many numbers there would be before the first one.
  @usableFromInline let first: Int

  /// The Han and marks of a text; line breaks and spaces are left out.
  package init(_ characters: String) {
    self.init(characters.unicodeScalars.filter { !$0.isGap })
  }

  /// Some characters, gaps among them; those outside the basic plane are left out.
  package init(_ characters: [Unicode.Scalar]) {
    let values = characters.map { Int($0.value) }.filter { $0 <= 0xFFFF }
    first = (values.min() ?? 0) >> 6
    let count = values.isEmpty ? 0 : (values.max() ?? 0) >> 6 - first + 1
    var bits = [UInt64](repeating: 0, count: count)
    for value in values { bits[value >> 6 - first] |= 1 << UInt64(value & 63) }
    self.bits = bits
  }

  @inlinable
  @inline(__always)
  package func contains(_ scalar: Unicode.Scalar) -> Bool {
    let place = Int(scalar.value >> 6) &- first
    guard place >= 0, place < bits.count else { return false }
    return bits[place] & (1 << UInt64(scalar.value & 63)) != 0
  }
}
