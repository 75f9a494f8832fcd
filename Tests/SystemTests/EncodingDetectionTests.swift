import System
import Testing

/// Files whose encoding nobody named.
@Suite struct EncodingDetectionTests {
  static let pages = [
    "本报讯（记者 张三）昨日，全市召开大会。\n",
    "中", "广州：３月５日“两会”开幕——Özil 与 𬭊、㐀。",
    "新华社北京3月5日电 国务院总理作政府工作报告。\u{3000}\u{3000}GDP 增长 5%。",
    "囧镕喆堃昇邨，这几位的名字里都有少见的字，但全文大多是常用字。",
  ]

  @Test(arguments: pages)
  func findsGB18030(_ page: String) throws {
    let bytes = try TextEncoder.encode(Array(page.utf8), as: .gb18030, byteOrderMark: false)
    let text = try TextDecoder.decode(bytes, as: nil)
    #expect(text.encoding == .gb18030)
    #expect(String(decoding: text.utf8, as: UTF8.self) == page)
  }

  @Test(arguments: pages, [TextEncoding.utf16LittleEndian, .utf16BigEndian, .gb18030, .utf8])
  func followsTheByteOrderMark(_ page: String, _ encoding: TextEncoding) throws {
    let bytes = try TextEncoder.encode(Array(page.utf8), as: encoding, byteOrderMark: true)
    let text = try TextDecoder.decode(bytes, as: nil)
    #expect(text.encoding == encoding)
    #expect(text.hasByteOrderMark)
    #expect(String(decoding: text.utf8, as: UTF8.self) == page)
  }

  @Test func theByteOrderMarkChoosesTheOrderOfUTF16() throws {
    let text = try TextDecoder.decode([0xFE, 0xFF, 0x4E, 0x2D], as: TextEncoding(label: "utf-16"))
    #expect(text.encoding == .utf16BigEndian)
  }

  @Test func plainASCIIAndNULAreUTF8() throws {
    #expect(try TextDecoder.decode([0x41, 0x00, 0x42], as: nil).encoding == .utf8)
  }
}
