extension Declaration {
  /// What stands before each record of a table: how many bytes it has, and its first item, and where
  /// the characters are by which that is looked for.
  package struct RecordHead: Sendable {
    /// Bytes of the record, without the head and the separator behind it.
    package let length: Int
    /// Bytes of its first item.
    package let firstLength: Int
    /// Bytes of the first item before the two characters of its key.
    package let anchor: Int

    /// Bytes of a head.
    package static let size = Digits.places

    private static let bits: UInt64 = 16
    /// The first length that cannot be written.
    static let limit = 1 << Int(bits)

    init(length: Int, firstLength: Int, anchor: Int) {
      self.length = length
      self.firstLength = firstLength
      self.anchor = anchor
    }

    /// Reads a head; nil where there is none, or less behind it than it says.
    init?(_ table: Span<UInt8>, at offset: Int) {
      guard offset + Self.size <= table.count else { return nil }
      let number = Int(Digits.number(table, at: offset))
      length = number >> (2 * Self.bits)
      firstLength = number >> Self.bits & (Self.limit - 1)
      anchor = number & (Self.limit - 1)
      guard anchor <= firstLength, firstLength <= length, offset + Self.size + length <= table.count
      else { return nil }
    }

    /// The bytes of a record's first item, by where its head begins.
    package func range(of record: Int) -> Range<Int> {
      record + Self.size..<record + Self.size + firstLength
    }

    /// Writes the head over the bytes from an offset on, of which there must be ``size``.
    func write(to table: inout [UInt8], at offset: Int) {
      let number = length << (2 * Self.bits) | firstLength << Self.bits | anchor
      Digits.write(UInt64(number), to: &table, at: offset)
    }
  }
}
