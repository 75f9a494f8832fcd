/// Reads what a ``FieldWriter`` wrote.
struct FieldReader {
  /// Ends a field.
  static let fieldEnd: UInt8 = 0x1F
  /// Ends an element of a list within a field.
  static let elementEnd: UInt8 = 0x1E

  private let text: String
  private var offset = 0

  init(_ text: String) {
    self.text = text
  }

  var isAtEnd: Bool { offset >= text.utf8.count }

  /// The next field; empty past the end.
  mutating func next() -> String {
    let bytes = text.utf8Span.span
    let start = offset
    while offset < bytes.count, bytes[offset] != Self.fieldEnd { offset += 1 }
    defer { offset += 1 }
    return start < offset ? Self.text(bytes.extracting(start..<offset)) : ""
  }

  /// Passes over some fields.
  mutating func skip(_ count: Int) {
    let bytes = text.utf8Span.span
    var left = count
    while left > 0, offset < bytes.count {
      if bytes[offset] == Self.fieldEnd { left -= 1 }
      offset += 1
    }
  }

  mutating func nextBilingual() -> Bilingual {
    let chinese = next()
    return Bilingual(chinese: chinese, english: next())
  }

  mutating func nextList() -> [String] {
    let bytes = text.utf8Span.span
    var elements: [String] = []
    var start = offset
    while offset < bytes.count, bytes[offset] != Self.fieldEnd {
      if bytes[offset] == Self.elementEnd {
        elements.append(Self.text(bytes.extracting(start..<offset)))
        start = offset + 1
      }
      offset += 1
    }
    offset += 1
    return elements
  }

  private static func text(_ bytes: Span<UInt8>) -> String {
    guard let text = try? UTF8Span(validating: bytes) else { return "" }
    return String(copying: text)
  }
}
