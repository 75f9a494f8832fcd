/// The records of a declaration, as they lie in the program.
///
/// Making one costs nothing; the parts of a record are only read where its word stands in a text. A
/// record is named by where its head begins, in bytes of the table.
package struct WordTable: Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// How many records there are.
  package var count: Int {
    let span = text.utf8Span.span
    return span.count < TableWriter.countPlaces
      ? 0 : Digits.number(span, at: 0, TableWriter.countPlaces)
  }

  /// The records, in the order of the file.
  package var records: [Int] {
    var records: [Int] = []
    forEachRecord { record, _ in records.append(record) }
    return records
  }

  /// Goes from record to record.
  package func forEachRecord(_ body: (_ record: Int, _ head: Declaration.RecordHead) -> Void) {
    let span = text.utf8Span.span
    var record = TableWriter.countPlaces
    while let head = Declaration.RecordHead(span, at: record) {
      body(record, head)
      record += Declaration.RecordHead.size + head.length + 1
    }
  }

  /// What stands before a record; nil where there is no such record.
  package func head(of record: Int) -> Declaration.RecordHead? {
    Declaration.RecordHead(text.utf8Span.span, at: record)
  }

  /// The items of a field as texts; none where the record ends before.
  package func texts(of record: Int, field: Int) -> [String] {
    let fields = bytes(of: record).split(
      separator: Declaration.Separator.field, maxSplits: field + 1, omittingEmptySubsequences: false
    )
    guard fields.count > field else { return [] }
    return fields[field].split(separator: Declaration.Separator.item).compactMap { String($0) }
  }

  /// Whether a record has more than a word and what replaces it.
  package func hasContexts(_ record: Int) -> Bool {
    let fields = bytes(of: record).count { $0 == Declaration.Separator.field }
    return fields >= WordContext.precededBy.field
  }

  /// The bytes of a record; none where there is no such record.
  private func bytes(of record: Int) -> Substring.UTF8View {
    guard let head = head(of: record) else { return text.prefix(0).utf8 }
    let start = text.utf8.index(
      text.startIndex, offsetBy: record + Declaration.RecordHead.size)
    return text.utf8[start...].prefix(head.length)
  }
}
