import System
import Testing

/// Bytes that are not what they claim.
@Suite struct TextDecoderErrorTests {
  struct Case: Sendable {
    let bytes: [UInt8]
    let claimed: TextEncoding?
    let encoding: TextEncoding
    let offset: Int
    let reason: TextDecodingError.Reason

    init(
      _ bytes: [UInt8], _ claimed: TextEncoding?, _ encoding: TextEncoding, _ offset: Int,
      _ reason: TextDecodingError.Reason
    ) {
      (self.bytes, self.claimed, self.encoding) = (bytes, claimed, encoding)
      (self.offset, self.reason) = (offset, reason)
    }
  }

  static let copy = Array("本报讯记者报道".utf8)

  static let cases = [
    // UTF-8: cut, with one bad byte, with a surrogate, overlong, behind a byte order mark.
    Case(copy.dropLast(), nil, .utf8, 18, .truncated),
    Case(copy.dropLast(2), .utf8, .utf8, 18, .truncated),
    Case(copy + [0xFF] + copy, nil, .utf8, 21, .invalid),
    Case(copy + [0xD6, 0xD0] + copy, nil, .utf8, 21, .invalid),
    Case(copy + [0xED, 0xA0, 0x80] + copy, .utf8, .utf8, 21, .invalid),
    Case([0x41, 0xC0, 0x80], .utf8, .utf8, 1, .invalid),
    Case([0xEF, 0xBB, 0xBF] + copy.dropLast(), nil, .utf8, 21, .truncated),
    Case(Array("ASCII ".utf8) + copy.prefix(2), nil, .utf8, 6, .truncated),
    // UTF-32, which begins like UTF-16.
    Case([0xFF, 0xFE, 0, 0, 0x2D, 0x4E, 0, 0], nil, .utf16LittleEndian, 0, .utf32),
    Case([0xFF, 0xFE, 0, 0, 0x2D, 0x4E, 0, 0], .utf8, .utf8, 0, .utf32),
    // UTF-16: odd length, lone surrogates, cut inside a pair.
    Case([0xFF, 0xFE, 0x2D, 0x4E, 0x2D], nil, .utf16LittleEndian, 4, .truncated),
    Case([0xFE, 0xFF, 0xDF, 0x4A], nil, .utf16BigEndian, 2, .invalid),
    Case(
      [0x2D, 0x4E, 0x73, 0xD8, 0x41, 0x00], .utf16LittleEndian, .utf16LittleEndian, 2, .invalid),
    Case([0x2D, 0x4E, 0x73, 0xD8], .utf16LittleEndian, .utf16LittleEndian, 2, .truncated),
    Case([0x2D, 0x4E, 0x73, 0xD8, 0x4A], .utf16LittleEndian, .utf16LittleEndian, 2, .truncated),
    // GB18030: cut after one, two and three bytes, and a byte that starts nothing.
    Case([0xD6, 0xD0, 0xCE], .gb18030, .gb18030, 2, .truncated),
    Case([0xD6, 0xD0, 0x99, 0x30], .gb18030, .gb18030, 2, .truncated),
    Case([0xD6, 0xD0, 0x99, 0x30, 0x8A], .gb18030, .gb18030, 2, .truncated),
    Case([0xD6, 0xD0, 0xFF, 0x41], .gb18030, .gb18030, 2, .invalid),
    Case([0x84, 0x31, 0x95, 0x33, 0xD6, 0xD0, 0x80], nil, .gb18030, 6, .invalid),
    Case([0xB1, 0xBE, 0xB1, 0xA8, 0xD1], nil, .gb18030, 4, .truncated),
    // Another byte order mark than the encoding named.
    Case([0xFF, 0xFE, 0x2D, 0x4E], .utf8, .utf8, 0, .otherByteOrderMark(.utf16LittleEndian)),
    Case([0xEF, 0xBB, 0xBF, 0x41], .gb18030, .gb18030, 0, .otherByteOrderMark(.utf8)),
    // Nothing known: Latin-1, Big5, Shift-JIS, and random bytes.
    Case(Array("caf".utf8) + [0xE9, 0x20, 0x6F], nil, .utf8, 3, .unrecognized),
    Case(
      [0xA4, 0xA4, 0xA4, 0xE5, 0xB7, 0x73, 0xBB, 0x44, 0xB3, 0xF8, 0xBE, 0xC9], nil, .utf8, 0,
      .unrecognized),
    Case([0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA], nil, .utf8, 0, .unrecognized),
    Case([0x81, 0x30, 0x81, 0x30, 0xB1, 0xBE, 0xB1, 0xA8], nil, .utf8, 0, .unrecognized),
    Case([0xF8, 0xA1, 0xB1, 0xBE, 0xB1, 0xA8], nil, .utf8, 0, .unrecognized),
  ]

  @Test(arguments: cases)
  func isReportedWithItsOffset(_ item: Case) {
    let error = #expect(throws: TextDecodingError.self) {
      try TextDecoder.decode(item.bytes, as: item.claimed)
    }
    #expect(error?.encoding == item.encoding)
    #expect(error?.offset == item.offset)
    #expect(error?.reason == item.reason)
  }

  @Test func noSingleDamagedByteTurnsUTF8IntoMojibake() {
    let copy = Array("中国队夺冠，𬭊先生说：“很好！”\n".utf8)
    for index in copy.indices {
      for damage: UInt8 in [0x80, 0xB0, 0xC4, 0xE4, 0xF0, 0xFF] {
        var bytes = copy
        bytes[index] = damage
        let text = try? TextDecoder.decode(bytes, as: nil)
        #expect(text?.encoding ?? .utf8 == .utf8, "byte \(index) as \(damage)")
      }
      let cut = try? TextDecoder.decode(Array(copy.prefix(index)), as: nil)
      #expect(cut?.encoding ?? .utf8 == .utf8, "cut at \(index)")
    }
  }
}
