extension Declaration {
  /// What stands before each record of a table: how many bytes it has, and its first item, and by
  /// what characters that is best looked for.
  ///
  /// Thousands of records are taken in at every start; nobody need look for their ends.
  package struct RecordHead: Sendable {
    /// Bytes of the record, without the head and the separator behind it.
    package let length: Int
    /// Bytes of its first item.
    package let firstLength: Int

    /// Bytes of the first item before the two characters where it begins to differ from the second
    /// field; 0 where there is nothing to compare.
    package let anchor: Int

    /// Bytes of a head.
    package static let size = 3 * places

    private static let places = 4
    /// The digits lie from `0` upwards, where texts need no escapes.
    private static let zero = UInt8(ascii: "0")
    private static let bits = 5

    /// Reads a head; nil where there is none, or less behind it than it says.
    package init?(_ table: Span<UInt8>, at offset: Int) {
      guard offset + Self.size <= table.count else { return nil }
      length = Self.number(table, at: offset)
      firstLength = Self.number(table, at: offset + Self.places)
      anchor = Self.number(table, at: offset + 2 * Self.places)
      guard anchor <= firstLength, firstLength <= length, offset + Self.size + length <= table.count
      else { return nil }
    }

    private static func number(_ table: Span<UInt8>, at offset: Int) -> Int {
      var number = 0
      for place in 0..<places { number = number << bits | Int(table[offset + place] &- zero) & 31 }
      return number
    }

    /// The first length that cannot be written.
    static let limit = 1 << (places * bits)

    /// A length as it is written.
    static func digits(of length: Int) -> [UInt8] {
      (0..<places).reversed().map { zero + UInt8(length >> ($0 * bits) & 31) }
    }
  }
}
