import JSONText
import Testing

@testable import System

@Suite("Fixes in the editor")
struct FixesTests {
  private let literals =
    #""textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}}}"#
  private let lazy =
    #""textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}},"#
    + #""dataSupport":true,"resolveSupport":{"properties":["edit"]}}}"#
  private let versioned =
    #""workspace":{"workspaceEdit":{"documentChanges":true,"resourceOperations":["create"]}}"#
  private let utf8 = #""general":{"positionEncodings":["utf-8"]}"#

  private func actions(
    _ client: inout TestClient, line: Int = 4, only: String = "[]"
  ) -> [JSONNode] {
    client.request(
      "textDocument/codeAction",
      #"{"textDocument":{"uri":"file:///page.txt"},"range":{"start":{"line":\#(line),"character":9},"#
        + #""end":{"line":\#(line),"character":9}},"context":{"diagnostics":[],"only":\#(only)}}"#)?[
        "result"]?.elements ?? []
  }

  private func kinds(_ actions: [JSONNode]) -> [String] {
    actions.compactMap { $0["kind"]?.value.string }
  }

  @Test("The fix of a finding comes first, is preferred, and changes what it says")
  func quickFix() throws {
    var client = TestClient("{\(utf8),\(literals),\(versioned)}")
    client.open(Copy.oneFinding, version: 7)
    let first = try #require(actions(&client).first)
    #expect(first["kind"]?.value.string == "quickfix")
    #expect(first["isPreferred"]?.value.bool == true)
    #expect(first["diagnostics"]?.elements.count == 1)
    let change = try #require(first["edit"]?["documentChanges"]?.elements.first)
    #expect(change["textDocument"]?["version"]?.value.integer == 7)
    let edits = try #require(change["edits"]?.elements)
    #expect(edits.map { $0["range"]?.span } == ["4:9-4:10"])
    #expect(edits.first?["newText"]?.value.string == "")
    #expect(actions(&client, line: 0).allSatisfy { $0["kind"]?.value.string != "quickfix" })
  }

  @Test("A client that names no encoding gets whole lines and sends whole texts")
  func wholeLines() throws {
    var client = TestClient("{\(literals)}")
    client.open(Copy.oneFinding)
    let first = try #require(actions(&client).first)
    let edits = try #require(first["edit"]?["changes"]?["file:///page.txt"]?.elements)
    #expect(edits.map { $0["range"]?.span } == ["4:0-5:0"])
    #expect(edits.first?["newText"]?.value.string == "本报讯（记者王五）3月3日，市总工会召开座谈会。\n")
  }

  @Test(
    "Clients get the kinds they ask for, whole families too",
    arguments: [
      (#"["source.fixAll"]"#, ["source.fixAll.copydesk"]),
      (#"["source"]"#, ["source.fixAll.copydesk"]),
      (#"["source.fixAll.copydesk"]"#, ["source.fixAll.copydesk"]), (#"["source.fixAllx"]"#, []),
      (#"["refactor"]"#, []), (#"["quickfix.x"]"#, []),
    ])
  func kinds(_ only: String, _ wanted: [String]) {
    var client = TestClient("{\(utf8),\(literals)}")
    client.open(Copy.oneFinding)
    #expect(kinds(actions(&client, only: only)) == wanted)
  }

  @Test("Everything is repaired but what a rule would repair for ever, and the server goes on")
  func unending() throws {
    let folder = try TestFolder.Kept()
    let rule = #"""
      {
        "id": "wording/ours", "title": "本报用词", "severity": "info", "fix": "safe",
        "kind": "pattern", "pattern": "一", "replacement": "一一", "messages": { "m": "{found}" },
        "bad": [{ "text": "⟦一⟧", "message": "一" }], "good": [{ "text": "三", "reason": "无" }]
      }
      """#
    try TestFolder.make(folder.path.appending("own"))
    try TestFolder.make(folder.path.appending("own").appending("wording"))
    try folder.write("own/wording/ours.json", rule)
    try folder.write("copydesk.json", #"{"rule-folders":["own"]}"#)
    var client = TestClient("{\(utf8),\(literals)}", more: #","rootUri":"\#(folder.uri)""#)
    let page = folder.uri + "/page.txt"
    client.open("一二三一。\n\n他住在渡假村。\n", uri: page)
    let answer = client.request(
      "textDocument/codeAction",
      #"{"textDocument":{"uri":"\#(page)"},"range":{"start":{"line":0,"character":0},"#
        + #""end":{"line":0,"character":0}},"context":{"diagnostics":[],"only":["source.fixAll"]}}"#
    )
    let action = answer?["result"]?.elements.first
    let edits = action?["edit"]?["changes"]?[page]?.elements
    #expect(edits?.map { $0["newText"]?.value.string } == ["度"])
  }

  @Test("Edits that take work are made when they are asked for, and only for the same version")
  func resolving() throws {
    var client = TestClient("{\(utf8),\(lazy),\(versioned)}")
    client.open(Copy.oneFinding)
    let action = try #require(actions(&client, only: #"["source.fixAll"]"#).first)
    #expect(action["edit"] == nil)
    let data = #""data":{"uri":"file:///page.txt","version":1,"repair":"all"}"#
    let asked = #"{"title":"x","kind":"source.fixAll.copydesk",\#(data)}"#
    let resolved = client.request("codeAction/resolve", asked)?["result"]
    #expect(resolved?["title"]?.value.string == "x")
    let change = resolved?["edit"]?["documentChanges"]?.elements.first
    #expect(change?["edits"]?.elements.map { $0["range"]?.span } == ["4:9-4:10"])
    client.notify("textDocument/didChange", TestClient.change(version: 2, (0, 0), (0, 0), "一"))
    let late = client.request("codeAction/resolve", asked)
    #expect(late?["error"]?["code"]?.value.integer == -32801)
  }

  @Test("An action that lacks nothing goes back as it came")
  func resolvingNothing() {
    var client = TestClient("{\(utf8),\(lazy)}")
    let action = #"{"title":"x","edit":{"changes":{}},"data":5}"#
    let back = client.request("codeAction/resolve", action)?["result"]
    #expect(back?["title"]?.value.string == "x" && back?["data"]?.value.integer == 5)
  }

  @Test("Formatting mends wraps and changes white space only; a range gets its part of that")
  func formatting() throws {
    var client = TestClient("{\(utf8)}")
    let text = """
      本报讯（记者张三）3月1日，市总工会举行职工运动会，共有一百二十名职工代表参加了这次活
      动，大家纷纷表示要把工作做好，为全市经济社会的发展作出自己应有的一份新的更大贡献，并
      且继续努力。
      """
    client.open(text + "\n")
    let document = #"{"textDocument":{"uri":"file:///page.txt"},"options":{}}"#
    let edits = try #require(
      client.request("textDocument/formatting", document)?["result"]?.elements)
    #expect(edits.count == 2)
    #expect(edits.allSatisfy { $0["newText"]?.value.string == "" })
    let ranged =
      #"{"textDocument":{"uri":"file:///page.txt"},"range":{"start":{"line":1,"character":0},"#
      + #""end":{"line":2,"character":0}},"options":{}}"#
    let part = try #require(
      client.request("textDocument/rangeFormatting", ranged)?["result"]?.elements)
    #expect(part.map { $0["range"]?.span } == edits.suffix(1).map { $0["range"]?.span })
  }

  @Test("Several ranges are formatted at once where the client may ask for that")
  func rangesFormatting() {
    var client = TestClient("{\(utf8)}")
    client.open(Copy.oneFinding)
    let ranges = (0...8).map { line in
      #"{"start":{"line":\#(line),"character":0},"end":{"line":\#(line + 1),"character":0}}"#
    }
    for (range, count) in [
      (ranges[4], 1), (ranges[0] + "," + ranges[2], 0), (ranges[2] + "," + ranges[4], 1),
    ] {
      let edits = client.request(
        "textDocument/rangesFormatting",
        #"{"textDocument":{"uri":"file:///page.txt"},"ranges":[\#(range)],"options":{}}"#)
      #expect(edits?["result"]?.elements.count == count)
    }
  }

  @Test("A client that knows commands only gets one that fixes everything")
  func oldClients() throws {
    var client = TestClient(#"{"workspace":{"applyEdit":true}}"#)
    client.open(Copy.oneFinding)
    let command = try #require(actions(&client).first)
    #expect(command["command"]?.value.string == "copydesk.fixFile")
    _ = client.request(
      "workspace/executeCommand",
      #"{"command":"copydesk.fixFile","arguments":["file:///page.txt"]}"#)
    let asked = client.take("workspace/applyEdit")
    #expect(asked.first?["edit"]?["changes"]?["file:///page.txt"]?.elements.count == 1)
  }

  @Test("A byte order mark stays, and edits stand behind it")
  func byteOrderMark() throws {
    var client = TestClient("{\(utf8),\(literals)}")
    client.open("\u{FEFF}他住在渡假村。\n")
    let action = try #require(actions(&client, line: 0, only: #"["source.fixAll"]"#).first)
    let edits = try #require(action["edit"]?["changes"]?["file:///page.txt"]?.elements)
    #expect(edits.map { $0["range"]?.span } == ["0:12-0:15"])
  }

  @Test("Actions for very many findings take no longer for each", .timeLimit(.minutes(1)))
  func manyFindings() {
    let folder = #""rootUri":"file:///""#
    var client = TestClient("{\(utf8),\(literals),\(versioned)}", more: ",\(folder)")
    let count = 9000
    client.open(String(repeating: "住渡假村。\n\n", count: count))
    let answer = client.request(
      "textDocument/codeAction",
      #"{"textDocument":{"uri":"file:///page.txt"},"range":{"start":{"line":0,"character":0},"#
        + #""end":{"line":99999,"character":0}},"context":{"diagnostics":[],"only":["quickfix"]}}"#)
    // Each is changed, all are, each is left out, and the rule is switched off.
    #expect(answer?["result"]?.elements.count == 2 * count + 2)
  }

  @Test("Saving repairs where that is set, and is not held up elsewhere")
  func saving() {
    let waits = #"{"textDocument":{"synchronization":{"willSaveWaitUntil":true}}}"#
    let params = #"{"textDocument":{"uri":"file:///page.txt"},"reason":1}"#
    for (options, count) in [("{}", 0), (#"{"fixOnSave":true}"#, 1)] {
      var client = TestClient(waits, more: #","initializationOptions":\#(options)"#)
      client.open(Copy.oneFinding)
      let answer = client.request("textDocument/willSaveWaitUntil", params)
      #expect(answer?["result"]?.elements.count == count)
    }
  }
}
