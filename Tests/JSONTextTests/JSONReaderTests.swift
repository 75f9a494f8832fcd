import JSONText
import Testing

@Suite("Reading JSON")
struct JSONReaderTests {
  private func read(
    _ text: String,
    _ dialect: JSONDialect = .strict
  ) throws(JSONError) -> JSONNode {
    try JSONReader.read(Array(text.utf8), dialect: dialect)
  }

  @Test("Every kind of value is read")
  func kinds() throws {
    let node = try read(#"{"n": null, "t": true, "f": false, "i": -12, "d": 1.5e2, "s": "报"}"#)
    #expect(node["n"]?.value == .null)
    #expect(node["t"]?.value.bool == true)
    #expect(node["f"]?.value.bool == false)
    #expect(node["i"]?.value.integer == -12)
    #expect(node["d"]?.value == .number(JSONNumber(text: "1.5e2")))
    #expect(node["s"]?.value.string == "报")
    #expect(node["missing"] == nil)
    #expect(node.value.members?.map(\.key) == ["n", "t", "f", "i", "d", "s"])
  }

  @Test("Ranges are the bytes of each value and key")
  func ranges() throws {
    let text = #" {"稿": [1, "二"]} "#
    let node = try read(text)
    let bytes = Array(text.utf8)
    func spelling(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    #expect(spelling(node.range) == #"{"稿": [1, "二"]}"#)
    let member = try #require(node.value.members?.first)
    #expect(spelling(member.keyRange) == #""稿""#)
    #expect(member.value.value.elements?.map { spelling($0.range) } == ["1", #""二""#])
  }

  @Test("Escapes become the characters they name")
  func escapes() throws {
    let node = try read(#""\"\\\/\b\f\n\r\t\u62a5\uD867\uDD8A""#)
    #expect(node.value.string == "\"\\/\u{8}\u{C}\n\r\t报\u{29D8A}")
  }

  @Test("Comments and trailing commas belong to the commented dialect alone")
  func dialects() throws {
    let text = "\u{FEFF}// 规则\n{ \"a\": [1, /* 二 */ 2,], }\r\n// 完"
    #expect(try read(text, .commented)["a"]?.value.elements?.count == 2)
    #expect(throws: JSONError.self) { try read(text) }
    #expect(throws: JSONError.self) { try read("[1,]") }
    #expect(throws: JSONError.self) { try read("[,]", .commented) }
  }

  @Test(
    "An error tells its place, what was found and what was expected",
    arguments: [
      ("", 0, nil, .value),
      ("[1", 2, nil, .commaOrBracket),
      ("[1 2]", 3, "2", .commaOrBracket),
      (#"{"a" 1}"#, 5, "1", .colon),
      (#"{"a": 1; "b": 2}"#, 7, ";", .commaOrBrace),
      ("{a: 1}", 1, "a", .key),
      ("[treu]", 1, "treu", .value),
      ("1 报", 2, "报", .endOfText),
      ("-x", 1, "x", .digit),
      ("1.", 2, nil, .digit),
      ("1e+", 3, nil, .digit),
      ("01", 1, "1", .endOfText),
      ("\"a\n\"", 2, "U+000A", .closingQuote),
      (#""\x""#, 2, "x", .escape),
      (#""\u12G4""#, 5, "G", .hexDigits),
      ("/* 注", 6, nil, .endOfComment),
      ("/1", 0, "/", .value),
    ] as [(String, Int, String?, JSONExpectation)]
  )
  func errors(text: String, offset: Int, found: String?, expected: JSONExpectation) {
    let problem = JSONError.Problem.unexpected(found: found, expected: expected)
    #expect(throws: JSONError(offset: offset, problem: problem)) { try read(text, .commented) }
  }

  @Test("A key may stand once, and keys are told apart byte by byte")
  func duplicateKeys() throws {
    #expect(throws: JSONError(offset: 8, problem: .duplicateKey("a"))) {
      try read(#"{"a":1, "a":2}"#)
    }
    let many = (0..<20).map { "\"k\($0)\":0" }.joined(separator: ",")
    #expect(try read("{\(many)}").value.members?.count == 20)
    #expect(throws: JSONError.self) { try read("{\(many),\"k3\":0}") }
    #expect(try read("{\"\u{8C48}\":1,\"\u{F900}\":2}")["\u{F900}"]?.value.integer == 2)
  }

  @Test(
    "Half a surrogate pair is an error at its escape",
    arguments: [#""a\uD867""#, #""a\uD867x""#, #""a\uDD8A""#, #""a\uD867\uD867""#, #""a\uD867\n""#]
  )
  func loneSurrogates(text: String) {
    #expect(throws: JSONError(offset: 2, problem: .loneSurrogate)) { try read(text) }
  }

  @Test("Bytes that are not UTF-8 are an error")
  func invalidUTF8() {
    #expect(throws: JSONError(offset: 1, problem: .invalidUTF8)) {
      try JSONReader.read([0x22, 0xE6, 0x8A, 0x22], dialect: .strict)
    }
  }

  @Test("Depth has a bound")
  func depth() throws {
    let deepest = JSONReader.greatestDepth
    func nest(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try read(nest(deepest)).range == 0..<(2 * deepest))
    #expect(throws: JSONError(offset: deepest, problem: .tooDeep)) { try read(nest(deepest + 1)) }
  }

  @Test("Large numbers keep their digits")
  func numbers() throws {
    let node = try read("[9223372036854775807, 9223372036854775808, 1.0, 1e400]")
    let numbers = try #require(node.value.elements)
    #expect(numbers.map(\.value.integer) == [.max, nil, nil, nil])
    #expect(numbers[1].value == .number(JSONNumber(text: "9223372036854775808")))
    #expect(JSONNumber(text: "1.0").double == 1)
    #expect(JSONNumber(text: "1e400").double == .infinity)
  }
}
