import LanguageServer
import Testing

@Suite("The framing of messages")
struct FrameReaderTests {
  private func frames(_ text: String, limit: Int = 1000) -> [FrameReader.Frame] {
    frames(Array(text.utf8), pieces: text.utf8.count, limit: limit)
  }

  private func frames(_ bytes: [UInt8], pieces: Int, limit: Int = 1000) -> [FrameReader.Frame] {
    var reader = FrameReader(limit: limit)
    var found: [FrameReader.Frame] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      reader.append(rest.prefix(pieces))
      rest = rest.dropFirst(pieces)
      while let frame = reader.next() { found.append(frame) }
    }
    return found
  }

  private func message(_ text: String) -> FrameReader.Frame { .message(Array(text.utf8)) }

  @Test("Messages come out whole, however the bytes arrive", arguments: [1, 2, 3, 7, 1000])
  func pieces(_ size: Int) {
    let text = "Content-Length: 2\r\n\r\n{}Content-Length: 6\r\nContent-Type: x/y\r\n\r\n“"
    let bytes = Array(text.utf8) + Array("”".utf8)
    #expect(frames(bytes, pieces: size) == [message("{}"), message("“”")])
  }

  @Test(
    "Headers that editors may write are understood",
    arguments: [
      "content-length: 2\r\n\r\n", "CONTENT-LENGTH:2\r\n\r\n", "Content-Length:\t2 \r\n\r\n",
      "Content-Length: 2\n\n", "\r\n\r\nContent-Length: 2\r\n\r\n",
      "Content-Type: utf-8\r\nContent-Length: 2\r\n\r\n",
      "Content-Length: 2\r\nContent-Length: 2\r\n\r\n",
    ])
  func spellings(_ header: String) {
    #expect(frames(header + "{}") == [message("{}")])
  }

  @Test(
    "After nonsense comes one fault, and then the next message",
    arguments: [
      ("garbage\r\n", FrameFault.notHeader), ("{\"jsonrpc\":\"2.0\"}", .notHeader),
      ("\u{0}\u{0}\u{0}", .notHeader), ("中文", .notHeader), ("Content-Type: x\r\n\r\n", .noLength),
      ("X: y\r\n\r\n{}\r\n", .noLength), ("Content-Length: -5\r\n\r\n", .badLength),
      ("Content-Length: 99999999999999999999999\r\n\r\n", .badLength),
      ("Content-Length: 9000000000000000\r\n\r\n", .tooLong(limit: 1000)),
      ("Content-Length: 0x10\r\n\r\n", .badLength), ("Content-Length: \r\n\r\n", .badLength),
      ("Content-Length: 2\r\nContent-Length: 3\r\n\r\n", .badLength),
      (
        "Content-Length: 9000\r\n\r\n" + String(repeating: "Content-Length: 3 ", count: 500),
        .tooLong(limit: 1000)
      ),
      (String(repeating: "x\nContent-Length: \n\n", count: 9), .notHeader),
      (String(repeating: "a", count: 9000), .endlessHeader),
      (String(repeating: "a: b\r\n", count: 2000), .endlessHeader),
    ])
  func nonsense(_ text: String, _ fault: FrameFault) {
    #expect(frames(text + "Content-Length: 2\r\n\r\n{}") == [.fault(fault), message("{}")])
  }

  @Test("A header glued to what stands before it is found")
  func glued() {
    let found = frames("xyzContent-Length: 2\r\n\r\n{}Content-Length: 1\r\n\r\n7")
    #expect(found == [.fault(.noLength), message("{}"), message("7")])
  }

  @Test("A message that swallowed the next one gives it back")
  func swallowed() {
    let next = "Content-Length: 2\r\n\r\n{}"
    var reader = FrameReader()
    reader.append(Array("Content-Length: \(3 + next.utf8.count)\r\n\r\n{1}\(next)".utf8))
    guard case .message(let body) = reader.next() else { return #expect(Bool(false)) }
    reader.resume(inside: body)
    #expect(reader.next() == message("{}"))
    #expect(reader.next() == nil)
  }

  @Test("Random bytes never stop it")
  func randomBytes() {
    var random = RandomSource(seed: 5)
    let pieces = ["Content-Length: ", "\r\n", "\n", ":", "2", "-1", "{}", "中", "\0", " "]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      var reader = FrameReader(limit: 100)
      reader.append(Array(text.utf8))
      while reader.next() != nil {}
      reader.append(Array("\r\n\r\n\(String(repeating: " ", count: 300))".utf8))
      while reader.next() != nil {}
      reader.append(Array("Content-Length: 2\r\n\r\n{}".utf8))
      var last: FrameReader.Frame?
      while let frame = reader.next() { last = frame }
      #expect(last == message("{}"), "\(text)")
    }
  }
}
