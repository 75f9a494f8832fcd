/// Numbers in seven bits to a byte (LEB128), so that small ones take one byte each.
struct PackedNumbers: Sequence, Equatable, Sendable {
  private var bytes: [UInt8] = []

  /// Makes room for so many small numbers.
  mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// Adds a number; a negative one takes ten bytes.
  @inline(__always)
  mutating func append(_ number: Int) {
    guard number < 0 || number >= 0x80 else { return bytes.append(UInt8(number)) }
    appendLarge(number)
  }

  @inline(never)
  private mutating func appendLarge(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  func makeIterator() -> Iterator { Iterator(bytes: bytes) }

  /// Unpacks the numbers one by one.
  struct Iterator: IteratorProtocol {
    fileprivate let bytes: [UInt8]
    private var offset = 0

    fileprivate init(bytes: [UInt8]) {
      self.bytes = bytes
    }

    mutating func next() -> Int? {
      var number: UInt = 0
      var shift: UInt = 0
      while offset < bytes.count {
        let byte = bytes[offset]
        offset += 1
        number |= UInt(byte & 0x7F) << shift
        guard byte >= 0x80 else { return Int(bitPattern: number) }
        shift += 7
      }
      return nil
    }
  }
}
