internal import RuleFormat

/// The words of a declarative rule, as they lie in the program.
///
/// Making one goes from record to record; the parts of one are only read where its word stands in a
/// text.
package struct WordTable: Sendable {
  /// A word with what the rule knows of it.
  struct Record: Sendable {
    /// Where the word begins, in ``WordTable/bytes``.
    let start: Int32
    /// Bytes of the word.
    let wordLength: Int32
    /// Bytes of the word before the two characters that it is known by.
    let anchor: Int32
    /// Where the record ends.
    let end: Int32
  }

  let bytes: [UInt8]
  let records: [Record]

  init(_ table: String) {
    let bytes = Array(table.utf8)
    var records: [Record] = []
    records.reserveCapacity(bytes.count / 24)
    let span = bytes.span
    var start = 0
    while let head = Declaration.RecordHead(span, at: start) {
      start += Declaration.RecordHead.size
      if head.firstLength > 0 {
        records.append(
          Record(
            start: Int32(clamping: start), wordLength: Int32(clamping: head.firstLength),
            anchor: Int32(clamping: head.anchor),
            end: Int32(clamping: start + head.length)))
      }
      start += head.length + 1
    }
    self.bytes = bytes
    self.records = records
  }

  /// The items of a field of a record; none where the record ends before.
  func items(of record: Int, field: Int) -> [Range<Int>] {
    guard records.indices.contains(record) else { return [] }
    var start = Int(records[record].start)
    let end = Int(records[record].end)
    for _ in 0..<field {
      guard let next = bytes[start..<end].firstIndex(of: Declaration.Separator.field) else {
        return []
      }
      start = next + 1
    }
    let fieldEnd = bytes[start..<end].firstIndex(of: Declaration.Separator.field) ?? end
    return bytes[start..<fieldEnd].split(separator: Declaration.Separator.item).map(\.indices)
  }

  /// The items of a field as texts.
  func texts(of record: Int, field: Int) -> [String] {
    items(of: record, field: field).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Whether a record has more than a word and what replaces it.
  func hasContexts(_ record: Int) -> Bool {
    guard records.indices.contains(record) else { return false }
    let range = Int(records[record].start)..<Int(records[record].end)
    var fields = 0
    for offset in range where bytes[offset] == Declaration.Separator.field { fields += 1 }
    return fields >= WordContext.precededBy.field
  }
}
