extension JSONReader {
  /// Reads a string from its opening to its closing quotation mark.
  mutating func readString() throws(JSONError) -> String {
    offset += 1
    let start = offset
    skipPlainBytes()
    if current == UInt8(ascii: "\"") {
      offset += 1
      return try decode(bytes.span.extracting(start..<(offset - 1)), from: start)
    }
    var content = Array(bytes[start..<offset])
    while current != UInt8(ascii: "\"") {
      guard current == UInt8(ascii: "\\") else { throw unexpected(.closingQuote) }
      try readEscape(into: &content)
      let plain = offset
      skipPlainBytes()
      content.append(contentsOf: bytes[plain..<offset])
    }
    offset += 1
    return try decode(content.span, from: start)
  }

  private mutating func skipPlainBytes() {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
      offset += 1
    }
  }

  private func decode(_ content: Span<UInt8>, from start: Int) throws(JSONError) -> String {
    do throws(UTF8.ValidationError) {
      return String(copying: try UTF8Span(validating: content))
    } catch {
      throw JSONError(offset: start, problem: .invalidUTF8)
    }
  }

  private mutating func readEscape(into content: inout [UInt8]) throws(JSONError) {
    let start = offset
    offset += 1
    switch current {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(bytes[offset])
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"):
      offset += 1
      let scalar = try readScalar(from: start)
      content.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return
    default: throw unexpected(.escape)
    }
    offset += 1
  }

  /// Reads the digits after `\u`, and the second escape of a surrogate pair.
  private mutating func readScalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try readHexDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let end = offset
    if first < 0xDC00, bytes[offset...].starts(with: "\\u".utf8) {
      offset += 2
      let second = try readHexDigits()
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    guard dialect == .message else { throw JSONError(offset: start, problem: .loneSurrogate) }
    offset = end
    return "\u{FFFD}"
  }

  private mutating func readHexDigits() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Self.hexDigit(byte) else {
        throw unexpected(.hexDigits)
      }
      value = value << 4 | digit
      offset += 1
    }
    return value
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
