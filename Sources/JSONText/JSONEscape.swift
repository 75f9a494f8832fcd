/// The escapes of a JSON string: quotation mark, backslash and control characters.
enum JSONEscape {
  /// Appends a text between quotation marks.
  static func append(_ text: Span<UInt8>, to buffer: inout [UInt8]) {
    // Nearly all texts have nothing to escape: they are looked at and copied in one go.
    var plain = 0
    buffer.append(addingCapacity: text.count + 2) { output in
      output.append(UInt8(ascii: "\""))
      while plain < text.count, !isEscaped(text[plain]) {
        output.append(text[plain])
        plain &+= 1
      }
      if plain == text.count { output.append(UInt8(ascii: "\"")) }
    }
    guard plain < text.count else { return }
    for index in plain..<text.count {
      let byte = text[index]
      if isEscaped(byte) { escape(byte, in: &buffer) } else { buffer.append(byte) }
    }
    buffer.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8, in buffer: inout [UInt8]) {
    buffer.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: buffer.append(UInt8(ascii: "b"))
    case 0x09: buffer.append(UInt8(ascii: "t"))
    case 0x0A: buffer.append(UInt8(ascii: "n"))
    case 0x0C: buffer.append(UInt8(ascii: "f"))
    case 0x0D: buffer.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): buffer.append(byte)
    default:
      buffer.append(contentsOf: byte < 0x10 ? "u000".utf8 : "u00".utf8)
      buffer.append(contentsOf: String(byte, radix: 16).utf8)
    }
  }
}
