/// Reading scalars from bytes that are known to be valid UTF-8.
extension [UInt8] {
  /// The scalar that begins at `offset`, and the offset after it; nil at or past `end`.
  @inline(__always)
  package func scalar(at offset: Int, before end: Int) -> (scalar: Unicode.Scalar, next: Int)? {
    guard offset < end else { return nil }
    let lead = self[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), offset + 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset + length <= count else { return ("\u{FFFD}", count) }
    let tail = { (index: Int) in UInt32(self[offset + index] & 0x3F) }
    let value =
      switch length {
      case 2: UInt32(lead & 0x1F) << 6 | tail(1)
      case 3: UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2)
      default: UInt32(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", offset + length)
  }

  /// The scalar that ends at `offset`, and the offset where it begins; nil at or before `start`.
  @inline(__always)
  package func scalar(
    endingAt offset: Int, after start: Int
  ) -> (scalar: Unicode.Scalar, start: Int)? {
    guard offset > start else { return nil }
    var begin = offset - 1
    while begin > start, self[begin] & 0xC0 == 0x80 { begin -= 1 }
    guard let found = scalar(at: begin, before: offset) else { return nil }
    return (found.scalar, begin)
  }

  /// Whether the bytes from `offset` on begin with those of `prefix`.
  @inline(__always)
  package func hasBytes(_ prefix: [UInt8], at offset: Int, before end: Int) -> Bool {
    guard offset + prefix.count <= end else { return false }
    for index in prefix.indices where self[offset + index] != prefix[index] { return false }
    return true
  }

  /// How many scalars begin in a byte range.
  package func scalarCount(in range: Range<Int>) -> Int {
    var count = 0
    for offset in range where self[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
