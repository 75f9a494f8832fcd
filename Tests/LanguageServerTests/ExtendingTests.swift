import JSONText
import Testing

@testable import System

@Suite("Configurations in the editor that extend others")
struct ExtendingTests {
  /// A paper's folder in that of its group.
  private struct Room {
    let folder: TestFolder.Kept
    var page: String { folder.uri + "/paper/page.txt" }

    init(group: String, paper: String = #"{"extends":"../group.json"}"#) throws {
      folder = try TestFolder.Kept()
      try TestFolder.make(folder.path.appending("paper"))
      try folder.write("group.json", group)
      try folder.write("paper/copydesk.json", paper)
    }

    func client(_ capabilities: String = "{}") -> TestClient {
      TestClient(capabilities, more: #","rootUri":"\#(folder.uri)""#)
    }
  }

  private func findings(_ sent: [JSONNode], _ uri: String) -> [JSONNode]? {
    sent.last { $0["uri"]?.value.string == uri }?["diagnostics"]?.elements
  }

  private func findings(_ client: inout TestClient, _ uri: String) -> [JSONNode]? {
    findings(client.take("textDocument/publishDiagnostics"), uri)
  }

  @Test("A base that changes, breaks or comes back is read anew when the client tells of it")
  func watched() throws {
    let room = try Room(group: #"{"rules":{"lead":"off"}}"#)
    var client = room.client()
    client.open(Copy.oneFinding, uri: room.page)
    #expect(findings(&client, room.page)?.isEmpty == true)
    let base = room.folder.uri + "/group.json"
    let changed = #"{"changes":[{"uri":"\#(base)","type":2}]}"#
    try room.folder.write("group.json", #"{"rules":{"lead":"of"}}"#)
    client.notify("workspace/didChangeWatchedFiles", changed)
    let sent = client.take("textDocument/publishDiagnostics")
    #expect(findings(sent, base)?.compactMap { $0["range"]?["start"]?.place } == ["0:17"])
    #expect(findings(sent, room.page)?.isEmpty == true, "the last good one holds")
    try room.folder.write("group.json", "{}")
    client.notify("workspace/didChangeWatchedFiles", changed)
    let last = client.take("textDocument/publishDiagnostics")
    #expect(findings(last, base)?.isEmpty == true)
    #expect(findings(last, room.page)?.count == 1)
  }

  @Test("A base that has changed is noticed when a page is saved; so is one that was missing")
  func saved() throws {
    for start in [#"{"rules":{"lead":"off"}}"#, nil] {
      let room = try Room(group: start ?? "{}")
      if start == nil { TestFolder.remove(room.folder.path.appending("group.json")) }
      var client = room.client()
      client.open(Copy.oneFinding, uri: room.page)
      let before = start == nil ? 1 : 0
      #expect(findings(&client, room.page)?.count == before)
      let after = start == nil ? #"{"rules":{"lead":"off"}}"# : #"{"rules":{"wraps":"off"}}"#
      try room.folder.write("group.json", after)
      client.notify("textDocument/didSave", #"{"textDocument":{"uri":"\#(room.page)"}}"#)
      #expect(findings(&client, room.page)?.count == 1 - before)
    }
  }

  @Test(
    "An open configuration shows what is wrong with the name of its base, and nothing of others")
  func open() throws {
    for (group, text, places) in [
      ("{}", #"{"extends":"../lost.json"}"#, ["0:11"]),
      (#"{"extends":"paper/copydesk.json"}"#, #"{"extends":"../group.json"}"#, ["0:11"]),
      (#"{"rulez":{}}"#, #"{"extends":"../group.json","ignor":[]}"#, ["0:27"]),
      (#"{"rulez":{}}"#, #"{"extends":"../group.json"}"#, []),
    ] {
      let room = try Room(group: group, paper: text)
      var client = room.client()
      let uri = room.folder.uri + "/paper/copydesk.json"
      client.open(text, uri: uri)
      let found = findings(&client, uri)
      #expect(found?.compactMap { $0["range"]?["start"]?.place } == places)
    }
  }

  @Test("What is right is written into the nearest configuration, never into its base")
  func writing() throws {
    let room = try Room(group: #"{"rules":{"lead/marker-spacing":"error"}}"#)
    var client = room.client(
      #"{"general":{"positionEncodings":["utf-32"]},"workspace":{"workspaceEdit":"#
        + #"{"documentChanges":true}},"textDocument":{"codeAction":"#
        + #"{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}}}}"#)
    client.open(Copy.oneFinding, uri: room.page)
    let place = #"{"line":4,"character":3}"#
    let answer = client.request(
      "textDocument/codeAction",
      #"{"textDocument":{"uri":"\#(room.page)"},"range":{"start":\#(place),"end":\#(place)},"#
        + #""context":{"diagnostics":[],"only":["quickfix"]}}"#)
    let written = (answer?["result"]?.elements ?? []).filter {
      $0["title"]?.value.string?.contains("写入配置") == true
    }
    #expect(written.count >= 2)
    for action in written {
      let changes = action["edit"]?["documentChanges"]?.elements ?? []
      let places = changes.compactMap { $0["textDocument"]?["uri"]?.value.string }
      #expect(places == [room.folder.uri + "/paper/copydesk.json"])
    }
  }
}
