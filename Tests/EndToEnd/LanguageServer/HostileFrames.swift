/// Bytes that are no messages.
enum HostileFrames {
  private static let probe = Wire.request(5, "no/such")
  private static let answered = [("5", -32601)]
  private static let parse = [("null", -32700)]

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  static let cases = [
    HostileCase("garbage before a header", bytes("hello\r\n") + probe, parse + answered),
    HostileCase("JSON without a header", bytes("{\"id\":1}\n") + probe, parse + answered),
    HostileCase("binary garbage", [0, 1, 0xFF, 0xFE, 0x80, 10] + probe, parse + answered),
    HostileCase("garbage glued to a header", bytes("}}") + probe, parse + answered),
    HostileCase("letters glued to a header", bytes("abc") + probe, parse + answered),
    HostileCase(
      "a length below zero", bytes("Content-Length: -5\r\n\r\n{}") + probe, parse + answered),
    HostileCase(
      "a length of 24 digits",
      bytes("Content-Length: \(String(repeating: "9", count: 24))\r\n\r\n")
        + probe, parse + answered),
    HostileCase(
      "a length of petabytes", bytes("Content-Length: 9000000000000000\r\n\r\n{}") + probe,
      parse + answered),
    HostileCase(
      "a length in words", bytes("Content-Length: ten\r\n\r\n") + probe, parse + answered),
    HostileCase(
      "a length with a sign", bytes("Content-Length: +2\r\n\r\n{}") + probe, parse + answered),
    HostileCase("no length", bytes("Content-Type: a/b\r\n\r\n{}\n") + probe, parse + answered),
    HostileCase("an empty length", bytes("Content-Length:\r\n\r\n") + probe, parse + answered),
    HostileCase(
      "two lengths", bytes("Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}") + probe,
      parse + answered),
    HostileCase(
      "a header that never ends", bytes(String(repeating: "a", count: 100_000)) + probe,
      parse + answered),
    HostileCase(
      "a hundred thousand headers", bytes(String(repeating: "a: b\r\n", count: 100_000)) + probe,
      parse + answered),
    HostileCase("a length of 0", bytes("Content-Length: 0\r\n\r\n") + probe, parse + answered),
    HostileCase(
      "lower case", bytes("content-length: 2\r\n\r\n[]") + probe, [("null", -32600)] + answered),
    HostileCase(
      "line feeds only", bytes("Content-Length: 2\n\n[]") + probe, [("null", -32600)] + answered),
    HostileCase("blank lines between messages", bytes("\r\n\r\n\n") + probe, answered),
    HostileCase(
      "a length too small", bytes("Content-Length: 10\r\n\r\n{\"jsonrpc\":\"2.0\"}") + probe,
      parse + parse + answered),
    HostileCase(
      "a length that swallows the next message", bytes("Content-Length: 60\r\n\r\n{\"x\":") + probe,
      parse + answered),
    HostileCase("no JSON", message: "hello", parse),
    HostileCase("half an object", message: "{\"jsonrpc\":\"2.0\"", parse),
    HostileCase("a trailing comma", message: "{\"jsonrpc\":\"2.0\",}", parse),
    HostileCase(
      "bytes that are not UTF-8", Wire.frame(bytes("{\"a\":\"") + [0xFF, 0xC0] + bytes("\"}")),
      parse),
    HostileCase("a byte order mark", message: "\u{FEFF}{}", parse),
    HostileCase("a NUL", message: "{\"jsonrpc\":\"2.0\",\"method\":\"a\0\"}", parse),
    HostileCase(
      "a hundred thousand brackets", message: String(repeating: "[", count: 100_000), parse),
    HostileCase("braces without end", message: String(repeating: "{\"a\":", count: 100_000), parse),
    HostileCase(
      "a batch", message: "[{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"shutdown\"}]",
      [("null", -32600)]),
    HostileCase("a number", message: "7", [("null", -32600)]),
    HostileCase("null", message: "null", [("null", -32600)]),
    HostileCase("a string", message: "\"initialize\"", [("null", -32600)]),
    HostileCase("an empty object", message: "{}", [("null", -32600)]),
  ]
}
