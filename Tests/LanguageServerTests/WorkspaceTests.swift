import JSONText
import Testing

@testable import System

@Suite("The whole workspace")
struct WorkspaceTests {
  private let capabilities =
    #"{"general":{"positionEncodings":["utf-8"]},"window":{"workDoneProgress":true},"#
    + #""textDocument":{"diagnostic":{}},"workspace":{"applyEdit":true,"#
    + #""workspaceEdit":{"documentChanges":true},"diagnostics":{"refreshSupport":true}}}"#
  private let clean = "本报讯（记者张三）3月2日，市总工会举办书法展。\n"

  private func client(_ folders: [TestFolder.Kept]) -> TestClient {
    let named = folders.map { #"{"uri":"\#($0.uri)","name":"x"}"# }.joined(separator: ",")
    return TestClient(capabilities, more: #","workspaceFolders":[\#(named)]"#)
  }

  private func uris(_ reports: [JSONNode]) -> [String] {
    reports.compactMap { $0["uri"]?.value.string?.split(separator: "/").last.map(String.init) }
  }

  @Test("Findings of every page come in parts, with progress; what is as it was is said to be")
  func findings() throws {
    let folder = try TestFolder.Kept()
    for name in ["a.txt", "b.md"] { try folder.write(name, Copy.oneFinding) }
    try folder.write("c.txt", clean)
    try folder.write("d.bin", Copy.oneFinding)
    var client = client([folder])
    let answer = client.request(
      "workspace/diagnostic",
      #"{"previousResultIds":[],"partialResultToken":"p","workDoneToken":"w"}"#)
    #expect(answer?["result"]?["items"]?.elements.isEmpty == true)
    let progress = client.take("$/progress")
    let reports = progress.filter { $0["token"]?.value.string == "p" }
      .flatMap { $0["value"]?["items"]?.elements ?? [] }
    #expect(uris(reports) == ["a.txt", "b.md"])
    #expect(reports.allSatisfy { $0["items"]?.elements.count == 1 })
    let steps = progress.filter { $0["token"]?.value.string == "w" }
    #expect(steps.first?["value"]?["kind"]?.value.string == "begin")
    #expect(steps.last?["value"]?["kind"]?.value.string == "end")
    let known = reports.map { report in
      #"{"uri":"\#(report["uri"]?.value.string ?? "")","value":"\#(report["resultId"]?.value.string ?? "")"}"#
    }
    try folder.write("b.md", clean)
    TestFolder.remove(folder.path.appending("a.txt"))
    try folder.write("e.txt", Copy.oneFinding)
    let later = client.request(
      "workspace/diagnostic", #"{"previousResultIds":[\#(known.joined(separator: ","))]}"#)
    let items = try #require(later?["result"]?["items"]?.elements)
    #expect(Set(uris(items)) == ["a.txt", "b.md", "e.txt"])
    for item in items {
      let isNew = item["uri"]?.value.string?.hasSuffix("e.txt") == true
      #expect(item["items"]?.elements.count == (isNew ? 1 : 0))
    }
  }

  @Test("What the configuration and .gitignore leave out is not checked")
  func leftOut() throws {
    let folder = try TestFolder.Kept()
    for name in ["a.txt", "b.txt", "c.txt"] { try folder.write(name, Copy.oneFinding) }
    try folder.write(".gitignore", "a.*\n")
    try folder.write("copydesk.json", #"{"ignore":["b.*"]}"#)
    var client = client([folder])
    let all = client.request("workspace/diagnostic", #"{"previousResultIds":[]}"#)
    #expect(uris(all?["result"]?["items"]?.elements ?? []) == ["c.txt"])
  }

  @Test("Pages that have not changed are not sent again")
  func unchanged() throws {
    let folder = try TestFolder.Kept()
    try folder.write("a.txt", Copy.oneFinding)
    var client = client([folder])
    let first = client.request("workspace/diagnostic", #"{"previousResultIds":[]}"#)
    let report = try #require(first?["result"]?["items"]?.elements.first)
    let id = try #require(report["resultId"]?.value.string)
    let uri = try #require(report["uri"]?.value.string)
    let second = client.request(
      "workspace/diagnostic", #"{"previousResultIds":[{"uri":"\#(uri)","value":"\#(id)"}]}"#)
    let items = second?["result"]?["items"]?.elements ?? []
    #expect(items.map { $0["kind"]?.value.string } == ["unchanged"])
    #expect(items.first?["items"] == nil)
  }

  @Test("A page that has become no text has no findings any more")
  func unreadable() throws {
    let folder = try TestFolder.Kept()
    try folder.write("a.txt", Copy.oneFinding)
    var client = client([folder])
    func reports(_ previous: String) -> [JSONNode] {
      client.request("workspace/diagnostic", #"{"previousResultIds":[\#(previous)]}"#)?["result"]?[
        "items"]?.elements ?? []
    }
    let id = try #require(reports("").first?["resultId"]?.value.string)
    TestFolder.remove(folder.path.appending("a.txt"))
    try AtomicFile.createNew(folder.path.appending("a.txt"), [0xFF, 0xFF, 0x00, 0xFF])
    let known = #"{"uri":"\#(folder.uri)/a.txt","value":"\#(id)"}"#
    #expect(reports(known).map { $0["items"]?.elements.count } == [0])
  }

  @Test("What is open counts as it is in the editor, whatever the disk holds")
  func openDocuments() throws {
    let folder = try TestFolder.Kept()
    try folder.write("a.txt", Copy.oneFinding)
    var client = client([folder])
    client.open(clean, uri: folder.uri + "/a.txt", version: 3)
    try folder.write("a.txt", Copy.oneFinding + Copy.oneFinding)
    client.notify(
      "workspace/didChangeWatchedFiles", #"{"changes":[{"uri":"\#(folder.uri)/a.txt","type":2}]}"#)
    let document = #"{"textDocument":{"uri":"\#(folder.uri)/a.txt"}}"#
    let pulled = client.request("textDocument/diagnostic", document)?["result"]
    #expect(pulled?["items"]?.elements.isEmpty == true)
    let all = client.request("workspace/diagnostic", #"{"previousResultIds":[]}"#)?["result"]
    #expect(all?["items"]?.elements.allSatisfy { $0["items"]?.elements.isEmpty == true } == true)
  }

  @Test("Each folder goes by its own configuration; folders come and go")
  func folders() throws {
    let (first, second) = (try TestFolder.Kept(), try TestFolder.Kept())
    for folder in [first, second] { try folder.write("a.txt", Copy.oneFinding) }
    try second.write("copydesk.json", #"{"rules":{"lead":"off"}}"#)
    var client = client([first, second])
    func found() -> [Int] {
      [first, second].map { folder in
        let document = #"{"textDocument":{"uri":"\#(folder.uri)/a.txt"}}"#
        return client.request("textDocument/diagnostic", document)?["result"]?["items"]?.elements
          .count ?? -1
      }
    }
    for folder in [first, second] { client.open(Copy.oneFinding, uri: folder.uri + "/a.txt") }
    #expect(found() == [1, 0])
    let all = { (client: inout TestClient) in
      client.request("workspace/diagnostic", #"{"previousResultIds":[]}"#)?["result"]?["items"]?
        .elements.count
    }
    #expect(all(&client) == 1)
    client.notify(
      "workspace/didChangeWorkspaceFolders",
      #"{"event":{"added":[],"removed":[{"uri":"\#(first.uri)","name":"x"}]}}"#)
    #expect(all(&client) == 0)
    #expect(found() == [1, 0])
  }

  @Test("A folder is repaired on command, or shown what would change")
  func repair() throws {
    let folder = try TestFolder.Kept()
    for name in ["a.txt", "b.txt"] { try folder.write(name, Copy.oneFinding) }
    try folder.write("c.txt", clean)
    var client = client([folder])
    client.open(Copy.oneFinding, uri: folder.uri + "/a.txt", version: 5)
    func run(_ preview: Bool) -> JSONNode? {
      client.request(
        "workspace/executeCommand",
        #"{"command":"copydesk.fixFolder","arguments":[{"uri":"\#(folder.uri)","preview":\#(preview)}]}"#
      )?["result"]
    }
    let shown = run(true)
    #expect(shown?["files"]?.value.integer == 2 && shown?["fixes"]?.value.integer == 2)
    #expect(shown?["diff"]?.value.string?.contains("+本报讯（记者王五）") == true)
    #expect(client.take("workspace/applyEdit").isEmpty)
    let done = run(false)
    #expect(done?["files"]?.value.integer == 2 && done?["diff"] == nil)
    let changes = client.take("workspace/applyEdit").first?["edit"]?["documentChanges"]?.elements
    #expect(changes?.map { $0["textDocument"]?["version"]?.value.integer } == [5, nil])
    #expect(changes?.allSatisfy { $0["edits"]?.elements.count == 1 } == true)
  }

  @Test("Fixes are counted as the command line counts them, though those of a line share an edit")
  func count() throws {
    let folder = try TestFolder.Kept()
    for name in ["a.txt", "b.txt"] { try folder.write(name, "大家到渡假村,酒店,广场。\n") }
    var client = client([folder])
    for preview in [true, false] {
      let answer = client.request(
        "workspace/executeCommand",
        #"{"command":"copydesk.fixFolder","arguments":[{"uri":"\#(folder.uri)","preview":\#(preview)}]}"#
      )?["result"]
      #expect(answer?["files"]?.value.integer == 2)
      #expect(answer?["fixes"]?.value.integer == 4)
    }
  }

  @Test("A client that takes no edits is told so, and may have a preview")
  func noEdits() throws {
    let folder = try TestFolder.Kept()
    try folder.write("a.txt", Copy.oneFinding)
    var client = TestClient(more: #","rootUri":"\#(folder.uri)""#)
    client.open(Copy.oneFinding, uri: folder.uri + "/a.txt")
    for (argument, code) in [
      (#"copydesk.fixFolder","arguments":[{"uri":"\#(folder.uri)"}]"#, -32803),
      (#"copydesk.fixFile","arguments":["\#(folder.uri)/a.txt"]"#, -32803),
      (#"copydesk.fixFolder","arguments":[{"uri":"\#(folder.uri)","preview":true}]"#, nil),
    ] {
      let answer = client.request("workspace/executeCommand", #"{"command":"\#(argument)}"#)
      #expect(answer?["error"]?["code"]?.value.integer == code)
    }
  }

  @Test("Symbols and references know files that are not open")
  func index() throws {
    let folder = try TestFolder.Kept()
    try folder.write("a.txt", "市总工会办书法展\n\n本报讯(记者赵六)3月1日,市总工会举办书法展。赵六到场。\n")
    try folder.write("b.txt", "市总工会办运动会\n\n本报讯(记者赵六)3月2日,市总工会举办运动会。\n")
    var client = client([folder])
    let found = client.request("workspace/symbol", #"{"query":"书法"}"#)?["result"]?.elements
    #expect(found?.compactMap { $0["name"]?.value.string } == ["市总工会办书法展"])
    let people = client.request("workspace/symbol", #"{"query":"赵六"}"#)?["result"]?.elements
    #expect(people?.count == 2)
    client.open(
      "市总工会办书法展\n\n本报讯(记者赵六)3月1日,市总工会举办书法展。赵六到场。\n", uri: folder.uri + "/a.txt")
    for character in [18, 21, 65] {
      let places = client.request(
        "textDocument/references",
        #"{"textDocument":{"uri":"\#(folder.uri)/a.txt"},"position":{"line":2,"character":\#(character)}}"#
      )?["result"]?.elements
      #expect(places?.count == 3, "at \(character)")
    }
    let hover = client.request(
      "textDocument/hover",
      #"{"textDocument":{"uri":"\#(folder.uri)/a.txt"},"position":{"line":2,"character":21}}"#)
    let text = hover?["result"]?["contents"]?["value"]?.value.string ?? ""
    #expect(text.contains("2篇") && text.contains("市总工会办运动会"))
  }
}
