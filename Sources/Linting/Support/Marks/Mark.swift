internal import NewsCopy

/// A character of the page that a rule about marks, spaces or odd characters may look at; eight bytes,
/// as a page may have millions.
struct Mark {
  private let place: ShortOffset
  let kind: MarkKind

  init(offset: Int, kind: MarkKind) {
    place = ShortOffset(offset)
    self.kind = kind
  }

  /// Where its first byte stands.
  var offset: Int { place.value }

  /// Its bytes.
  func range(in bytes: [UInt8]) -> Range<Int> { offset..<offset + bytes[offset].scalarLength }
}
