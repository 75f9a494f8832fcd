import Testing

@Suite("Clients that break the rules")
struct HostileClientTests {
  /// The ends of sessions: what is sent, how the process ends, what is answered.
  private static let ends:
    [(name: String, input: [UInt8], status: Int32, answers: [(String, Int)])] = [
      ("nothing at all", [], 1, []),
      ("the end in the middle of a header", Array("Content-Le".utf8), 1, []),
      ("the end in the middle of a message", Array(Wire.initialize().dropLast(20)), 1, [("1", 0)]),
      ("the end without shutdown", Wire.initialize(), 1, [("1", 0)]),
      ("exit without shutdown", Wire.initialize() + Wire.notification("exit"), 1, [("1", 0)]),
      ("exit first", Wire.notification("exit"), 1, []),
      (
        "the end after shutdown", Wire.initialize() + Wire.request(2, "shutdown"), 0,
        [("1", 0), ("2", 0)]
      ),
      (
        "shutdown twice", Wire.initialize() + Wire.request(2, "shutdown") + Wire.end, 0,
        [("1", 0), ("2", 0), ("99", -32600)]
      ),
      (
        "requests after shutdown",
        Wire.initialize() + Wire.request(2, "shutdown") + Wire.request(3, "initialize")
          + Wire.request(4, "textDocument/formatting", Wire.document) + Wire.notification("exit"),
        0,
        [("1", 0), ("2", 0), ("3", -32600), ("4", -32600)]
      ),
      (
        "requests before initialize",
        Wire.request(2, "textDocument/formatting", Wire.document) + Wire.request(3, "shutdown")
          + Wire.open("一") + Wire.initialize() + Wire.end, 0,
        [("2", -32002), ("3", -32002), ("1", 0), ("99", 0)]
      ),
      ("shutdown first", Wire.end, 1, [("99", -32002)]),
      (
        "initialize without parameters",
        Wire.request(1, "initialize", "null") + Wire.initialize() + Wire.end, 0,
        [("1", -32602), ("1", 0), ("99", 0)]
      ),
      (
        "shutdown right behind an edit and the questions about it",
        Wire.initialize() + Wire.open("一\\n") + Wire.change(Wire.edit("0", "0", "0", "1"))
          + Wire.request(2, "textDocument/formatting", Wire.document)
          + Wire.request(3, "textDocument/documentSymbol", Wire.document) + Wire.end, 0,
        [("1", 0), ("2", 0), ("3", 0), ("99", 0)]
      ),
      (
        "edits and questions after shutdown, and no exit",
        Wire.initialize() + Wire.open("一\\n") + Wire.request(2, "shutdown")
          + Wire.change(Wire.edit("0", "0", "0", "1"))
          + Wire.request(3, "textDocument/formatting", Wire.document), 0,
        [("1", 0), ("2", 0), ("3", -32600)]
      ),
      (
        "the end in the middle of an edit",
        Wire.initialize() + Wire.open("一\\n")
          + Wire.change(Wire.edit("0", "0", "0", "1")).dropLast(9),
        1, [("1", 0)]
      ),
      (
        "everything of the wrong sort in initialize",
        Wire.request(
          1, "initialize",
          #"{"processId":"x","rootUri":7,"rootPath":[],"workspaceFolders":{"a":1},"locale":5,"#
            + #""initializationOptions":[1],"capabilities":{"general":{"positionEncodings":"utf-8"},"#
            + #""workspace":[],"textDocument":{"codeAction":true,"diagnostic":7,"hover":null},"#
            + #""window":"x"}}"#) + Wire.end, 0, [("1", 0), ("99", 0)]
      ),
      (
        "strange encodings and processes",
        Wire.request(
          1, "initialize",
          #"{"processId":-1,"capabilities":{"general":{"positionEncodings":["utf-7",3,"utf-32"]}},"#
            + #""workspaceFolders":[{"uri":"untitled:x"},{"uri":"file:///no/such"}]}"#)
          + Wire.request(2, "workspace/diagnostic", #"{"previousResultIds":[{"uri":3}]}"#)
          + Wire.end, 0,
        [("1", 0), ("2", 0), ("99", 0)]
      ),
    ]

  @Test(
    "Bytes that are no messages are refused, and the next message is heard",
    arguments: HostileFrames.cases)
  func frames(_ hostile: HostileCase) throws { try check(hostile) }

  @Test("Messages that are not allowed get the answer that is", arguments: HostileMessages.cases)
  func messages(_ hostile: HostileCase) throws { try check(hostile) }

  @Test(
    "Documents and edits of every sort leave the server alive", arguments: HostileDocuments.cases)
  func documents(_ hostile: HostileCase) throws {
    try check(hostile)
    try check(hostile, Wire.utf8)
    try check(hostile, "{}")
  }

  @Test("Sessions end as the protocol says", arguments: ends.indices)
  func sessionEnd(_ index: Int) throws {
    let end = Self.ends[index]
    let run = try ServerRun(end.input, in: Sandbox())
    #expect(run.status == end.status, "\(end.name): \(run.errors)")
    #expect(
      run.answers == end.answers.map { ServerRun.Answer(id: $0.0, code: $0.1) }, "\(end.name)")
    #expect(run.isWellFormed)
  }

  private func check(_ hostile: HostileCase, _ capabilities: String = Wire.utf16) throws {
    let input = Wire.initialize(capabilities) + hostile.input + Wire.end
    let run = try ServerRun(input, in: Sandbox())
    let wanted = [("1", 0)] + hostile.answers + [("99", 0)]
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.answers == wanted.map { ServerRun.Answer(id: $0.0, code: $0.1) })
    #expect(run.isWellFormed)
    #expect(run.errors.isEmpty)
  }
}
