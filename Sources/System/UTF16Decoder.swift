/// Decodes UTF-16 of either byte order.
enum UTF16Decoder {
  /// Gives UTF-8; offsets of errors count from the start of `bytes`.
  static func decode(
    _ bytes: Span<UInt8>, _ encoding: TextEncoding
  ) throws(TextDecodingError) -> [UInt8] {
    // One unit becomes three bytes at most. Memory is used only as it is filled.
    let capacity = bytes.count / 2 * 3
    return try [UInt8](capacity: capacity) { output throws(TextDecodingError) in
      var index = 0
      while index < bytes.count {
        let start = index
        let lead = try unit(bytes, &index, encoding, start)
        if UTF16.isTrailSurrogate(lead) { throw invalid(encoding, start) }
        var value = UInt32(lead)
        if UTF16.isLeadSurrogate(lead) {
          let trail = try unit(bytes, &index, encoding, start)
          guard UTF16.isTrailSurrogate(trail) else { throw invalid(encoding, start) }
          value = 0x1_0000 + (UInt32(lead) & 0x3FF) << 10 + UInt32(trail) & 0x3FF
        }
        append(value, to: &output)
      }
    }
  }

  /// Reads one unit; when the file ends inside it, the character at `start` is cut.
  private static func unit(
    _ bytes: Span<UInt8>, _ index: inout Int, _ encoding: TextEncoding, _ start: Int
  ) throws(TextDecodingError) -> UInt16 {
    guard bytes.count - index >= 2 else {
      throw TextDecodingError(encoding: encoding, offset: start, reason: .truncated)
    }
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    index += 2
    return encoding == .utf16LittleEndian ? second << 8 | first : first << 8 | second
  }

  private static func invalid(_ encoding: TextEncoding, _ offset: Int) -> TextDecodingError {
    TextDecodingError(encoding: encoding, offset: offset, reason: .invalid)
  }

  /// Appends the UTF-8 of a scalar value.
  private static func append(_ value: UInt32, to output: inout OutputSpan<UInt8>) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | value >> shift & 0x3F) }
    if value < 0x80 {
      output.append(UInt8(value))
    } else if value < 0x800 {
      output.append(UInt8(0xC0 | value >> 6))
      output.append(tail(0))
    } else if value < 0x1_0000 {
      output.append(UInt8(0xE0 | value >> 12))
      output.append(tail(6))
      output.append(tail(0))
    } else {
      output.append(UInt8(0xF0 | value >> 18))
      output.append(tail(12))
      output.append(tail(6))
      output.append(tail(0))
    }
  }
}
