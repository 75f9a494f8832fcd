import JSONText
import Testing

@testable import System

@Suite("Configurations that change")
struct ChangingConfigurationTests {
  private let leadOff = #"{"rules":{"lead":"off"}}"#
  private let watching =
    #"{"general":{"positionEncodings":["utf-8"]},"#
    + #""workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}"#

  /// A folder with another one in it.
  private func folder(with inner: String) throws -> TestFolder.Kept {
    let folder = try TestFolder.Kept()
    try TestFolder.make(folder.path.appending(inner))
    return folder
  }

  @Test("One that comes while no page is open is noticed without the client's help")
  func closedMeanwhile() throws {
    let folder = try folder(with: "b")
    let page = folder.uri + "/b/page.txt"
    var client = TestClient(TestClient.utf8, more: #","rootUri":"\#(folder.uri)""#)
    client.open(Copy.oneFinding, uri: page)
    client.close(page)
    client.wait(milliseconds: 2500)
    try folder.write("b/copydesk.json", leadOff)
    client.wait(milliseconds: 2500)
    client.open(Copy.oneFinding, uri: page)
    #expect(client.findings(of: page)?.isEmpty == true)
  }

  @Test("One that changes just after files were read which are not open is noticed, too")
  func neverOpen() throws {
    let folder = try folder(with: "b")
    let page = folder.uri + "/b/page.txt"
    try folder.write("b/page.txt", Copy.oneFinding)
    for request in ["workspace/symbol", "workspace/diagnostic"] {
      try folder.write("b/copydesk.json", #"{"ignore":["*"]}"#)
      var client = TestClient(TestClient.utf8, more: #","rootUri":"\#(folder.uri)""#)
      _ = client.request(request, #"{"query":"","previousResultIds":[]}"#)
      try folder.write("b/copydesk.json", "{}")
      client.wait(milliseconds: 2500)
      let all = client.request("workspace/diagnostic", #"{"previousResultIds":[]}"#)
      #expect(all?["result"]?["items"]?.elements.count == 1)
      try folder.write("b/copydesk.json", leadOff)
      client.open(Copy.oneFinding, uri: page)
      #expect(client.findings(of: page)?.isEmpty == true)
    }
  }

  @Test("One above the folders of the client is looked after though the client watches files")
  func above() throws {
    let folder = try folder(with: "desk")
    let page = folder.uri + "/desk/page.txt"
    var client = TestClient(watching, more: #","rootUri":"\#(folder.uri)/desk""#)
    client.open(Copy.oneFinding, uri: page)
    #expect(client.findings(of: page)?.count == 1)
    try folder.write("copydesk.json", leadOff)
    client.wait(milliseconds: 2500)
    #expect(client.findings(of: page)?.isEmpty == true)
  }

  @Test("One that the settings name from the working directory is known when it changes")
  func relative() throws {
    let folder = try TestFolder.Kept()
    let page = folder.uri + "/page.txt"
    try folder.write("house.json", leadOff)
    let up = try CurrentProcess.workingDirectory().components.map { _ in ".." }
    let name = up.joined(separator: "/") + folder.path.display + "/house.json"
    var client = TestClient(watching, more: #","initializationOptions":{"config":"\#(name)"}"#)
    client.open(Copy.oneFinding, uri: page)
    #expect(client.findings(of: page)?.isEmpty == true)
    try folder.write("house.json", "{}")
    client.noteChange(of: folder.uri + "/house.json")
    #expect(client.findings(of: page)?.count == 1)
  }

  @Test("Where a new one says nothing yet, what held before holds")
  func empty() throws {
    let folder = try folder(with: "desk")
    let page = folder.uri + "/desk/page.txt"
    try folder.write("copydesk.json", leadOff)
    var client = TestClient(watching, more: #","rootUri":"\#(folder.uri)""#)
    client.open(Copy.oneFinding, uri: page)
    try folder.write("desk/copydesk.json", "")
    client.noteChange(of: folder.uri + "/desk/copydesk.json")
    #expect(client.findings(of: page)?.isEmpty == true)
  }

  @Test("The user's settings hold no longer where there are none any more")
  func noSettings() throws {
    let page = "file:///page.txt"
    var client = TestClient(#"{"workspace":{"configuration":true}}"#)
    client.open(Copy.oneFinding)
    for (settings, count) in [(#"{"ignore":["lead"]}"#, 0), ("null", 1)] {
      let question = try #require(client.received.last { $0["id"] != nil })
      let id = try #require(question["id"]?.value.string)
      client.send(#"{"jsonrpc":"2.0","id":"\#(id)","result":[\#(settings)]}"#)
      client.run()
      #expect(client.findings(of: page)?.count == count)
      client.notify("workspace/didChangeConfiguration", #"{"settings":null}"#)
    }
  }

  @Test("So it is where the client sends settings without a word about these")
  func nothingSent() {
    var client = TestClient()
    client.open(Copy.oneFinding)
    for (settings, count) in [(#"{"copydesk":{"ignore":["lead"]}}"#, 0), ("{}", 1)] {
      client.notify("workspace/didChangeConfiguration", #"{"settings":\#(settings)}"#)
      #expect(client.findings(of: "file:///page.txt")?.count == count)
    }
  }
}
