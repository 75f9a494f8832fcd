import JSONText
import Testing

@testable import System

@Suite("Configurations that are wrong")
struct BrokenConfigurationTests {
  private let pulling =
    #"{"general":{"positionEncodings":["utf-8"]},"textDocument":{"diagnostic":{}}}"#

  /// Both ways of a client to get its findings.
  private var capabilities: [String] { [TestClient.utf8, pulling] }

  /// A client that has opened a page of a folder, and has its findings.
  private func client(
    _ capabilities: String, _ folder: TestFolder.Kept, more: String = ""
  ) -> TestClient {
    var client = TestClient(capabilities, more: #","rootUri":"\#(folder.uri)"\#(more)"#)
    client.open(Copy.oneFinding, uri: folder.uri + "/page.txt")
    _ = client.pulledFindings(of: folder.uri + "/page.txt")
    return client
  }

  @Test("What was wrong is cleared when it is mended or deleted, though no page is open")
  func mended() throws {
    for capabilities in capabilities {
      for mended in ["{}", nil] {
        let folder = try TestFolder.Kept()
        let file = folder.uri + "/copydesk.json"
        try folder.write("copydesk.json", #"{"profil":"house"}"#)
        var client = client(capabilities, folder)
        client.close(folder.uri + "/page.txt")
        #expect(client.findings(of: file)?.count == 1)
        TestFolder.remove(folder.path.appending("copydesk.json"))
        if let mended { try folder.write("copydesk.json", mended) }
        client.noteChange(of: file)
        #expect(client.findings(of: file)?.isEmpty == true)
      }
    }
  }

  @Test("What is still wrong when a configuration is closed is shown as the disk has it")
  func closed() throws {
    let text = #"{"profil":"house"}"#
    for capabilities in capabilities {
      let folder = try TestFolder.Kept()
      let file = folder.uri + "/copydesk.json"
      try folder.write("copydesk.json", text)
      var client = client(capabilities, folder)
      client.open(text, uri: file)
      client.close(file)
      #expect(client.findings(of: file)?.count == 1)
      client.open(text, uri: file)
      try folder.write("copydesk.json", "{}")
      client.close(file)
      #expect(client.findings(of: file)?.isEmpty == true)
      #expect(client.take("window/showMessage").count == 1)
    }
  }

  @Test("A file that the client calls by an address of its own has its findings at one of them")
  func spelling() throws {
    for capabilities in capabilities {
      let folder = try TestFolder.Kept()
      let (file, own) = (folder.uri + "/copydesk.json", folder.uri + "/copydesk%2Ejson")
      try folder.write("copydesk.json", "[]")
      var client = client(capabilities, folder)
      client.open("[]", uri: own)
      #expect(client.findings(of: file)?.isEmpty == true)
      client.close(own)
      #expect(client.findings(of: file)?.count == 1)
    }
  }

  @Test("What is wrong is shown no longer when its folder leaves the client")
  func removed() throws {
    let (first, second) = (try TestFolder.Kept(), try TestFolder.Kept())
    let folders = [first, second].map { #"{"uri":"\#($0.uri)","name":"x"}"# }
    for folder in [first, second] { try folder.write("copydesk.json", "[]") }
    var client = TestClient(
      TestClient.utf8, more: #","workspaceFolders":[\#(folders.joined(separator: ","))]"#)
    for folder in [first, second] {
      client.open(Copy.oneFinding, uri: folder.uri + "/page.txt")
      client.close(folder.uri + "/page.txt")
    }
    _ = client.take("textDocument/publishDiagnostics")
    client.notify(
      "workspace/didChangeWorkspaceFolders", #"{"event":{"added":[],"removed":[\#(folders[1])]}}"#)
    let sent = client.take("textDocument/publishDiagnostics")
    #expect(sent.map { $0["uri"]?.value.string } == [second.uri + "/copydesk.json"])
    #expect(sent.first?["diagnostics"]?.elements.isEmpty == true)
    #expect(client.take("window/showMessage").count == 2)
  }

  @Test("A rule folder that is not there is shown where it is named, open or not")
  func noRuleFolder() throws {
    let text = #"{"rule-folders":["nix"]}"#
    for capabilities in capabilities {
      let folder = try TestFolder.Kept()
      let file = folder.uri + "/copydesk.json"
      try folder.write("copydesk.json", text)
      var client = client(capabilities, folder)
      #expect(client.findings(of: file)?.map { $0["range"]?["start"]?.place } == ["0:17"])
      client.open(text, uri: file)
      let open = client.findings(of: file)
      let found = capabilities == pulling ? client.pulledFindings(of: file) : open
      #expect(found?.map { $0["range"]?["start"]?.place } == ["0:17"])
    }
  }

  @Test(
    "An open configuration may name the rules of its folder, and what is wrong in these is no fault of it"
  )
  func ruleFolder() throws {
    let folder = try TestFolder.Kept()
    for name in ["own", "own/wording"] { try TestFolder.make(folder.path.appending(name)) }
    try folder.write("own/wording/own.json", Self.rule)
    let file = folder.uri + "/copydesk.json"
    for (rule, place) in [("own", nil), ("lost", "0:33")] {
      let text = #"{"rule-folders":["own"],"rules":{"wording/\#(rule)":"off"}}"#
      var client = TestClient(TestClient.utf8, more: #","rootUri":"\#(folder.uri)""#)
      client.open(text, uri: file)
      let found = client.findings(of: file)
      #expect(found?.map { $0["range"]?["start"]?.place } == [place].compactMap { $0 })
    }
    try folder.write("own/wording/own.json", "{")
    var client = TestClient(TestClient.utf8, more: #","rootUri":"\#(folder.uri)""#)
    client.open(#"{"rule-folders":["own"]}"#, uri: file)
    #expect(client.findings(of: file)?.isEmpty == true)
  }

  @Test(
    "What is wrong stays to be seen in a file of any name that is opened to be mended",
    arguments: [
      ("house.json", nil, #","initializationOptions":{"config":"house.json"}"#),
      ("base.json", #"{"extends":"base.json"}"#, ""),
      ("own/wording/own.json", #"{"rule-folders":["own"]}"#, ""),
      ("own/wraps/hard-line.json", #"{"rule-folders":["own"]}"#, ""),
    ])
  func opened(_ name: String, _ configuration: String?, _ more: String) throws {
    let folder = try TestFolder.Kept()
    for name in ["own", "own/wording", "own/wraps"] {
      try TestFolder.make(folder.path.appending(name))
    }
    let isTaken = name.contains("hard-line")
    let text =
      isTaken ? Self.rule.replacing("wording/own", with: "wraps/hard-line") : #"{"profil":1}"#
    try folder.write(name, text)
    if let configuration { try folder.write("copydesk.json", configuration) }
    let file = folder.uri + "/" + name
    var client = client(TestClient.utf8, folder, more: more)
    #expect(client.findings(of: file)?.count == 1)
    client.open(text, uri: file)
    #expect(client.findings(of: file)?.isEmpty == false)
    let mended = #"{"textDocument":{"uri":"\#(file)","version":2},"contentChanges":[{"text":"#
    let good = TestClient.quoted(name.hasPrefix("own") ? Self.rule : "{}")
    client.notify("textDocument/didChange", mended + good + "}]}")
    if !isTaken { #expect(client.findings(of: file)?.isEmpty == true) }
  }

  @Test("A configuration that the client makes by the server's own edit is no mistake meanwhile")
  func beingMade() throws {
    let folder = try TestFolder.Kept()
    let (page, file) = (folder.uri + "/page.txt", folder.uri + "/copydesk.json")
    var client = TestClient(Self.literals, more: #","rootUri":"\#(folder.uri)""#)
    client.open(Copy.oneFinding, uri: page)
    try folder.write("copydesk.json", "")
    client.noteChange(of: file)
    client.open("{ \"markers\": [\"甲报讯\"] }\n", uri: file, version: 3)
    #expect(client.take("window/showMessage").isEmpty)
    try expectWriting(&client, page, file)
  }

  @Test(
    "What is to be written into a configuration that is open and was never saved goes behind what it says"
  )
  func unsaved() throws {
    let folder = try TestFolder.Kept()
    let (page, file) = (folder.uri + "/page.txt", folder.uri + "/copydesk.json")
    var client = TestClient(Self.literals, more: #","rootUri":"\#(folder.uri)""#)
    client.open(Copy.oneFinding, uri: page)
    client.open("{ \"markers\": [\"甲报讯\"] }\n", uri: file, version: 3)
    try expectWriting(&client, page, file)
  }

  /// What is offered for the configuration changes the open text, of version 3, inside its braces.
  private func expectWriting(_ client: inout TestClient, _ page: String, _ file: String) throws {
    let changes = client.quickFixes(in: page, line: 4, character: 9).filter {
      $0["title"]?.value.string?.contains("写入配置") == true
    }.map { $0["edit"]?["documentChanges"]?.elements }
    #expect(changes.count == 2)
    for change in changes {
      #expect(change?.count == 1)
      let document = try #require(change?.first?["textDocument"])
      #expect(document["uri"]?.value.string == file && document["version"]?.value.integer == 3)
      let edits = change?.first?["edits"]?.elements
      #expect(edits?.map { $0["range"]?["start"]?.place } == ["0:1"])
    }
  }

  private static let literals =
    #"{"general":{"positionEncodings":["utf-8"]},"workspace":{"workspaceEdit":{"documentChanges":"#
    + #"true,"resourceOperations":["create"]}},"textDocument":{"codeAction":{"#
    + #""codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}}}}"#

  private static let rule = """
    { "id": "wording/own", "title": "本报用词", "severity": "warning", "fix": "none",
      "kind": "existence", "words": ["书法"], "messages": { "usual": "不用“{found}”" },
      "bad": [{ "text": "⟦书法⟧", "message": "不用“书法”" }],
      "good": [{ "text": "无", "reason": "无" }] }
    """
}
