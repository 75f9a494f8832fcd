internal import JSONText
internal import System

/// The language server: bytes of the client in, bytes for the client out.
///
/// It reads no stream and knows no clock; whoever runs it hands over bytes and the time. Messages
/// are dealt with in the order of their arrival, one at a time, so that nothing is ever shared.
/// Only cancelling overtakes. Work on files that are not open is handed out whole, and comes back.
package struct Server: Sendable {
  private enum Phase {
    case waiting
    case running
    case stopped
  }

  /// How the process is to end, once it is to end.
  package private(set) var exitStatus: Int32?
  private var phase = Phase.waiting
  private var reader = FrameReader()
  private var inbox = Inbox()
  private var isAtEnd = false
  private var session: Session

  /// A server that waits for a client.
  package init(_ options: ServerOptions = ServerOptions()) {
    session = Session(options)
  }

  /// Takes bytes from the client.
  package mutating func receive(_ bytes: some Collection<UInt8>) {
    reader.append(bytes)
    while let frame = reader.next() {
      switch frame {
      case .fault(let fault): inbox.append(.refusal(nil, RPCError(.parseError, fault.sentence)))
      case .message(let body): take(body)
      }
    }
  }

  /// Learns that the client will send nothing more.
  package mutating func receiveEnd() { isAtEnd = true }

  /// Does the next piece of work; false where there is none before ``nextWake``.
  package mutating func step(at now: Moment) -> Bool {
    session.now = now
    guard exitStatus == nil else { return false }
    if let item = inbox.popFirst() {
      handle(item)
      return true
    }
    if isAtEnd || session.hasLostClient {
      session.cancelAllTasks()
      exitStatus = phase == .stopped ? 0 : 1
      return false
    }
    return phase == .running && session.work()
  }

  /// Hands out work that wants nothing of the server; nil where there is none.
  ///
  /// It may be done on another thread; no more may be taken before it has been brought back.
  package mutating func takeSideWork() -> SideWork? { session.tasks.takeWork() }

  /// Takes back work that was handed out.
  package mutating func receive(_ work: SideWork) { session.tasks.receive(work) }

  /// Does such work on this thread; false where there is none.
  package mutating func workAside() -> Bool {
    guard var work = takeSideWork() else { return false }
    work.run()
    receive(work)
    return true
  }

  /// When there may be work though nothing arrives; nil where only the client can bring some.
  package var nextWake: Moment? { phase == .running ? session.nextWake : nil }

  /// What is to be sent to the client.
  package mutating func takeOutput() -> [UInt8] { session.outbox.take() }

  private mutating func take(_ body: [UInt8]) {
    do throws(MessageReader.Refusal) {
      let message = try MessageReader.read(body)
      guard message.kind == .notification(method: "$/cancelRequest") else {
        return inbox.append(.message(message))
      }
      let id = RequestID(json: Array(message.params["id"].json))
      inbox.cancel(id)
      session.cancel(id)
    } catch {
      inbox.append(.refusal(error.id, error.error))
      if error.error.code == .parseError { reader.resume(inside: body) }
    }
  }

  private mutating func handle(_ item: Inbox.Item) {
    switch item {
    case .refusal(let id, let error): session.outbox.refuse(id, error)
    case .message(let message):
      switch message.kind {
      case .request(let id, let method): answer(id, method, message.params)
      case .notification(let method): note(method, message.params)
      case .response(let id, let succeeded):
        if phase == .running { session.receive(succeeded ? message.params : nil, for: id) }
      }
    }
  }

  private mutating func answer(_ id: RequestID, _ method: String, _ params: Params) {
    do throws(RPCError) {
      try check(method)
      if let start = Methods.tasks[method], phase == .running {
        return try start(id, params, &session)
      }
      guard let handler = Methods.requests[method] else {
        throw RPCError(.methodNotFound, "There is no method “\(method)”.")
      }
      var result = JSONWriter()
      try handler(params, &session, &result)
      session.outbox.answer(id, result.take())
      if method == "initialize" { phase = .running }
      if method == "shutdown" { phase = .stopped }
    } catch {
      session.outbox.refuse(id, error)
    }
  }

  /// Whether a request may come now.
  private func check(_ method: String) throws(RPCError) {
    switch phase {
    case .waiting where method != "initialize":
      throw RPCError(.serverNotInitialized, "The first request has to be “initialize”.")
    case .running where method == "initialize":
      throw RPCError(.invalidRequest, "The server has been initialized before.")
    case .stopped: throw RPCError(.invalidRequest, "The server has been shut down.")
    default: return
    }
  }

  private mutating func note(_ method: String, _ params: Params) {
    if method == "exit" {
      session.cancelAllTasks()
      exitStatus = phase == .stopped ? 0 : 1
    } else if phase == .running, let handler = Methods.notifications[method] {
      do throws(RPCError) {
        try handler(params, &session)
      } catch {
        session.log("\(method): \(error.message)")
      }
    }
  }
}
