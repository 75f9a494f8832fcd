import JSONText
import Testing

@Suite("Places in a text")
struct JSONPositionTests {
  @Test(
    "Lines and scalars are counted from 1",
    arguments: [
      ("", 1, 1),
      ("报", 1, 2),
      ("报\n", 2, 1),
      ("a\r\nb", 2, 2),
      ("a\rb", 2, 2),
      ("a\r\r\n𬭊x", 3, 3),
      ("\u{FEFF}a", 1, 2),
    ]
  )
  func counts(before: String, line: Int, column: Int) {
    let position = JSONPosition(ofByte: before.utf8.count, in: Array((before + "稿\n").utf8))
    #expect(position == JSONPosition(line: line, column: column))
  }

  @Test("An offset outside the text means its end")
  func outside() {
    let bytes = Array("一\n二".utf8)
    #expect(JSONPosition(ofByte: 99, in: bytes) == JSONPosition(line: 2, column: 2))
    #expect(JSONPosition(ofByte: -1, in: bytes) == JSONPosition(line: 1, column: 1))
  }
}
