import JSONText
import LanguageServer

/// An editor that talks to a server within the test, with a clock of its own.
struct TestClient {
  /// A message of the server.
  typealias Received = JSONNode

  private var server = Server()
  private var milliseconds = 1000
  /// Whether work that could be done on another thread is done at once.
  var worksAside = true
  private var requests = 0
  /// What the server has said and nobody has looked at, the oldest first.
  private(set) var received: [Received] = []

  init(_ capabilities: String = "{}", more: String = "") {
    _ = request("initialize", #"{"capabilities":\#(capabilities)\#(more)}"#)
    notify("initialized", "{}")
  }

  var exitStatus: Int32? { server.exitStatus }

  static let utf8 = #"{"general":{"positionEncodings":["utf-8"]}}"#

  mutating func notify(_ method: String, _ params: String) {
    send(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params)}"#)
    run()
  }

  /// Sends several messages at once, as they lie in a pipe.
  mutating func notifyAll(_ method: String, _ params: [String]) {
    for params in params { send(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params)}"#) }
    run()
  }

  /// The answer to a request.
  mutating func request(_ method: String, _ params: String) -> Received? {
    requests += 1
    let id = requests
    send(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"#)
    run()
    let place = received.firstIndex { $0["id"]?.value.integer == id && $0["method"] == nil }
    return place.map { received.remove(at: $0) }
  }

  mutating func send(_ body: String) {
    server.receive(Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8))
  }

  /// Work that the server hands out; nil where it has none.
  mutating func takeSideWork() -> SideWork? { server.takeSideWork() }

  /// Brings back such work.
  mutating func receive(_ work: SideWork) {
    server.receive(work)
    run()
  }

  /// Lets time pass.
  mutating func wait(milliseconds: Int) {
    self.milliseconds += milliseconds
    run()
  }

  /// Takes the messages of a method out of what was received; their parameters.
  mutating func take(_ method: String) -> [Received] {
    defer { received.removeAll { $0["method"]?.value.string == method } }
    return received.filter { $0["method"]?.value.string == method }.compactMap {
      $0["params"] ?? $0
    }
  }

  /// Runs the server until it has nothing to do.
  mutating func run() {
    let now = Moment(nanoseconds: UInt64(milliseconds) * 1_000_000)
    while server.step(at: now) || worksAside && server.workAside() {}
    var reader = FrameReader()
    reader.append(server.takeOutput())
    while case .message(let body) = reader.next() {
      if let node = try? JSONReader.read(body, dialect: .strict) { received.append(node) }
    }
  }

  mutating func open(_ text: String, uri: String = "file:///page.txt", version: Int = 1) {
    notify(
      "textDocument/didOpen",
      #"{"textDocument":{"uri":"\#(uri)","languageId":"plaintext","version":\#(version),"text":\#(Self.quoted(text))}}"#
    )
  }

  /// The parameters of an edit.
  static func change(
    version: Int, _ start: (Int, Int), _ end: (Int, Int), _ text: String,
    uri: String = "file:///page.txt"
  ) -> String {
    #"{"textDocument":{"uri":"\#(uri)","version":\#(version)},"contentChanges":[{"range":{"#
      + #""start":{"line":\#(start.0),"character":\#(start.1)},"#
      + #""end":{"line":\#(end.0),"character":\#(end.1)}},"text":\#(quoted(text))}]}"#
  }

  static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.take(), as: UTF8.self)
  }
}

extension JSONNode {
  /// The elements of an array; none for anything else.
  var elements: [JSONNode] { value.elements ?? [] }

  /// `line:character` of a position.
  var place: String {
    "\(self["line"]?.value.integer ?? -1):\(self["character"]?.value.integer ?? -1)"
  }

  /// `line:character-line:character` of a range.
  var span: String { "\(self["start"]?.place ?? "?")-\(self["end"]?.place ?? "?")" }
}
