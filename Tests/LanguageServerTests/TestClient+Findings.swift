import JSONText

extension TestClient {
  /// The findings that were sent last for a file, what was sent for others forgotten; nil where none
  /// were sent.
  mutating func findings(of uri: String) -> [JSONNode]? {
    take("textDocument/publishDiagnostics").last { $0["uri"]?.value.string == uri }?[
      "diagnostics"]?.elements
  }

  /// The findings of a file that is open, asked for.
  mutating func pulledFindings(of uri: String) -> [JSONNode]? {
    request("textDocument/diagnostic", #"{"textDocument":{"uri":"\#(uri)"}}"#)?["result"]?[
      "items"]?.elements
  }

  /// The quick fixes at a place, its line and character counted from 0.
  mutating func quickFixes(in uri: String, line: Int, character: Int) -> [JSONNode] {
    let place = #"{"line":\#(line),"character":\#(character)}"#
    return request(
      "textDocument/codeAction",
      #"{"textDocument":{"uri":"\#(uri)"},"range":{"start":\#(place),"end":\#(place)},"#
        + #""context":{"diagnostics":[],"only":["quickfix"]}}"#)?["result"]?.elements ?? []
  }

  /// Tells that a file has come or changed.
  mutating func noteChange(of uri: String) {
    notify("workspace/didChangeWatchedFiles", #"{"changes":[{"uri":"\#(uri)","type":2}]}"#)
  }

  mutating func close(_ uri: String) {
    notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(uri)"}}"#)
  }
}

extension JSONNode {
  /// The text that a text edit makes of a text, its columns counting bytes.
  func editing(_ text: String) -> String {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    func offset(_ place: JSONNode?) -> Int {
      let before = lines.prefix(place?["line"]?.value.integer ?? 0)
      return before.reduce(place?["character"]?.value.integer ?? 0) { $0 + $1.count + 1 }
    }
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(
      offset(self["range"]?["start"])..<offset(self["range"]?["end"]),
      with: Array((self["newText"]?.value.string ?? "").utf8))
    return String(decoding: bytes, as: UTF8.self)
  }
}
