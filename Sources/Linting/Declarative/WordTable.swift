internal import RuleFormat

/// The words of a declarative rule, as they lie in the program.
///
/// Making one goes from record to record; the parts of one are only read where its word stands in a
/// text.
package struct WordTable: Sendable {
  /// A word with what the rule knows of it.
  struct Record: Sendable {
    /// Where the word begins, in bytes of ``WordTable/text``.
    let start: Int32
    /// Bytes of the word.
    let wordLength: Int32
    /// Bytes of the word before the two characters that it is known by.
    let anchor: Int32
    /// Where the record ends.
    let end: Int32
  }

  let text: String
  let records: [Record]

  init(_ table: String) {
    var records: [Record] = []
    records.reserveCapacity(table.utf8.count / 24)
    let span = table.utf8Span.span
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
    text = table
    self.records = records
  }

  /// The bytes of a record; none where there is no such record.
  private func bytes(of record: Int) -> Substring.UTF8View {
    guard records.indices.contains(record) else { return text.prefix(0).utf8 }
    let start = text.utf8.index(text.startIndex, offsetBy: Int(records[record].start))
    return text.utf8[start...].prefix(Int(records[record].end - records[record].start))
  }

  /// The items of a field as texts; none where the record ends before.
  func texts(of record: Int, field: Int) -> [String] {
    let fields = bytes(of: record).split(
      separator: Declaration.Separator.field, maxSplits: field + 1, omittingEmptySubsequences: false
    )
    guard fields.count > field else { return [] }
    return fields[field].split(separator: Declaration.Separator.item).compactMap { String($0) }
  }

  /// Whether a record has more than a word and what replaces it.
  func hasContexts(_ record: Int) -> Bool {
    let fields = bytes(of: record).count { $0 == Declaration.Separator.field }
    return fields >= WordContext.precededBy.field
  }
}
