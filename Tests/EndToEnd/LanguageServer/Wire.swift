/// Puts sessions together as bytes.
enum Wire {
  static func frame(_ body: String) -> [UInt8] { frame(Array(body.utf8)) }

  static func frame(_ body: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }

  static func request(_ id: Int, _ method: String, _ params: String = "{}") -> [UInt8] {
    frame(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"#)
  }

  static func notification(_ method: String, _ params: String = "{}") -> [UInt8] {
    frame(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params)}"#)
  }

  static func initialize(_ capabilities: String = utf16) -> [UInt8] {
    request(1, "initialize", #"{"processId":null,"rootUri":null,"capabilities":\#(capabilities)}"#)
      + notification("initialized")
  }

  static let utf16 = #"{"general":{"positionEncodings":["utf-16"]}}"#
  static let utf8 = #"{"general":{"positionEncodings":["utf-8"]}}"#

  static let end = request(99, "shutdown", "null") + notification("exit", "null")

  /// An open document; `text` is JSON without its quotation marks.
  static func open(_ text: String, version: String = "1") -> [UInt8] {
    notification(
      "textDocument/didOpen",
      #"{"textDocument":{"uri":"file:///a.txt","languageId":"plaintext","version":\#(version),"#
        + #""text":"\#(text)"}}"#)
  }

  /// An edit; `changes` is the JSON of the changes.
  static func change(_ changes: String, version: String = "2") -> [UInt8] {
    notification(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"file:///a.txt","version":\#(version)},"contentChanges":\#(changes)}"#
    )
  }

  /// One change between two places.
  static func edit(
    _ startLine: String, _ startCharacter: String, _ endLine: String, _ endCharacter: String
  ) -> String {
    #"[{"range":{"start":{"line":\#(startLine),"character":\#(startCharacter)},"#
      + #""end":{"line":\#(endLine),"character":\#(endCharacter)}},"text":"工"}]"#
  }

  static let document = #"{"textDocument":{"uri":"file:///a.txt"}}"#
}
