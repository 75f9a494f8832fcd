/// Turns text into the bytes of a file, strictly: what the encoding lacks is an error.
package enum TextEncoder {
  /// Encodes a whole text; UTF-8 without a mark is handed back without a copy.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8 without a byte order mark.
  ///   - encoding: The encoding of the result.
  ///   - byteOrderMark: Whether to put a byte order mark in front.
  /// - Returns: The bytes of the file.
  /// - Throws: The first character that the encoding lacks.
  package static func encode(
    _ utf8: [UInt8], as encoding: TextEncoding, byteOrderMark: Bool
  ) throws(TextEncodingError) -> [UInt8] {
    if encoding == .utf8, !byteOrderMark {
      try forEachPiece(of: utf8, encoding) { _ in false }
      return utf8
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count + 4)
    if byteOrderMark { bytes += encoding.byteOrderMark }
    try forEachPiece(of: utf8, encoding) { piece in
      bytes += piece
      return true
    }
    return bytes
  }

  /// Whether encoding the text gives back the bytes it was decoded from, every one.
  ///
  /// Without this a file must not be rewritten. It takes no memory of the size of the file.
  package static func roundTrips(original: [UInt8], decoded: DecodedText) -> Bool {
    let mark = decoded.hasByteOrderMark ? decoded.encoding.byteOrderMark : []
    guard original.starts(with: mark) else { return false }
    var rest = original[mark.count...]
    do {
      try forEachPiece(of: decoded.utf8, decoded.encoding) { piece in
        guard rest.prefix(piece.count) == piece[...] else { return false }
        rest = rest.dropFirst(piece.count)
        return true
      }
    } catch {
      return false
    }
    return rest.isEmpty
  }

  /// Hands the encoded text over in pieces until the receiver answers false.
  private static func forEachPiece(
    of utf8: [UInt8], _ encoding: TextEncoding, _ receive: ([UInt8]) -> Bool
  ) throws(TextEncodingError) {
    let text: UTF8Span
    do {
      text = try UTF8Span(validating: utf8.span)
    } catch {
      throw TextEncodingError(
        encoding: encoding, offset: error.byteOffsets.lowerBound, reason: .invalidText)
    }
    switch encoding {
    case .utf8: _ = receive(utf8)
    case .gb18030: try GB18030Encoder.encode(text, receive)
    case .utf16LittleEndian, .utf16BigEndian: UTF16Encoder.encode(text, encoding, receive)
    }
  }
}
