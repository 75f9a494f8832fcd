internal import NewsCopy

/// A character of the page that a rule about marks, spaces or odd characters may look at.
struct Mark {
  /// Where its first byte stands.
  let offset: Int
  let kind: MarkKind

  /// Its bytes.
  func range(in bytes: [UInt8]) -> Range<Int> { offset..<offset + bytes[offset].scalarLength }
}
