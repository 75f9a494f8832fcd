import System
import Testing

/// Text decoded from each encoding and written back to the same bytes.
@Suite struct TextCodingTests {
  static let copy = "本报讯 记者𬭊、𣱝报道：第１届“读者节”——A\u{0}B\r\n¥€·…㐀é"

  static let forms: [(TextEncoding, Bool)] = TextEncoding.allCases.flatMap {
    [($0, false), ($0, true)]
  }

  @Test(arguments: forms)
  func comesBackByteForByte(_ encoding: TextEncoding, _ mark: Bool) throws {
    let bytes = try TextEncoder.encode(
      Array(Self.copy.utf8), as: encoding, byteOrderMark: mark)
    let text = try TextDecoder.decode(bytes, as: encoding)
    #expect(String(decoding: text.utf8, as: UTF8.self) == Self.copy)
    #expect(text.encoding == encoding)
    #expect(text.hasByteOrderMark == mark)
    #expect(TextEncoder.roundTrips(original: bytes, decoded: text))
    #expect(!TextEncoder.roundTrips(original: bytes + [0x20], decoded: text))
    #expect(!TextEncoder.roundTrips(original: bytes.dropLast(), decoded: text))
  }

  @Test(arguments: forms)
  func longTextComesBackAcrossPieces(_ encoding: TextEncoding, _ mark: Bool) throws {
    let copy = String(repeating: Self.copy, count: 5_000)
    var bytes = try TextEncoder.encode(Array(copy.utf8), as: encoding, byteOrderMark: mark)
    let text = try TextDecoder.decode(bytes, as: encoding)
    #expect(String(decoding: text.utf8, as: UTF8.self) == copy)
    #expect(TextEncoder.roundTrips(original: bytes, decoded: text))
    bytes[bytes.count / 2] ^= 1
    #expect(!TextEncoder.roundTrips(original: bytes, decoded: text))
  }

  @Test func knownBytes() throws {
    let rare: [UInt8] = Array("中𬭊".utf8)
    let little = try TextEncoder.encode(rare, as: .utf16LittleEndian, byteOrderMark: true)
    #expect(little == [0xFF, 0xFE, 0x2D, 0x4E, 0x72, 0xD8, 0x4A, 0xDF])
    let big = try TextEncoder.encode(rare, as: .utf16BigEndian, byteOrderMark: false)
    #expect(big == [0x4E, 0x2D, 0xD8, 0x72, 0xDF, 0x4A])
    let chinese = try TextEncoder.encode(rare, as: .gb18030, byteOrderMark: false)
    #expect(chinese == [0xD6, 0xD0, 0x99, 0x33, 0xA8, 0x38])
  }

  @Test func emptyFilesAreText() throws {
    for encoding in TextEncoding.allCases {
      #expect(try TextDecoder.decode([], as: encoding).utf8.isEmpty)
    }
    #expect(try TextDecoder.decode([], as: nil).encoding == .utf8)
    let onlyMark = try TextDecoder.decode([0xEF, 0xBB, 0xBF], as: nil)
    #expect(onlyMark.utf8.isEmpty && onlyMark.hasByteOrderMark)
  }

  @Test func onlyTheFirstByteOrderMarkIsTakenOff() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x41]
    let text = try TextDecoder.decode(bytes, as: nil)
    #expect(text.utf8 == [0xEF, 0xBB, 0xBF, 0x41])
    #expect(TextEncoder.roundTrips(original: bytes, decoded: text))
  }

  @Test func textThatIsNotUTF8CannotBeEncoded() {
    for encoding in TextEncoding.allCases {
      let error = #expect(throws: TextEncodingError.self) {
        try TextEncoder.encode([0x41, 0xFF], as: encoding, byteOrderMark: false)
      }
      #expect(error?.reason == .invalidText)
      #expect(error?.offset == 1)
    }
  }

  @Test func aCharacterThatTheEncodingLacksIsNamed() {
    let error = #expect(throws: TextEncodingError.self) {
      try TextEncoder.encode(Array("中文\u{E78D}。".utf8), as: .gb18030, byteOrderMark: false)
    }
    #expect(error?.offset == 6)
    #expect(error?.reason == .unencodable("\u{E78D}"))
    #expect(error?.english.contains("U+E78D") == true)
  }

  @Test func labels() {
    #expect(TextEncoding(label: "UTF-8") == .utf8)
    #expect(TextEncoding(label: "Gb2312") == .gb18030)
    #expect(TextEncoding(label: "utf_16be") == .utf16BigEndian)
    #expect(TextEncoding(label: "big5") == nil)
    for encoding in TextEncoding.allCases {
      #expect(TextEncoding(label: encoding.name) == encoding)
    }
    #expect(Set(TextEncoding.allLabels).count == TextEncoding.allLabels.count)
  }
}
