/// Reads a JSON text into nodes that know where they stand.
///
/// Every text gives a value or a ``JSONError``; none makes it trap.
package struct JSONReader {
  /// How many brackets may be open at once.
  package static let greatestDepth = 512

  let bytes: [UInt8]
  let dialect: JSONDialect
  var offset = 0
  var depth = 0

  init(bytes: [UInt8], dialect: JSONDialect) {
    self.bytes = bytes
    self.dialect = dialect
  }

  /// Reads the one value that a text holds.
  package static func read(
    _ bytes: [UInt8],
    dialect: JSONDialect
  ) throws(JSONError) -> JSONNode {
    var reader = JSONReader(bytes: bytes, dialect: dialect)
    return try reader.readText()
  }

  private mutating func readText() throws(JSONError) -> JSONNode {
    if dialect == .commented, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    try skipBlanks()
    let node = try readValue()
    try skipBlanks()
    guard offset == bytes.count else { throw unexpected(.endOfText) }
    return node
  }

  mutating func readValue() throws(JSONError) -> JSONNode {
    let start = offset
    let value: JSONValue
    guard let first = current else { throw unexpected(.value) }
    switch first {
    case UInt8(ascii: "{"): value = .object(try readMembers())
    case UInt8(ascii: "["): value = .array(try readElements())
    case UInt8(ascii: "\""): value = .string(try readString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      value = .number(try readNumber())
    default: value = try readWord()
    }
    return JSONNode(range: start..<offset, value: value)
  }

  /// Steps over an opening bracket; whoever calls this takes the depth back when done.
  mutating func open() throws(JSONError) {
    guard depth < Self.greatestDepth else {
      throw JSONError(offset: offset, problem: .tooDeep)
    }
    depth += 1
    offset += 1
  }

  private mutating func readWord() throws(JSONError) -> JSONValue {
    switch wordLength {
    case 4 where bytes[offset...].starts(with: "true".utf8):
      offset += 4
      return .bool(true)
    case 4 where bytes[offset...].starts(with: "null".utf8):
      offset += 4
      return .null
    case 5 where bytes[offset...].starts(with: "false".utf8):
      offset += 5
      return .bool(false)
    default: throw unexpected(.value)
    }
  }

  private var wordLength: Int {
    bytes[offset...].prefix(24).prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }.count
  }

  /// The byte to be read; nil at the end of the text.
  var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  func unexpected(_ expected: JSONExpectation) -> JSONError {
    JSONError(offset: offset, problem: .unexpected(found: found, expected: expected))
  }

  /// The word or the character at the offset, as an error names it.
  private var found: String? {
    guard let current else { return nil }
    if wordLength > 0 {
      return String(decoding: bytes[offset...].prefix(wordLength), as: UTF8.self)
    }
    guard current >= 0x20, current != 0x7F else {
      let digits = String(current, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    let scalars = String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars
    return scalars.first.map { String($0) }
  }
}
