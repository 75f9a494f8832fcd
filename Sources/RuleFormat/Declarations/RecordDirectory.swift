/// The records of a table with their keys, in the order of the file.
///
/// Thousands are taken in at every start: they stand together in front of the records, so that nothing
/// else of a table need be touched.
package struct RecordDirectory {
  /// How many keys there are.
  package let count: Int

  private let text: String

  private static let sizeBits: UInt64 = 18

  /// Opens the directory with which a table begins.
  init(_ text: String) {
    let bytes = text.utf8Span.span
    let said = bytes.count < Digits.places ? 0 : Int(Digits.number(bytes, at: 0))
    let most = Swift.max(0, bytes.count - Digits.places) / Digits.places
    count = Swift.min(said, most)
    self.text = text
  }

  /// Takes each record, by where its head begins, and a ``WordKey`` of its word; one by one where a word
  /// has several.
  package func forEach(_ body: (_ record: Int, _ key: UInt32) -> Void) {
    let bytes = text.utf8Span.span
    var record = Digits.places * (1 + count)
    for entry in 1..<1 + count {
      let number = Digits.number(bytes, at: Digits.places * entry)
      body(record, UInt32(truncatingIfNeeded: number &>> Self.sizeBits))
      record += Int(number) & (1 << Int(Self.sizeBits) - 1)
    }
  }

  /// Writes a directory.
  struct Writer {
    private var entries: [UInt8] = []

    /// Adds a record with its keys; it has so many bytes, its head and the separator behind it among them.
    mutating func add(_ keys: [UInt32], size: Int) {
      for (index, key) in keys.enumerated() {
        // It is behind the last of its keys that the next record begins.
        let step = index == keys.count - 1 ? size : 0
        Digits.append(UInt64(key) << sizeBits | UInt64(step), to: &entries)
      }
    }

    var bytes: [UInt8] {
      var bytes: [UInt8] = []
      Digits.append(UInt64(entries.count / Digits.places), to: &bytes)
      return bytes + entries
    }
  }
}
