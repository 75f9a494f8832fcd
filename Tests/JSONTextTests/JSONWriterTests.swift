import JSONText
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
  private func write(_ layout: JSONWriter.Layout, _ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(layout)
    body(&writer)
    return String(decoding: writer.take(), as: UTF8.self)
  }

  private func sample(_ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("rule")
    writer.string("lead/missing")
    writer.key("edits")
    writer.beginArray()
    writer.integer(-3)
    writer.double(0.5)
    writer.bool(true)
    writer.null()
    writer.endArray()
    writer.key("none")
    writer.beginArray()
    writer.endArray()
    writer.endObject()
  }

  @Test("Compact output has no spaces")
  func compact() {
    #expect(
      write(.compact, sample)
        == #"{"rule":"lead/missing","edits":[-3,0.5,true,null],"none":[]}"#
    )
  }

  @Test("Pretty output has one part to a line")
  func pretty() {
    let expected = """
      {
        "rule": "lead/missing",
        "edits": [
          -3,
          0.5,
          true,
          null
        ],
        "none": []
      }
      """
    #expect(write(.pretty, sample) == expected)
  }

  @Test("What is written is read back the same")
  func escapes() throws {
    let text = String(String.UnicodeScalarView((0...0x7F).compactMap { Unicode.Scalar($0) })) + "报𬭊"
    let written = write(.compact) { $0.string(text) }
    #expect(try JSONReader.read(Array(written.utf8), dialect: .strict).value == .string(text))
    #expect(write(.compact) { $0.string("\u{1}\u{1F}\n\"\\") } == #""\u0001\u001f\n\"\\""#)
  }

  @Test("Numbers that JSON has no word for become null")
  func unwritable() {
    #expect(write(.compact) { $0.double(.nan) } == "null")
    #expect(write(.compact) { $0.double(-.infinity) } == "null")
  }

  @Test("Pieces taken one after another make the same text")
  func pieces() {
    var writer = JSONWriter()
    var bytes: [UInt8] = []
    writer.beginArray()
    for number in 0..<3 {
      writer.integer(number)
      bytes += writer.take()
      #expect(writer.count == 0)
    }
    writer.endArray()
    writer.lineBreak()
    bytes += writer.take()
    #expect(String(decoding: bytes, as: UTF8.self) == "[0,1,2]\n")
  }

  @Test("Closing more than was opened does not trap")
  func unbalanced() {
    #expect(write(.pretty) { $0.endArray() } == "]")
  }
}
