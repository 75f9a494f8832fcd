/// Reading scalars from bytes that are known to be valid UTF-8.
extension [UInt8] {
  /// The scalar that begins at `offset`, and the offset after it; nil at or past `end`.
  @inlinable
  @inline(__always)
  package func scalar(at offset: Int, before end: Int) -> (scalar: Unicode.Scalar, next: Int)? {
    guard offset < end else { return nil }
    let lead = self[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), offset &+ 1) }
    if lead & 0xF0 == 0xE0, offset &+ 2 < count {
      return (lead.scalar(self[offset &+ 1], self[offset &+ 2]), offset &+ 3)
    }
    return rareScalar(at: offset)
  }

  /// A scalar of two or four bytes, or one that is cut off.
  @usableFromInline
  func rareScalar(at offset: Int) -> (scalar: Unicode.Scalar, next: Int) {
    let lead = self[offset]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset + length <= count else { return ("\u{FFFD}", count) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      value = value << 6 | UInt32(self[index] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", offset + length)
  }

  /// The scalar that ends at `offset`, and the offset where it begins; nil at or before `start`.
  @inlinable
  @inline(__always)
  package func scalar(
    endingAt offset: Int, after start: Int
  ) -> (scalar: Unicode.Scalar, start: Int)? {
    guard offset > start else { return nil }
    if offset &- start > 2, self[offset &- 3] & 0xF0 == 0xE0 {
      let lead = self[offset &- 3]
      return (lead.scalar(self[offset &- 2], self[offset &- 1]), offset &- 3)
    }
    return rareScalar(endingAt: offset, after: start)
  }

  /// A scalar that takes fewer or more than three bytes, or one that is cut off.
  @usableFromInline
  func rareScalar(
    endingAt offset: Int, after start: Int
  ) -> (scalar: Unicode.Scalar, start: Int)? {
    var begin = offset - 1
    while begin > start, self[begin] & 0xC0 == 0x80 { begin -= 1 }
    guard let found = scalar(at: begin, before: offset) else { return nil }
    return (found.scalar, begin)
  }

  /// Whether the bytes from `offset` on begin with those of `prefix`; none do in front of the text.
  @inlinable
  package func hasBytes(_ prefix: [UInt8], at offset: Int, before end: Int) -> Bool {
    guard offset >= 0, offset + prefix.count <= end else { return false }
    for index in prefix.indices where self[offset + index] != prefix[index] { return false }
    return true
  }

  /// Whether a scalar that is no Han holds a condition somewhere in a byte range.
  @inlinable
  package func hasMark(in range: Range<Int>, where holds: (Unicode.Scalar) -> Bool) -> Bool {
    var offset = range.lowerBound
    let span = span
    while offset < range.upperBound {
      if span[offset].beginsHan {
        offset &+= 3
        continue
      }
      guard let (scalar, next) = scalar(at: offset, before: range.upperBound) else { break }
      if holds(scalar) { return true }
      offset = next
    }
    return false
  }

  /// How many scalars begin in a byte range.
  package func scalarCount(in range: Range<Int>) -> Int {
    let bytes = span.extracting(range)
    var count = 0
    var index = 0
    // Counted so, the compiler takes many bytes at a time.
    while index < bytes.count {
      count &+= bytes[index] & 0xC0 != 0x80 ? 1 : 0
      index &+= 1
    }
    return count
  }
}

extension UInt8 {
  /// Whether this byte begins a Han character of three bytes: nearly all of them.
  @inlinable
  @inline(__always)
  package var beginsHan: Bool { self &- 0xE4 <= 5 }

  /// Whether this byte ends a line.
  @inlinable
  package var breaksLine: Bool { self == 0x0A || self == 0x0D }

  /// The scalar of three bytes that this byte begins.
  @inlinable
  @inline(__always)
  package func scalar(_ second: UInt8, _ third: UInt8) -> Unicode.Scalar {
    let row = UInt16(self & 0x0F)
    return Unicode.Scalar(row << 12 | UInt16(second & 0x3F) << 6 | UInt16(third & 0x3F))
      ?? "\u{FFFD}"
  }

  /// The same for a byte that begins a Han character, which is no surrogate.
  @inlinable
  @inline(__always)
  package func han(_ second: UInt8, _ third: UInt8) -> Unicode.Scalar {
    let row = UInt16(self &- 0xE4) &+ 4
    return Unicode.Scalar(row << 12 | UInt16(second & 0x3F) << 6 | UInt16(third & 0x3F))
      ?? "\u{FFFD}"
  }

  /// Whether this byte begins a scalar of three bytes from U+4000 on: Han and the marks of full width
  /// among them, white space not.
  @inlinable
  @inline(__always)
  package var beginsWide: Bool { self &- 0xE4 <= 11 }

  /// How many bytes the scalar takes that begins with this one.
  @inlinable
  @inline(__always)
  package var scalarLength: Int { self < 0x80 ? 1 : self < 0xE0 ? 2 : self < 0xF0 ? 3 : 4 }
}

extension Span<UInt8> {
  /// Where the scalar of white space ends that begins at an offset; nil where another one begins.
  ///
  /// - SeeAlso: `Unicode.Scalar.isGap`.
  @inlinable
  @inline(__always)
  package func gapEnd(at offset: Int) -> Int? {
    switch self[offset] {
    case 0x20, 0x09...0x0D: offset &+ 1
    case 0xC2: self[offset &+ 1] == 0x85 || self[offset &+ 1] == 0xA0 ? offset &+ 2 : nil
    case 0xE2: isGap(self[offset &+ 1], self[offset &+ 2]) ? offset &+ 3 : nil
    case 0xE3: self[offset &+ 1] == 0x80 && self[offset &+ 2] == 0x80 ? offset &+ 3 : nil
    default: nil
    }
  }

  /// Whether these bytes behind `E2` make white space: U+2000–200A, 2028, 2029, 202F or 205F.
  @usableFromInline
  func isGap(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): true
    default: false
    }
  }
}
