/// A line of Markdown by what it begins with: the markers of lists and quotations, then those of
/// headings, tables, definitions, rules, images and tags.
struct MarkdownLine {
  /// What stands behind the markers of lists and quotations.
  enum Kind {
    case blank, text, heading, image, row, footnote, definition, html
    /// A thematic break, or the line below a heading.
    case rule
  }

  /// What of a definition may stand on the next line.
  enum DefinitionPart { case target, title }

  /// No more markers are read in a row, for each looks at the whole line.
  private static let deepest = 32

  private let bytes: [UInt8]
  let start: Int
  /// Where its break begins.
  let end: Int
  /// The offset after its break.
  let next: Int
  /// The white space in front, in columns.
  let indent: Int
  /// The offset of the copy behind its markers, their white space and a task box.
  private(set) var text: Int
  private(set) var kind = Kind.text
  /// Whether a point of a list begins here.
  private(set) var opensItem = false
  private(set) var isQuoted = false
  /// What a definition has not; nil where it is whole.
  private(set) var missing: DefinitionPart?
  /// What a definition defines, its brackets included.
  private(set) var label: ArraySlice<UInt8> = []

  /// Reads the line that begins at an offset and ends at another at the latest.
  init(_ bytes: [UInt8], at start: Int, before limit: Int) {
    self.bytes = bytes
    self.start = start
    var end = start
    while end < limit, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    let isPair = end + 1 < limit && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
    self.end = end
    next = min(limit, end + (isPair ? 2 : 1))
    text = start
    var indent = 0
    while text < end, bytes[text] == UInt8(ascii: " ") || bytes[text] == UInt8(ascii: "\t") {
      indent += bytes[text] == UInt8(ascii: " ") ? 1 : 4 - indent % 4
      text += 1
    }
    self.indent = indent
    guard text < end else {
      kind = .blank
      return
    }
    var depth = 0
    while depth < Self.deepest, !isRule, let after = afterMarker() {
      text = after
      depth += 1
    }
    readKind()
  }

  /// Whether a marker of a list, a quotation or a footnote opens it.
  var hasMarker: Bool { opensItem || isQuoted || kind == .footnote }

  /// Whether it ends in a backslash or in two spaces, which break it there.
  var breaksHard: Bool {
    let isSpaced =
      end - start > 2 && bytes[end - 1] == UInt8(ascii: " ") && bytes[end - 2] == UInt8(ascii: " ")
    return isSpaced || end > start && bytes[end - 1] == UInt8(ascii: "\\")
  }

  /// Where its last character ends.
  var copyEnd: Int {
    var offset = end
    while offset > text, isSpace(offset - 1) { offset -= 1 }
    return offset
  }

  /// Whether it parts the head of a table from its rows: `|---|:-:|`.
  var isDelimiter: Bool {
    let rest = bytes[text..<end]
    return rest.contains(UInt8(ascii: "|")) && rest.contains(UInt8(ascii: "-"))
      && rest.allSatisfy { "|-: \t".utf8.contains($0) }
  }

  var containsPipe: Bool { bytes[text..<end].contains(UInt8(ascii: "|")) }

  private func byte(_ offset: Int) -> UInt8? { offset < end ? bytes[offset] : nil }

  private func isSpace(_ offset: Int) -> Bool {
    byte(offset).map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ?? true
  }

  private func afterSpaces(_ offset: Int) -> Int {
    var offset = offset
    while offset < end, isSpace(offset) { offset += 1 }
    return offset
  }

  /// The offset after a marker of a list or a quotation and its white space; nil where none stands.
  private mutating func afterMarker() -> Int? {
    if byte(text) == UInt8(ascii: ">") {
      isQuoted = true
      return afterSpaces(text + 1)
    }
    guard let marker = afterItemMarker(), isSpace(marker) else { return nil }
    opensItem = true
    let item = afterSpaces(marker)
    let isTask =
      byte(item) == UInt8(ascii: "[") && byte(item + 2) == UInt8(ascii: "]") && isSpace(item + 3)
      && byte(item + 1).map(" xX".utf8.contains) == true
    return isTask ? afterSpaces(item + 3) : item
  }

  /// The offset after `-`, `*`, `+`, the `:` in front of what a term means, or up to nine digits with
  /// `.` or `)`.
  private func afterItemMarker() -> Int? {
    guard let first = byte(text) else { return nil }
    if "-*+:".utf8.contains(first) { return text + 1 }
    var offset = text
    while offset - text < 9, let digit = byte(offset), digit &- 0x30 < 10 { offset += 1 }
    guard offset > text, let sign = byte(offset), ".)".utf8.contains(sign) else { return nil }
    return offset + 1
  }

  /// Whether nothing but signs of one sort follows: `---`, `* * *`, `===`.
  private var isRule: Bool {
    guard let sign = byte(text) else { return false }
    let fewest =
      switch sign {
      case UInt8(ascii: "="): 1
      case UInt8(ascii: "-"): 2
      case UInt8(ascii: "*"), UInt8(ascii: "_"): 3
      default: Int.max
      }
    guard fewest < Int.max else { return false }
    var count = 0
    for offset in text..<end where !isSpace(offset) {
      guard bytes[offset] == sign else { return false }
      count += 1
    }
    return count >= fewest
  }

  private mutating func readKind() {
    switch byte(text) {
    case UInt8(ascii: "#"):
      var offset = text
      while byte(offset) == UInt8(ascii: "#") { offset += 1 }
      if offset - text <= 6, isSpace(offset) { kind = .heading }
    case UInt8(ascii: "|"): kind = .row
    case UInt8(ascii: "!") where byte(text + 1) == UInt8(ascii: "["): kind = .image
    case UInt8(ascii: "["): readDefinition()
    case UInt8(ascii: "<") where isTag: kind = .html
    default: if isRule { kind = .rule }
    }
  }

  /// `[^1]: text` and `[label]: target "title"`, whose title may be left out.
  private mutating func readDefinition() {
    guard let close = bytes[text..<end].firstIndex(of: UInt8(ascii: "]")), close > text + 1,
      byte(close + 1) == UInt8(ascii: ":")
    else { return }
    let target = afterSpaces(close + 2)
    if byte(text + 1) == UInt8(ascii: "^") {
      kind = .footnote
      text = target
      return
    }
    let title = afterSpaces(afterTarget(target))
    guard title == end || opensTitle(at: title) else { return }
    kind = .definition
    label = bytes[text...close]
    missing = target == end ? .target : title == end ? .title : nil
  }

  /// The offset after an address, which may hold spaces between angle brackets.
  private func afterTarget(_ start: Int) -> Int {
    if byte(start) == UInt8(ascii: "<"),
      let close = bytes[start..<end].firstIndex(of: UInt8(ascii: ">"))
    {
      return close + 1
    }
    var offset = start
    while offset < end, !isSpace(offset) { offset += 1 }
    return offset
  }

  private func opensTitle(at offset: Int) -> Bool {
    byte(offset).map("\"'(".utf8.contains) == true
  }

  /// Whether a line below a definition belongs to it that has not all its parts.
  func completes(_ missing: DefinitionPart?) -> Bool {
    missing == .target || missing == .title && opensTitle(at: text)
  }

  /// The column of the copy, where no tabs stand in front of it.
  var column: Int { text - start }

  /// Whether a tag or a comment opens it, and no address in angle brackets.
  private var isTag: Bool {
    var offset = text + 1
    if let sign = byte(offset), "!?".utf8.contains(sign) { return true }
    if byte(offset) == UInt8(ascii: "/") { offset += 1 }
    let name = offset
    while let letter = byte(offset), letter.isTagLetter { offset += 1 }
    guard offset > name, bytes[name] > UInt8(ascii: "9") else { return false }
    return isSpace(offset) || byte(offset) == UInt8(ascii: ">")
      || byte(offset) == UInt8(ascii: "/")
  }
}

extension UInt8 {
  fileprivate var isTagLetter: Bool {
    self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 26 || self == UInt8(ascii: "-")
  }
}
