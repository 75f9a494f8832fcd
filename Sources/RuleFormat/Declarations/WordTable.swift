/// The records of a declaration, as they lie in the program.
///
/// Making one costs nothing; the parts of a record are only read where its word stands in a text. A
/// record is named by where its head begins, in bytes of the table.
package struct WordTable: Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// The records in the order of the file, with the ``WordKey`` of each.
  package var directory: RecordDirectory { RecordDirectory(text) }

  /// The records, in the order of the file.
  package var records: [Int] {
    var records: [Int] = []
    directory.forEach { record, _ in records.append(record) }
    return records
  }

  /// What stands before a record; nil where there is no such record.
  package func head(of record: Int) -> Declaration.RecordHead? {
    Declaration.RecordHead(text.utf8Span.span, at: record)
  }

  /// The items of a field as texts; none where the record ends before.
  package func texts(of record: Int, field: Int) -> [String] {
    guard var rest = bytes(of: record, field: field) else { return [] }
    let bytes = text.utf8Span.span
    var texts: [String] = []
    while !rest.isEmpty {
      let end = Self.first(Declaration.Separator.item, in: bytes, rest) ?? rest.upperBound
      if let item = try? UTF8Span(validating: bytes.extracting(rest.lowerBound..<end)),
        !item.isEmpty
      {
        texts.append(String(copying: item))
      }
      rest = min(end + 1, rest.upperBound)..<rest.upperBound
    }
    return texts
  }

  /// Whether a record has more than a word and what replaces it.
  package func hasContexts(_ record: Int) -> Bool {
    bytes(of: record, field: WordContext.precededBy.field) != nil
  }

  /// Where a field lies in the table; nil where the record ends before.
  private func bytes(of record: Int, field: Int) -> Range<Int>? {
    guard let head = head(of: record) else { return nil }
    let bytes = text.utf8Span.span
    var start = record + Declaration.RecordHead.size
    let end = start + head.length
    for _ in 0..<field {
      guard let separator = Self.first(Declaration.Separator.field, in: bytes, start..<end) else {
        return nil
      }
      start = separator + 1
    }
    return start..<(Self.first(Declaration.Separator.field, in: bytes, start..<end) ?? end)
  }

  private static func first(_ byte: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    range.first { bytes[$0] == byte }
  }
}
