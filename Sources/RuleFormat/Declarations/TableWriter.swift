/// Writes the compact form of a table.
struct TableWriter {
  /// Digits of the number of records, with which a table begins.
  static let countPlaces = 5

  private var records = ""
  private var count = 0
  private var record = ""
  private var first = ""
  private var anchor = 0
  /// Whether a record has more bytes than its head can tell.
  private(set) var isTooLong = false
  /// How many fields the record has so far whose separators have been written.
  private var openFields = 0
  private var recordIsOpen = false

  /// The table so far.
  var text: String { Digits.text(count, Self.countPlaces) + records + finishedRecord }

  /// Ends the record before and begins one.
  mutating func beginRecord() {
    records += finishedRecord
    recordIsOpen = true
    count += 1
    record = ""
    first = ""
    anchor = 0
    openFields = 0
  }

  /// Adds the items of a field; those left out before it are empty.
  mutating func add(_ items: [String], field: Int) {
    guard !items.isEmpty else { return }
    while openFields < field {
      record += "\u{1F}"
      openFields += 1
    }
    record += items.joined(separator: "\u{1D}")
    if field == 0 { first = items[0] }
    if field == 1 { anchor = Self.anchor(of: first, against: items[0]) }
    if record.utf8.count >= Declaration.RecordHead.limit { isTooLong = true }
  }

  /// The bytes of a word before the first character that its replacement has not; one character less
  /// where that is the last one, since two are looked for, or where the replacement ends there: of
  /// 国家国家 instead of 国家, 家国 tells.
  private static func anchor(of word: String, against replacement: String) -> Int {
    let scalars = Array(word.unicodeScalars)
    let same = zip(scalars, replacement.unicodeScalars).prefix { $0 == $1 }.count
    let isWhole = same == replacement.unicodeScalars.count
    return scalars.prefix(max(0, min(isWhole ? same - 1 : same, scalars.count - 2))).reduce(0) {
      $0 + UTF8.width($1)
    }
  }

  private var finishedRecord: String {
    guard recordIsOpen else { return "" }
    let head = Declaration.RecordHead(
      length: record.utf8.count, firstLength: first.utf8.count, anchor: anchor,
      key: WordKey.key(of: first.utf8Span.span, from: anchor))
    return head.text + record + "\u{1E}"
  }
}
