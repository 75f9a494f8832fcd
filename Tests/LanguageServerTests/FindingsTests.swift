import JSONText
import Testing

@Suite("Findings in the editor")
struct FindingsTests {
  private let pulls =
    #"{"general":{"positionEncodings":["utf-8"]},"textDocument":{"diagnostic":{}},"#
    + #""workspace":{"diagnostics":{"refreshSupport":true}}}"#
  private let document = #"{"textDocument":{"uri":"file:///page.txt"}}"#

  private func spaced(_ line: Int, version: Int) -> String {
    TestClient.change(version: version, (line, 9), (line, 9), " ")
  }

  @Test(
    "Findings stand at the right characters in every encoding",
    arguments: [
      (#"["utf-8"]"#, "0:127"), (#"["utf-16"]"#, "0:45"), (#"["utf-32"]"#, "0:43"),
      (#"["utf-7","utf-32","utf-8"]"#, "0:43"), ("[]", "0:45"),
    ])
  func places(_ encodings: String, _ place: String) throws {
    var client = TestClient(#"{"general":{"positionEncodings":\#(encodings)}}"#)
    client.open(Copy.wrapped)
    let sent = try #require(client.take("textDocument/publishDiagnostics").first)
    #expect(sent["version"]?.value.integer == 1)
    let finding = try #require(sent["diagnostics"]?.elements.first)
    #expect(finding["range"]?["start"]?.place == place)
    #expect(finding["code"]?.value.string == "wraps/hard-line")
  }

  @Test("An edit is followed by the findings of its version; closing clears them")
  func editing() throws {
    var client = TestClient(TestClient.utf8)
    client.open(Copy.oneFinding)
    _ = client.take("textDocument/publishDiagnostics")
    client.notify("textDocument/didChange", TestClient.change(version: 2, (4, 9), (4, 10), ""))
    var sent = client.take("textDocument/publishDiagnostics")
    #expect(sent.map { $0["version"]?.value.integer } == [2])
    #expect(sent.first?["diagnostics"]?.elements.isEmpty == true)
    client.notify("textDocument/didClose", document)
    sent = client.take("textDocument/publishDiagnostics")
    #expect(sent.count == 1 && sent[0]["diagnostics"]?.elements.isEmpty == true)
  }

  @Test("What touches the last edit is held for a second, and no longer")
  func holding() {
    var client = TestClient(TestClient.utf8)
    client.open(Copy.oneFinding)
    client.notify("textDocument/didChange", TestClient.change(version: 2, (4, 9), (4, 10), ""))
    _ = client.take("textDocument/publishDiagnostics")
    client.notify("textDocument/didChange", spaced(4, version: 3))
    #expect(
      client.take("textDocument/publishDiagnostics").map { $0["diagnostics"]?.elements.count } == [
        0
      ])
    client.wait(milliseconds: 900)
    #expect(client.take("textDocument/publishDiagnostics").isEmpty)
    client.wait(milliseconds: 200)
    let sent = client.take("textDocument/publishDiagnostics")
    #expect(sent.map { $0["diagnostics"]?.elements.count } == [1])
    #expect(sent.map { $0["version"]?.value.integer } == [3])
    client.wait(milliseconds: 5000)
    #expect(client.take("textDocument/publishDiagnostics").isEmpty)
  }

  @Test("A burst of edits is checked a few times, at last in its last version")
  func burst() {
    var client = TestClient(TestClient.utf8)
    client.open(Copy.oneFinding)
    _ = client.take("textDocument/publishDiagnostics")
    client.notifyAll("textDocument/didChange", (2...301).map { spaced(0, version: $0) })
    client.wait(milliseconds: 50)
    client.wait(milliseconds: 50)
    let sent = client.take("textDocument/publishDiagnostics")
    #expect(sent.count <= 5)
    #expect(sent.last?["version"]?.value.integer == 301)
  }

  @Test("Slow typing is answered at once, each time")
  func typing() {
    var client = TestClient(TestClient.utf8)
    client.open(Copy.oneFinding)
    for version in 2...20 {
      _ = client.take("textDocument/publishDiagnostics")
      client.wait(milliseconds: 3)
      client.notify("textDocument/didChange", spaced(0, version: version))
      let sent = client.take("textDocument/publishDiagnostics")
      #expect(sent.map { $0["version"]?.value.integer } == [version])
    }
  }

  @Test("A client that asks for findings is sent none, and told what has not changed")
  func pulling() throws {
    var client = TestClient(pulls)
    client.open(Copy.oneFinding)
    let first = try #require(client.request("textDocument/diagnostic", document)?["result"])
    #expect(first["kind"]?.value.string == "full" && first["items"]?.elements.count == 1)
    let id = try #require(first["resultId"]?.value.string)
    let asked = #"{"textDocument":{"uri":"file:///page.txt"},"previousResultId":"\#(id)"}"#
    let second = try #require(client.request("textDocument/diagnostic", asked)?["result"])
    #expect(second["kind"]?.value.string == "unchanged" && second["items"] == nil)
    client.notify("textDocument/didChange", TestClient.change(version: 2, (4, 9), (4, 10), ""))
    let third = try #require(client.request("textDocument/diagnostic", asked)?["result"])
    #expect(third["items"]?.elements.isEmpty == true)
    client.wait(milliseconds: 2000)
    #expect(client.take("textDocument/publishDiagnostics").isEmpty)
  }

  @Test("Related places, tags and addresses go to clients that take them, fifty places at most")
  func extras() throws {
    let able =
      #"{"general":{"positionEncodings":["utf-8"]},"textDocument":{"publishDiagnostics":"#
      + #"{"relatedInformation":true,"codeDescriptionSupport":true,"tagSupport":{"valueSet":[1]}}}}"#
    let text = (1...120).map { "本报讯（记者张三）3月\($0 % 28 + 1)日，市总工会举办书法展。\n\n" }.joined()
    for (capabilities, isAble) in [(able, true), (TestClient.utf8, false)] {
      var client = TestClient(
        capabilities, more: #","initializationOptions":{"helpBase":"https://example.org/"}"#)
      client.open(text + "本报讯 （记者王五）3月3日，市总工会召开座谈会。\n")
      let sent =
        client.take("textDocument/publishDiagnostics").first?["diagnostics"]?.elements ?? []
      let finding = try #require(sent.first { $0["code"]?.value.string == "lead/marker-spacing" })
      let address = finding["codeDescription"]?["href"]?.value.string
      #expect(address == (isAble ? "https://example.org/lead/marker-spacing" : nil))
      #expect((finding["tags"] != nil) == isAble)
      for finding in sent {
        let related = finding["relatedInformation"]?.elements.count ?? 0
        #expect(isAble ? related <= 50 : related == 0)
      }
    }
  }

  @Test("A tag goes to clients that name it, not to those that know other tags only")
  func tags() throws {
    for (known, isSent) in [("[1,2]", true), ("[2]", false), ("[]", false)] {
      var client = TestClient(
        #"{"textDocument":{"publishDiagnostics":{"tagSupport":{"valueSet":\#(known)}}}}"#)
      client.open(Copy.oneFinding)
      let found = client.findings(of: "file:///page.txt")
      #expect((found?.first?["tags"]?.elements.count == 1) == isSent)
    }
  }

  @Test("An address longer than any path is that of no file", .timeLimit(.minutes(1)))
  func longAddress() {
    let uri = "file:///" + String(repeating: "a/", count: 20_000) + "page.txt"
    var client = TestClient(TestClient.utf8)
    client.open(Copy.oneFinding, uri: uri)
    #expect(client.findings(of: uri)?.count == 1)
  }

  @Test("A byte order mark that the client sends is no copy")
  func byteOrderMark() {
    let text = "\u{FEFF}本报讯 （记者王五）3月3日，市总工会举办书法展。\n\n本报讯（记者赵六）3月4日，市总工会走访企业。\n"
    var client = TestClient(TestClient.utf8)
    client.open(text + "\n本报讯（记者张三）3月5日，市总工会开会。\n")
    let found = client.findings(of: "file:///page.txt")
    #expect(found?.map { $0["range"]?["start"]?.place } == ["0:12"])
    #expect(found?.map { $0["code"]?.value.string } == ["lead/marker-spacing"])
  }

  @Test("Held findings are asked for again where the client can be told; others hold nothing")
  func pullingHeld() throws {
    for (capabilities, held) in [(pulls, 0), (#"{"textDocument":{"diagnostic":{}}}"#, 1)] {
      var client = TestClient(capabilities)
      client.open(Copy.oneFinding)
      let column = held == 0 ? 9 : 3
      client.notify(
        "textDocument/didChange", TestClient.change(version: 2, (4, column), (4, column + 1), " "))
      let answer = client.request("textDocument/diagnostic", document)?["result"]
      #expect(answer?["items"]?.elements.count == held)
      client.wait(milliseconds: 1100)
      #expect(client.take("workspace/diagnostic/refresh").count == 1 - held)
      let later = client.request("textDocument/diagnostic", document)?["result"]
      #expect(later?["items"]?.elements.count == 1)
    }
  }
}
