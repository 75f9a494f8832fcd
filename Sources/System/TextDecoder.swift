/// Turns the bytes of a file into text, strictly: nothing is repaired or guessed away.
package enum TextDecoder {
  /// Decodes in the encoding named, or in the one detected.
  ///
  /// A byte order mark decides first: it detects its encoding, chooses the order of UTF-16, and
  /// contradicts any other encoding named. Without one, bytes that are valid UTF-8 are UTF-8, and
  /// the rest is GB18030 where that makes plausible Chinese.
  ///
  /// - Parameters:
  ///   - bytes: The whole file. UTF-8 is not copied when the caller gives its array up.
  ///   - claimed: The encoding named by the user, or nil to detect it.
  /// - Returns: The text as UTF-8, and how the file was encoded.
  /// - Throws: The first place where the bytes are not that encoding; UTF-32 is not read.
  package static func decode(
    _ bytes: consuming [UInt8], as claimed: TextEncoding?
  ) throws(TextDecodingError) -> DecodedText {
    guard !bytes.starts(with: utf32Mark) else {
      throw TextDecodingError(encoding: claimed ?? .utf16LittleEndian, offset: 0, reason: .utf32)
    }
    let marked = TextEncoding.allCases.first { bytes.starts(with: $0.byteOrderMark) }
    if let claimed, let marked, claimed != marked, !(claimed.isUTF16 && marked.isUTF16) {
      throw TextDecodingError(encoding: claimed, offset: 0, reason: .otherByteOrderMark(marked))
    }
    let start = marked?.byteOrderMark.count ?? 0
    switch marked ?? claimed {
    case .utf8:
      try validate(bytes, from: start)
      return text(utf8: bytes, droppingFirst: start)
    case nil:
      do throws(TextDecodingError) {
        try validate(bytes, from: 0)
      } catch {
        guard !EncodingGuess.isDamagedUTF8(bytes.span) else { throw error }
        guard EncodingGuess.isPlausibleGB18030(bytes.span) else {
          throw TextDecodingError(encoding: .utf8, offset: error.offset, reason: .unrecognized)
        }
        return try foreignText(bytes, .gb18030, from: 0)
      }
      return text(utf8: bytes, droppingFirst: 0)
    case let encoding?:
      return try foreignText(bytes, encoding, from: start)
    }
  }

  /// The byte order mark of UTF-32, which begins with that of UTF-16; no text begins with U+0000.
  private static let utf32Mark: [UInt8] = [0xFF, 0xFE, 0, 0]

  private static func validate(
    _ bytes: borrowing [UInt8], from first: Int
  ) throws(TextDecodingError) {
    let start = first + UTF8Check.validCount(bytes.span, from: first)
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(start...))
    } catch {
      let offset = start + error.byteOffsets.lowerBound
      let isTruncated =
        error.kind == .truncatedScalar && start + error.byteOffsets.upperBound == bytes.count
      throw TextDecodingError(
        encoding: .utf8, offset: offset, reason: isTruncated ? .truncated : .invalid)
    }
  }

  private static func text(utf8 bytes: consuming [UInt8], droppingFirst count: Int) -> DecodedText {
    bytes.removeFirst(count)
    return DecodedText(utf8: bytes, encoding: .utf8, hasByteOrderMark: count > 0)
  }

  private static func foreignText(
    _ bytes: borrowing [UInt8], _ encoding: TextEncoding, from start: Int
  ) throws(TextDecodingError) -> DecodedText {
    let content = bytes.span.extracting(start...)
    let utf8: [UInt8]
    do throws(TextDecodingError) {
      utf8 =
        encoding == .gb18030
        ? try GB18030Decoder.decode(content) : try UTF16Decoder.decode(content, encoding)
    } catch {
      throw TextDecodingError(
        encoding: encoding, offset: start + error.offset, reason: error.reason)
    }
    return DecodedText(utf8: utf8, encoding: encoding, hasByteOrderMark: start > 0)
  }
}
