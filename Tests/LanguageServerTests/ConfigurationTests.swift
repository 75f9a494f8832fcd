import JSONText
import Testing

@testable import System

@Suite("Configurations in the editor")
struct ConfigurationTests {
  private let capabilities =
    #"{"general":{"positionEncodings":["utf-32"]},"workspace":{"didChangeWatchedFiles":"#
    + #"{"dynamicRegistration":true},"workspaceEdit":{"documentChanges":true,"#
    + #""resourceOperations":["create"]}},"textDocument":{"codeAction":{"codeActionLiteralSupport":"#
    + #"{"codeActionKind":{"valueSet":[]}}}}}"#

  private func findings(_ client: inout TestClient, _ uri: String) -> [JSONNode]? {
    client.take("textDocument/publishDiagnostics").last { $0["uri"]?.value.string == uri }?[
      "diagnostics"]?.elements
  }

  /// What is offered at a place of a page, both counted from 0.
  private func quickFixes(
    _ client: inout TestClient, _ page: String, line: Int, character: Int
  ) -> [JSONNode] {
    let place = #"{"line":\#(line),"character":\#(character)}"#
    let answer = client.request(
      "textDocument/codeAction",
      #"{"textDocument":{"uri":"\#(page)"},"range":{"start":\#(place),"end":\#(place)},"#
        + #""context":{"diagnostics":[],"only":["quickfix"]}}"#)
    return answer?["result"]?.elements ?? []
  }

  @Test("A configuration that breaks is shown where it is broken, and the last good one holds")
  func breaking() throws {
    let folder = try TestFolder.Kept()
    let file = folder.path.appending("copydesk.json")
    let (page, configuration) = (
      "file://\(folder.path.display)/page.txt", "file://\(file.display)"
    )
    try AtomicFile.createNew(file, Array(#"{"rules":{"lead":"off"}}"#.utf8))
    var client = TestClient(capabilities, more: #","rootUri":"file://\#(folder.path.display)""#)
    #expect(client.take("client/registerCapability").count == 1)
    client.open(Copy.oneFinding, uri: page)
    #expect(findings(&client, page)?.isEmpty == true)
    let changed = #"{"changes":[{"uri":"\#(configuration)","type":2}]}"#
    try AtomicFile.replace(file, with: Array(#"{"rules":{"lead":"of"}}"#.utf8))
    client.notify("workspace/didChangeWatchedFiles", changed)
    let sent = client.take("textDocument/publishDiagnostics")
    let broken = sent.last { $0["uri"]?.value.string == configuration }?["diagnostics"]?.elements
    #expect(broken?.compactMap { $0["range"]?["start"]?.place } == ["0:17"])
    #expect(broken?.first?["message"]?.value.string?.contains("off") == true)
    let held = sent.last { $0["uri"]?.value.string == page }?["diagnostics"]?.elements
    #expect(held?.isEmpty == true, "the last good one holds")
    try AtomicFile.replace(file, with: Array("{}".utf8))
    client.notify("workspace/didChangeWatchedFiles", changed)
    let last = client.take("textDocument/publishDiagnostics")
    #expect(
      last.last { $0["uri"]?.value.string == configuration }?["diagnostics"]?.elements.isEmpty
        == true)
    #expect(last.last { $0["uri"]?.value.string == page }?["diagnostics"]?.elements.count == 1)
  }

  private func rule(_ word: String, key: String = "words") -> [UInt8] {
    let text = """
      { "id": "wording/own", "title": "本报用词", "severity": "warning", "fix": "none",
        "kind": "existence", "\(key)": ["\(word)"], "messages": { "usual": "不用“{found}”" },
        "bad": [{ "text": "⟦\(word)⟧", "message": "不用“\(word)”" }],
        "good": [{ "text": "无", "reason": "无" }] }
      """
    return Array(text.utf8)
  }

  @Test("A newsroom's rule is heeded; one that breaks is shown where it is broken")
  func ruleFolder() throws {
    let folder = try TestFolder.Kept()
    let page = "file://\(folder.path.display)/page.txt"
    let own = folder.path.appending("own")
    try TestFolder.make(own)
    try TestFolder.make(own.appending("wording"))
    let file = own.appending("wording").appending("own.json")
    let uri = "file://\(file.display)"
    try AtomicFile.createNew(file, rule("书法展"))
    try AtomicFile.createNew(
      folder.path.appending("copydesk.json"),
      Array(#"{"rule-folders":["own"],"rules":{"lead":"off"}}"#.utf8))
    var client = TestClient(capabilities, more: #","rootUri":"file://\#(folder.path.display)""#)
    client.open("市总工会举办书法展。\n", uri: page)
    let found = findings(&client, page)
    #expect(found?.compactMap { $0["message"]?.value.string } == ["不用“书法展”"])
    let changed = #"{"changes":[{"uri":"\#(uri)","type":2}]}"#
    try AtomicFile.replace(file, with: rule("书法展", key: "word"))
    client.notify("workspace/didChangeWatchedFiles", changed)
    let sent = client.take("textDocument/publishDiagnostics")
    let broken = sent.last { $0["uri"]?.value.string == uri }?["diagnostics"]?.elements
    #expect(broken?.compactMap { $0["range"]?["start"]?.place } == ["1:23"])
    let held = sent.last { $0["uri"]?.value.string == page }?["diagnostics"]?.elements
    #expect(held?.count == 1, "the last good one holds")
    try AtomicFile.replace(file, with: rule("画展"))
    client.notify("workspace/didChangeWatchedFiles", changed)
    let last = client.take("textDocument/publishDiagnostics")
    for place in [uri, page] {
      let left = last.last { $0["uri"]?.value.string == place }?["diagnostics"]?.elements
      #expect(left?.isEmpty == true)
    }
  }

  @Test("What the configuration says is right is not shown")
  func suppression() throws {
    let folder = try TestFolder.Kept()
    let page = "file://\(folder.path.display)/page.txt"
    try AtomicFile.createNew(
      folder.path.appending("copydesk.json"),
      Array(#"{"suppress":[{"rule":"lead","paths":["page.txt"],"reason":"旧稿"}]}"#.utf8))
    var client = TestClient(capabilities, more: #","rootUri":"file://\#(folder.path.display)""#)
    client.open(Copy.oneFinding, uri: page)
    #expect(findings(&client, page)?.isEmpty == true)
  }

  @Test("A rule is switched off in the configuration there is, or in a new one")
  func ignoring() throws {
    let folder = try TestFolder.Kept()
    let page = "file://\(folder.path.display)/page.txt"
    for text in [
      nil, "{ // 我们的\n}", #"{"rules": {"wraps": "off"}}"#,
      #"{"rules": {"lead/marker-spacing": {"severity": "error"}}}"#,
    ] {
      let file = folder.path.appending("copydesk.json")
      TestFolder.remove(file)
      if let text { try AtomicFile.createNew(file, Array(text.utf8)) }
      var client = TestClient(capabilities, more: #","rootUri":"file://\#(folder.path.display)""#)
      client.open(Copy.oneFinding, uri: page)
      let actions = quickFixes(&client, page, line: 4, character: 3)
      let changes = actions.last?["edit"]?["documentChanges"]?.elements
      #expect(changes?.first?["kind"]?.value.string == (text == nil ? "create" : nil))
      let edit = try #require(changes?.last?["edits"]?.elements.first)
      #expect(edit["newText"]?.value.string?.contains("\"off\"") == true)
    }
  }

  @Test(
    "Nothing is written into a configuration that cannot be read",
    arguments: [#"{"rules":"#, "", #"{"rules":{"lead":"of"}}"#])
  func broken(_ text: String) throws {
    let folder = try TestFolder.Kept()
    try folder.write("copydesk.json", text)
    var client = TestClient(capabilities, more: #","rootUri":"\#(folder.uri)""#)
    let page = folder.uri + "/page.txt"
    client.open(Copy.oneFinding, uri: page)
    let titles = quickFixes(&client, page, line: 4, character: 3)
      .compactMap { $0["title"]?.value.string }
    #expect(!titles.isEmpty)
    #expect(titles.allSatisfy { !$0.contains("写入配置") }, "\(titles)")
  }

  @Test(
    "A finding that is right is left out by an entry of the configuration, and nothing else is",
    arguments: [
      nil, "{ // 我们的\n}", #"{"suppress": []}"#,
      #"{"suppress": [{"rule": "wraps", "text": "一", "reason": "二"}], "rules": {}}"#,
    ])
  func suppressing(_ text: String?) throws {
    let folder = try TestFolder.Kept()
    let (page, other) = (folder.uri + "/页[1].txt", folder.uri + "/other.txt")
    if let text { try folder.write("copydesk.json", text) }
    var client = TestClient(capabilities, more: #","rootUri":"\#(folder.uri)""#)
    for uri in [page, other] { client.open(Copy.oneFinding, uri: uri) }
    let actions = quickFixes(&client, page, line: 4, character: 3)
    #expect(actions.first?["isPreferred"]?.value.bool == true)
    let action = try #require(actions.dropLast().last)
    #expect(action["title"]?.value.string == "此处无误，不再提示 lead/marker-spacing（写入配置）")
    let changes = action["edit"]?["documentChanges"]?.elements
    let edit = try #require(changes?.last?["edits"]?.elements.first)
    let start = try #require(edit["range"]?["start"])
    var lines = (text ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    let line = start["line"]?.value.integer ?? 0
    var bytes = Array(lines[line].utf8)
    bytes.insert(
      contentsOf: Array((edit["newText"]?.value.string ?? "").utf8),
      at: start["character"]?.value.integer ?? 0)
    lines[line] = String(decoding: bytes, as: UTF8.self)
    try folder.write("copydesk.json", lines.joined(separator: "\n"))
    _ = client.take("textDocument/publishDiagnostics")
    client.notify("textDocument/didSave", #"{"textDocument":{"uri":"\#(page)"}}"#)
    let sent = client.take("textDocument/publishDiagnostics").map { sent in
      "\(sent["uri"]?.value.string == page) \(sent["diagnostics"]?.elements.count ?? -1)"
    }
    #expect(sent.sorted() == ["false 1", "true 0"])
    #expect(client.take("window/showMessage").isEmpty)
  }

  @Test("The entry names no copy that another finding of its rule is about")
  func suppressingOneOfTwo() throws {
    let folder = try TestFolder.Kept()
    var client = TestClient(capabilities, more: #","rootUri":"\#(folder.uri)""#)
    let page = folder.uri + "/page.txt"
    client.open("本报讯 近日，市总工会再接再励，按步就班。", uri: page)
    let actions = quickFixes(&client, page, line: 0, character: 12)
    let action = try #require(
      actions.first { $0["title"]?.value.string?.hasPrefix("此处无误") == true })
    let changes = action["edit"]?["documentChanges"]?.elements
    let entry = changes?.last?["edits"]?.elements.first?["newText"]?.value.string
    let text = try #require(entry)
    #expect(text.contains("再接再励") && !text.contains("按步就班"))
  }

  @Test("What is wrong stands where it is, behind characters of every width")
  func columns() throws {
    let folder = try TestFolder.Kept()
    try folder.write("copydesk.json", "{\"markers\":[\"😀讯\"], \"rules\":{\"lead\":\"of\"}}")
    for (encoding, place) in [("utf-8", "0:40"), ("utf-16", "0:36"), ("utf-32", "0:35")] {
      var client = TestClient(#"{"general":{"positionEncodings":["\#(encoding)"]}}"#)
      client.open(Copy.oneFinding, uri: folder.uri + "/page.txt")
      let broken = findings(&client, folder.uri + "/copydesk.json")
      #expect(broken?.compactMap { $0["range"]?["start"]?.place } == [place])
    }
  }

  @Test("Settings are asked for where the client answers, at the start and when they change")
  func asking() throws {
    var client = TestClient(
      #"{"general":{"positionEncodings":["utf-8"]},"workspace":{"configuration":true}}"#)
    client.open(Copy.oneFinding)
    for (settings, count) in [(#"{"ignore":["lead"]}"#, 0), (#"{"ignore":[]}"#, 1)] {
      let question = try #require(
        client.received.last { $0["method"]?.value.string == "workspace/configuration" })
      let items = question["params"]?["items"]?.elements
      #expect(items?.compactMap { $0["section"]?.value.string } == ["copydesk"])
      let id = try #require(question["id"]?.value.string)
      client.send(#"{"jsonrpc":"2.0","id":"\#(id)","result":[\#(settings)]}"#)
      client.run()
      #expect(findings(&client, "file:///page.txt")?.count == count)
      client.notify("workspace/didChangeConfiguration", #"{"settings":null}"#)
    }
  }

  @Test("Settings of the editor narrow what is checked")
  func settings() {
    for (settings, count) in [
      (#"{"ignore":["lead"]}"#, 0), (#"{"select":["lead"]}"#, 1),
      (#"{"ignore":["wraps"," 导语 "]}"#, 0), (#"{"select":["Credits，Leads"]}"#, 1),
      (#"{"ignore":["lead",""]}"#, 1), (#"{"ignore":["lead","导言"]}"#, 1),
    ] {
      var client = TestClient(TestClient.utf8, more: #","initializationOptions":\#(settings)"#)
      client.open(Copy.oneFinding)
      #expect(findings(&client, "file:///page.txt")?.count == count, "\(settings)")
      client.notify(
        "workspace/didChangeConfiguration", #"{"settings":{"copydesk":{"select":["wraps"]}}}"#)
      #expect(findings(&client, "file:///page.txt")?.isEmpty == true)
    }
  }

  @Test("A setting that is taken back, or null, is what it was")
  func takingBack() {
    var client = TestClient(
      TestClient.utf8, more: #","initializationOptions":{"select":["wraps"]}"#)
    client.open(Copy.oneFinding)
    for (settings, count) in [
      (#"{"select":["lead"]}"#, 1), ("{}", 0), (#"{"select":null}"#, 1), (#"{"hold":7}"#, 0),
    ] {
      _ = client.take("textDocument/publishDiagnostics")
      client.notify(
        "workspace/didChangeConfiguration", #"{"settings":{"copydesk":\#(settings)}}"#)
      #expect(findings(&client, "file:///page.txt")?.count == count, "\(settings)")
    }
  }

  @Test("What comes to be wanted by a setting is asked for where the client can be asked")
  func registering() {
    let able =
      #"{"textDocument":{"synchronization":{"dynamicRegistration":true,"willSaveWaitUntil":true}},"#
      + #""workspace":{"inlayHint":{"refreshSupport":true}}}"#
    for (capabilities, count) in [(able, 1), ("{}", 0)] {
      var client = TestClient(capabilities)
      for _ in 0..<2 {
        client.notify(
          "workspace/didChangeConfiguration", #"{"settings":{"copydesk":{"fixOnSave":true}}}"#)
      }
      let asked = client.take("client/registerCapability").flatMap {
        $0["registrations"]?.elements ?? []
      }
      let method = "textDocument/willSaveWaitUntil"
      #expect(
        asked.map { $0["method"]?.value.string } == Array(repeating: method, count: count))
      #expect(client.take("workspace/inlayHint/refresh").count == count)
    }
  }
}
