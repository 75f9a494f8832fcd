/// A set of characters of the basic plane, as one bit each.
package struct ScalarSet: Sendable {
  private var bits: [UInt64]

  /// The Han and marks of a text; line breaks and spaces are left out.
  package init(_ characters: String) {
    bits = Array(repeating: 0, count: 1024)
    for scalar in characters.unicodeScalars where !scalar.isGap && scalar.value <= 0xFFFF {
      bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }
  }

  @inline(__always)
  package func contains(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value <= 0xFFFF else { return false }
    return bits[Int(scalar.value >> 6)] & (1 << UInt64(scalar.value & 63)) != 0
  }
}
