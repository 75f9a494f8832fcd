import Glibc
import JSONText
import LanguageServer
import System
import Testing

@Suite("Sessions")
struct LifecycleTests {
  @Test("A request that waits is cancelled, and is answered once")
  func cancelling() {
    var client = TestClient()
    client.send(#"{"jsonrpc":"2.0","id":"a","method":"textDocument/formatting","params":{}}"#)
    client.send(#"{"jsonrpc":"2.0","id":"b","method":"no/such","params":{}}"#)
    client.send(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"a"}}"#)
    client.run()
    let answers = client.received.filter { $0["id"] != nil && $0["method"] == nil }
    #expect(answers.map { $0["error"]?["code"]?.value.integer } == [-32800, -32601])
  }

  @Test("A long request is cancelled while it is under way, by the client, shutdown or exit")
  func cancellingLong() throws {
    for end in [
      #""method":"$/cancelRequest","params":{"id":"w"}"#, #""id":"s","method":"shutdown""#,
      #""method":"exit""#,
    ] {
      let folder = try CurrentProcess.workingDirectory().display
      var client = TestClient(more: #","rootPath":"\#(folder)""#)
      client.send(
        #"{"jsonrpc":"2.0","id":"w","method":"workspace/diagnostic","params":{"workDoneToken":[7]}}"#
      )
      client.send(#"{"jsonrpc":"2.0",\#(end)}"#)
      client.run()
      let answers = client.received.filter { $0["id"]?.value.string == "w" }
      #expect(answers.map { $0["error"]?["code"]?.value.integer } == [-32800])
    }
  }

  /// What the server says that it can do.
  private func offered(_ capabilities: String) throws -> JSONNode? {
    var server = Server()
    let body =
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":\#(capabilities)}}"#
    server.receive(Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8))
    while server.step(at: Moment(nanoseconds: 1)) {}
    var reader = FrameReader()
    reader.append(server.takeOutput())
    guard case .message(let answer) = reader.next() else { return nil }
    return try JSONReader.read(answer, dialect: .strict)["result"]?["capabilities"]
  }

  @Test("The sync that is offered is incremental only for clients that name encodings")
  func sync() throws {
    for (capabilities, change) in [("{}", 1), (TestClient.utf8, 2)] {
      let offered = try #require(try offered(capabilities))
      #expect(offered["textDocumentSync"]?["change"]?.value.integer == change)
      #expect(offered["diagnosticProvider"] == nil)
    }
  }

  @Test("Kinds of actions are named to clients that know actions; progress is offered")
  func actions() throws {
    let old = try #require(try offered(#"{"workspace":{"applyEdit":true}}"#))
    #expect(old["codeActionProvider"]?.value.bool == true)
    let new = try #require(
      try offered(
        #"{"textDocument":{"codeAction":{"codeActionLiteralSupport":{}},"diagnostic":{}}}"#))
    #expect(new["codeActionProvider"]?["codeActionKinds"]?.elements.isEmpty == false)
    for provider in ["diagnosticProvider", "executeCommandProvider"] {
      #expect(new[provider]?["workDoneProgress"]?.value.bool == true)
    }
  }

  @Test("What comes to edits is offered to clients that take edits only")
  func edits() throws {
    for (capabilities, takesEdits) in [(#"{"workspace":{"applyEdit":true}}"#, true), ("{}", false)]
    {
      let offered = try #require(try offered(capabilities))
      #expect(offered["codeActionProvider"]?.value.bool == takesEdits)
      let commands = offered["executeCommandProvider"]?["commands"]?.elements
      let names = commands?.compactMap { $0.value.string } ?? []
      #expect(names.contains("copydesk.fixFile") == takesEdits)
      #expect(names.contains("copydesk.fixFolder"))
      var client = TestClient(capabilities)
      client.open(Copy.oneFinding)
      #expect(
        client.quickFixes(in: "file:///page.txt", line: 4, character: 9).count
          == (takesEdits ? 1 : 0))
    }
  }

  @Test("A server whose client's process is gone ends by itself")
  func lostClient() throws {
    // No process has such a number.
    for (process, status) in [(Int(Int32.max), 1), (Int(getpid()), nil)] as [(Int, Int32?)] {
      var server = Server(ServerOptions(clientProcess: process))
      let body = #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#
      server.receive(Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8))
      while server.step(at: Moment(nanoseconds: 1)) {}
      #expect(server.exitStatus == status)
    }
  }

  @Test("Settings that are wrong are told, and the others hold")
  func settings() {
    var client = TestClient(more: #","initializationOptions":{"hold":"x","locale":"en"}"#)
    #expect(client.take("window/showMessage").count == 1)
    client.open(Copy.oneFinding)
    let sent = client.take("textDocument/publishDiagnostics").first
    let message = sent?["diagnostics"]?.elements.first?["message"]?.value.string
    #expect(message?.unicodeScalars.first?.isASCII == true || message?.contains("the") == true)
  }
}
