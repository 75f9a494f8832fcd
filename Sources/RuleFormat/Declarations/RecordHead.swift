extension Declaration {
  /// What stands before each record of a table: how many bytes it has, and its first item, and by
  /// what characters that is looked for.
  ///
  /// Thousands of records are taken in at every start; nobody need look for their ends.
  package struct RecordHead: Sendable {
    /// Bytes of the record, without the head and the separator behind it.
    package let length: Int
    /// Bytes of its first item.
    package let firstLength: Int

    /// Bytes of the first item before the two characters of its key.
    package let anchor: Int

    /// The ``WordKey`` of the first item.
    package let key: UInt32

    /// Bytes of a head.
    package static let size = 3 * lengthPlaces + keyPlaces

    private static let lengthPlaces = 3
    private static let keyPlaces = 5
    /// The first length that cannot be written.
    static let limit = 1 << (lengthPlaces * Digits.bits)

    init(length: Int, firstLength: Int, anchor: Int, key: UInt32) {
      self.length = length
      self.firstLength = firstLength
      self.anchor = anchor
      self.key = key
    }

    /// Reads a head; nil where there is none, or less behind it than it says.
    package init?(_ table: Span<UInt8>, at offset: Int) {
      guard offset + Self.size <= table.count else { return nil }
      let head = table.extracting(offset..<offset + Self.size)
      length = Digits.number(head, at: 0, Self.lengthPlaces)
      firstLength = Digits.number(head, at: Self.lengthPlaces, Self.lengthPlaces)
      anchor = Digits.number(head, at: 2 * Self.lengthPlaces, Self.lengthPlaces)
      key = UInt32(
        truncatingIfNeeded: Digits.number(head, at: 3 * Self.lengthPlaces, Self.keyPlaces))
      guard anchor <= firstLength, firstLength <= length, offset + Self.size + length <= table.count
      else { return nil }
    }

    /// The bytes of a record's first item, by where its head begins.
    package func range(of record: Int) -> Range<Int> {
      record + Self.size..<record + Self.size + firstLength
    }

    /// Writes the head over the bytes from an offset on, of which there must be ``size``.
    func write(to table: inout [UInt8], at offset: Int) {
      var offset = offset
      for number in [length, firstLength, anchor] {
        Digits.write(number, Self.lengthPlaces, to: &table, at: offset)
        offset += Self.lengthPlaces
      }
      Digits.write(Int(key), Self.keyPlaces, to: &table, at: offset)
    }
  }
}
