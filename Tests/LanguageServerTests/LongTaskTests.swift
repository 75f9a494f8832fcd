import JSONText
import LanguageServer
import Testing

@Suite("Work that is done on another thread")
struct LongTaskTests {
  private let capabilities =
    #"{"general":{"positionEncodings":["utf-8"]},"window":{"workDoneProgress":true},"#
    + #""textDocument":{"diagnostic":{}}}"#
  private let ask = #"{"jsonrpc":"2.0","id":"w","method":"workspace/diagnostic","params":"#

  /// A client in a folder with one page, whose server has a check of it ready to be done.
  private func client(_ folder: TestFolder.Kept, _ params: String) throws -> TestClient {
    try folder.write("a.txt", Copy.oneFinding)
    var client = TestClient(capabilities, more: #","rootUri":"\#(folder.uri)""#)
    client.worksAside = false
    client.send("\(ask)\(params)}")
    client.run()
    let taken = client.takeSideWork()
    var search = try #require(taken)
    search.run()
    client.receive(search)
    return client
  }

  private func answers(_ client: TestClient) -> [JSONNode] {
    client.received.filter { $0["id"]?.value.string == "w" }
  }

  @Test("What is asked while a file is checked is answered meanwhile")
  func typing() throws {
    let folder = try TestFolder.Kept()
    var client = try client(folder, #"{"previousResultIds":[]}"#)
    let taken = client.takeSideWork()
    var work = try #require(taken)
    let second = client.takeSideWork()
    #expect(second == nil)
    client.open(Copy.oneFinding)
    let pulled = client.request(
      "textDocument/diagnostic", #"{"textDocument":{"uri":"file:///page.txt"}}"#)
    #expect(pulled?["result"]?["items"]?.elements.count == 1)
    #expect(answers(client).isEmpty)
    work.run()
    client.receive(work)
    let items = answers(client).first?["result"]?["items"]?.elements
    #expect(items?.map { $0["items"]?.elements.count } == [1])
  }

  @Test("A request whose work is away is cancelled at once, and answered once")
  func cancelling() throws {
    let folder = try TestFolder.Kept()
    let cancel = #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"w"}}"#
    for isAway in [true, false] {
      var client = try client(folder, #"{"previousResultIds":[],"workDoneToken":1}"#)
      var work = isAway ? client.takeSideWork() : nil
      client.send(cancel)
      client.run()
      #expect(answers(client).map { $0["error"]?["code"]?.value.integer } == [-32800])
      #expect(client.take("$/progress").last?["value"]?["kind"]?.value.string == "end")
      work?.run()
      if let work { client.receive(work) }
      let more = client.takeSideWork()
      #expect(answers(client).count == 1 && more == nil)
      let end = client.request("shutdown", "null")
      #expect(end != nil)
    }
  }

  @Test("Findings by rules that hold no longer are not remembered")
  func reloading() throws {
    let folder = try TestFolder.Kept()
    var client = try client(folder, #"{"previousResultIds":[]}"#)
    let taken = client.takeSideWork()
    var work = try #require(taken)
    work.run()
    try folder.write("copydesk.json", #"{"rules":{"lead":"off"}}"#)
    client.notify(
      "workspace/didChangeWatchedFiles",
      #"{"changes":[{"uri":"\#(folder.uri)/copydesk.json","type":1}]}"#)
    client.receive(work)
    let report = try #require(answers(client).first?["result"]?["items"]?.elements.first)
    let id = try #require(report["resultId"]?.value.string)
    client.worksAside = true
    let later = client.request(
      "workspace/diagnostic",
      #"{"previousResultIds":[{"uri":"\#(folder.uri)/a.txt","value":"\#(id)"}]}"#)
    let items = later?["result"]?["items"]?.elements
    #expect(items?.map { $0["kind"]?.value.string } == ["full"])
    #expect(items?.first?["items"]?.elements.isEmpty == true)
  }

  @Test("Whoever asks while the index is made is answered when all files have been read")
  func index() throws {
    let folder = try TestFolder.Kept()
    for name in ["a.txt", "b.txt"] { try folder.write(name, Copy.oneFinding) }
    var client = TestClient(more: #","rootUri":"\#(folder.uri)""#)
    client.worksAside = false
    for id in ["x", "y"] {
      client.send(
        #"{"jsonrpc":"2.0","id":"\#(id)","method":"workspace/symbol","params":{"query":"王五"}}"#)
    }
    client.run()
    var steps = 0
    while var work = client.takeSideWork() {
      #expect(client.received.allSatisfy { $0["id"] == nil })
      work.run()
      client.receive(work)
      steps += 1
    }
    let found = client.received.filter { $0["id"] != nil }.map { $0["result"]?.elements.count }
    #expect(steps == 3 && found == [2, 2])
  }

  @Test("What somebody made is told when all files have been read; later at once")
  func hover() throws {
    let folder = try TestFolder.Kept()
    for name in ["a.txt", "b.txt"] { try folder.write(name, Copy.oneFinding) }
    var client = TestClient(more: #","rootUri":"\#(folder.uri)""#)
    client.worksAside = false
    client.open(Copy.oneFinding, uri: folder.uri + "/c.txt")
    let place =
      #"{"textDocument":{"uri":"\#(folder.uri)/c.txt"},"position":{"line":4,"character":8}}"#
    let early = client.request("textDocument/completion", place)?["result"]
    #expect(early?["isIncomplete"]?.value.bool == true)
    let asked = client.request("textDocument/hover", place)
    #expect(asked == nil)
    client.worksAside = true
    client.run()
    let value = client.received.last?["result"]?["contents"]?["value"]?.value.string
    #expect(value?.hasPrefix("记者 王五：3篇") == true)
    client.worksAside = false
    client.wait(milliseconds: 60_000)
    let later = client.request("textDocument/hover", place)
    #expect(later?["result"]?["contents"]?["value"]?.value.string == value)
  }

  @Test("What was typed while a folder was repaired is in what the repair makes of it")
  func typingMeanwhile() throws {
    let folder = try TestFolder.Kept()
    try folder.write("a.txt", Copy.oneFinding)
    var client = TestClient(
      #"{"general":{"positionEncodings":["utf-8"]},"workspace":{"applyEdit":true}}"#,
      more: #","rootUri":"\#(folder.uri)""#)
    client.open(Copy.oneFinding, uri: folder.uri + "/a.txt")
    client.worksAside = false
    client.send(
      #"{"jsonrpc":"2.0","id":"w","method":"workspace/executeCommand","params":{"#
        + #""command":"copydesk.fixFolder","arguments":[{"uri":"\#(folder.uri)"}]}}"#)
    client.run()
    for step in 0..<2 {
      let taken = client.takeSideWork()
      var work = try #require(taken)
      work.run()
      if step == 1 {
        let uri = folder.uri + "/a.txt"
        client.notify(
          "textDocument/didChange",
          TestClient.change(version: 2, (0, 0), (0, 0), "\n", uri: uri))
      }
      client.receive(work)
    }
    let changes = client.take("workspace/applyEdit").first?["edit"]?["changes"]
    let edits = changes?[folder.uri + "/a.txt"]?.elements ?? []
    #expect(edits.map { $0["range"]?.span } == ["5:9-5:10"])
  }
}
