/// A set of characters of the basic plane, as one bit each.
@usableFromInline
package struct ScalarSet: Sendable {
  @usableFromInline var bits: [UInt64]

  /// The Han and marks of a text; line breaks and spaces are left out.
  package init(_ characters: String) {
    bits = Array(repeating: 0, count: 1024)
    for scalar in characters.unicodeScalars where !scalar.isGap { insert(scalar) }
  }

  /// Adds a character; one outside the basic plane is left out.
  package mutating func insert(_ scalar: Unicode.Scalar) {
    guard scalar.value <= 0xFFFF else { return }
    bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
  }

  @inlinable
  @inline(__always)
  package func contains(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value <= 0xFFFF else { return false }
    return bits[Int(scalar.value >> 6)] & (1 << UInt64(scalar.value & 63)) != 0
  }
}
