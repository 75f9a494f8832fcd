/// A table that lies in the program as text: records of one size in the order of their bytes, each some
/// characters of three bytes, and a letter for what is known of them.
struct CharacterTable {
  private let text: String
  /// Bytes of the characters of a record.
  private let key: Int

  init(_ text: String, characters: Int) {
    self.text = text
    key = 3 * characters
  }

  /// The letter behind some characters; nil where the table does not have them.
  func letter(of characters: Unicode.Scalar...) -> UInt8? {
    var wanted: UInt64 = 0
    for scalar in characters {
      guard let bytes = scalar.threeBytes else { return nil }
      wanted = wanted << 24 | bytes
    }
    let bytes = text.utf8Span.span
    var low = 0
    var high = bytes.count / (key + 1)
    while low < high {
      let middle = (low + high) / 2
      let record = middle * (key + 1)
      let found = Self.number(of: bytes.extracting(record..<record + key))
      if found == wanted { return bytes[record + key] }
      if found < wanted { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private static func number(of bytes: Span<UInt8>) -> UInt64 {
    var number: UInt64 = 0
    for index in bytes.indices { number = number << 8 | UInt64(bytes[index]) }
    return number
  }
}

extension Unicode.Scalar {
  /// Its UTF-8 as one number; nil where that has other than three bytes.
  fileprivate var threeBytes: UInt64? {
    guard 0x800..<0x10000 ~= value else { return nil }
    let value = UInt64(value)
    return (0xE0 | value >> 12) << 16 | (0x80 | value >> 6 & 0x3F) << 8 | 0x80 | value & 0x3F
  }
}
