/// Writes the compact form of a table: its ``RecordDirectory``, then its records.
struct TableWriter {
  private var directory = RecordDirectory.Writer()
  /// The records.
  private var bytes: [UInt8] = []
  /// Where the head of the last record stands; its place is kept until the record has ended.
  private var record = 0
  /// Bytes of the record's first item.
  private var firstLength = 0
  private var anchor = 0
  /// The keys of what the record is looked for by; empty where its anchor tells.
  private var keys: [UInt32] = []
  /// Whether a record has more bytes than its head can tell.
  private(set) var isTooLong = false
  /// How many fields the record has so far whose separators have been written.
  private var openFields = 0

  /// Where the text of the last record begins.
  private var start: Int { record + Declaration.RecordHead.size }

  /// Ends the record before and begins one.
  mutating func beginRecord() {
    endRecord()
    record = bytes.count
    bytes += repeatElement(0, count: Declaration.RecordHead.size)
    firstLength = 0
    anchor = 0
    keys = []
    openFields = 0
  }

  /// Adds the items of a field; those left out before it are empty.
  mutating func add(_ items: [String], field: Int) {
    guard let first = items.first else { return }
    while openFields < field {
      bytes.append(0x1F)
      openFields += 1
    }
    if field == 0 {
      firstLength = first.utf8.count
      anchor = WordKey.anchor(of: first.utf8Span.span)
    }
    if field == 1 { anchor = anchor(against: first.utf8Span.span) }
    bytes += first.utf8
    for item in items.dropFirst() {
      bytes.append(0x1D)
      bytes += item.utf8
    }
    if bytes.count - start >= Declaration.RecordHead.limit { isTooLong = true }
  }

  /// Has the record looked for by pairs of characters that stand anywhere in its first item.
  mutating func lookFor(_ pairs: [String]) {
    keys = pairs.map { WordKey.key(of: $0.utf8Span.span) }
  }

  /// Ends the table.
  mutating func finish() -> String {
    endRecord()
    return String(decoding: directory.bytes + bytes, as: UTF8.self)
  }

  private mutating func endRecord() {
    guard !bytes.isEmpty else { return }
    Declaration.RecordHead(length: bytes.count - start, firstLength: firstLength, anchor: anchor)
      .write(to: &bytes, at: record)
    if keys.isEmpty {
      keys = [WordKey.key(of: bytes.span.extracting(start..<start + firstLength), from: anchor)]
    }
    bytes.append(0x1E)
    directory.add(keys, size: bytes.count - record)
  }

  /// The bytes of the first item before the two characters that tell it from its replacement.
  ///
  /// These are the first one that differs and the one behind it. Where the replacement is the word
  /// without a part, they stand where that part meets the rest: 家国 of 国家国家, 研研 of 调查研研究,
  /// 同合 of 共同合谋.
  private func anchor(against replacement: Span<UInt8>) -> Int {
    let word = bytes.span.extracting(start..<start + firstLength)
    let shorter = min(word.count, replacement.count)
    var same = 0
    while same < shorter, word[same] == replacement[same] { same += 1 }
    while same < word.count, same > 0, word[same] & 0xC0 == 0x80 { same -= 1 }
    var sameBehind = 0
    while sameBehind < shorter - same,
      word[word.count - 1 - sameBehind] == replacement[replacement.count - 1 - sameBehind]
    {
      sameBehind += 1
    }
    if same + sameBehind >= replacement.count {
      same = Self.character(before: same > 0 ? same : word.count - sameBehind, in: word)
    }
    let last = Self.character(before: word.count, in: word)
    return min(same, Self.character(before: last, in: word))
  }

  /// Where the character begins that ends at an offset; 0 for the first one.
  private static func character(before offset: Int, in word: Span<UInt8>) -> Int {
    var start = offset - 1
    while start > 0, word[start] & 0xC0 == 0x80 { start -= 1 }
    return max(0, start)
  }
}
