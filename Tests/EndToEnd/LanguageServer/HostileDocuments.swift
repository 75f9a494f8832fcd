/// Documents and edits that make no sense, or more of it than expected.
enum HostileDocuments {
  private static let text = #"本报讯 (记者张三)😀3月1日𬭊,市总工会\r\n举行职工运动会。\r一\n"#
  private static let probe =
    Wire.request(7, "textDocument/formatting", Wire.document)
    + Wire.request(
      8, "textDocument/codeAction",
      #"{"textDocument":{"uri":"file:///a.txt"},"range":{"start":{"line":9,"character":9},"#
        + #""end":{"line":-1,"character":0}},"context":{"diagnostics":[]}}"#)
  private static let answers = [("7", 0), ("8", 0)]

  /// Something that happens to an open document.
  private static func open(_ name: String, _ input: [UInt8]) -> HostileCase {
    HostileCase(name, Wire.open(text) + input + probe, answers)
  }

  private static func edit(
    _ name: String, _ startLine: String, _ startCharacter: String, _ endLine: String,
    _ endCharacter: String
  ) -> HostileCase {
    open(name, Wire.change(Wire.edit(startLine, startCharacter, endLine, endCharacter)))
  }

  static let cases = [
    edit("a reversed range", "2", "1", "0", "3"),
    edit("a range past the end", "50", "50", "99", "99"),
    edit("a range below zero", "-5", "-5", "-1", "-1"),
    edit("a range inside a character", "0", "12", "0", "12"),
    edit("numbers beyond 64 bits", "0", "99999999999999999999999", "9999999999999999999999", "0"),
    edit(
      "the greatest numbers", "9223372036854775807", "9223372036854775807", "0",
      "-9223372036854775808"),
    edit("numbers with exponents", "1e0", "1E308", "2.0", "1e999"),
    edit("fractions", "0.5", "0", "1", "0"),
    edit("words as numbers", "\"0\"", "0", "1", "0"),
    edit("null as a number", "null", "0", "1", "0"),
    open("half of a surrogate pair", Wire.change(#"[{"text":"\ud83d"}]"#)),
    open("two wrong halves", Wire.change(#"[{"text":"\ude00\ud83d一\ud83d\ud83d\ude00"}]"#)),
    open("control characters", Wire.change(#"[{"text":"\u0000\u0007\f\u2028\u0085一"}]"#)),
    open("no changes", Wire.change("[]")),
    open("changes that are none", Wire.change("[5,null,{},[],\"x\"]")),
    open("an object as changes", Wire.change("{}")),
    open("null as changes", Wire.change("null")),
    open("a change without text", Wire.change(#"[{"range":null}]"#)),
    open("a number as text", Wire.change(#"[{"text":5}]"#)),
    open("an older version", Wire.change(#"[{"text":"一"}]"#, version: "-7")),
    open("no version", Wire.change(#"[{"text":"一"}]"#, version: "null")),
    open("a word as version", Wire.change(#"[{"text":"一"}]"#, version: "\"x\"")),
    open("the greatest version", Wire.change(#"[{"text":"一"}]"#, version: "9223372036854775807")),
    open(
      "from the least version to the greatest",
      Wire.change(Wire.edit("0", "0", "0", "1"), version: "9223372036854775807")
        + Wire.change(Wire.edit("0", "0", "0", "1"), version: "-9223372036854775808")),
    open("opened twice", Wire.open("二\\n")),
    open(
      "closed twice",
      Wire.notification("textDocument/didClose", Wire.document)
        + Wire.notification("textDocument/didClose", Wire.document)),
    open(
      "edited when closed",
      Wire.notification("textDocument/didClose", Wire.document)
        + Wire.change(Wire.edit("0", "0", "0", "1"))),
    open("saved", Wire.notification("textDocument/didSave", Wire.document)),
    open(
      "an edit of another document",
      Wire.notification(
        "textDocument/didChange", #"{"textDocument":{"uri":"file:///b"},"contentChanges":[]}"#)),
    open(
      "a document without text",
      Wire.notification(
        "textDocument/didOpen", #"{"textDocument":{"uri":"file:///b"}}"#)),
    open(
      "an address that is none",
      Wire.notification(
        "textDocument/didOpen", #"{"textDocument":{"uri":"%%%00%zz\u0000","text":"一"}}"#)),
    open(
      "an empty address",
      Wire.notification(
        "textDocument/didOpen", #"{"textDocument":{"uri":"","text":"一"}}"#)),
    open(
      "an address with a NUL",
      Wire.notification(
        "textDocument/didOpen", #"{"textDocument":{"uri":"file:///%00/..//../a.txt","text":"一"}}"#)),
    open(
      "an address without folders",
      Wire.notification(
        "textDocument/didOpen", #"{"textDocument":{"uri":"file://","text":"一"}}"#)),
    open(
      "settings of the wrong sort",
      Wire.notification(
        "workspace/didChangeConfiguration",
        #"{"settings":{"copydesk":{"hold":"x","select":[5],"ignore":{},"locale":7,"x":1}}}"#)),
    open(
      "files that changed of the wrong sort",
      Wire.notification(
        "workspace/didChangeWatchedFiles",
        #"{"changes":[5,{"uri":7},{"uri":"file:///copydesk.json"}]}"#)),
    open(
      "folders of the wrong sort",
      Wire.notification(
        "workspace/didChangeWorkspaceFolders", #"{"event":{"added":[{"uri":7}],"removed":[null]}}"#)
    ),
    open(
      "a thousand edits at once",
      Wire.change(
        "["
          + Array(
            repeating:
              #"{"range":{"start":{"line":0,"character":1},"end":{"line":0,"character":1}},"text":"😀"}"#,
            count: 1000
          ).joined(separator: ",") + "]")),
    open(
      "a megabyte on one line",
      Wire.change(
        #"[{"text":"\#(String(repeating: "本报讯 (记者", count: 60_000))"}]"#)),
    open(
      "three hundred thousand lines",
      Wire.change(
        #"[{"text":"\#(String(repeating: "\\n\\r", count: 150_000))"}]"#)),
  ]
}
