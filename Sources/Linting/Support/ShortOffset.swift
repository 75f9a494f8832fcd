/// A byte offset in six bytes, which leaves two of eight to what stands there.
struct ShortOffset {
  private let low: UInt32
  private let high: UInt16

  init(_ offset: Int) {
    low = UInt32(truncatingIfNeeded: offset)
    high = UInt16(truncatingIfNeeded: offset >> 32)
  }

  /// The offset.
  var value: Int { Int(high) << 32 | Int(low) }
}
