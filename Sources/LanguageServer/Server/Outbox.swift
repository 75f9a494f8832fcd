internal import JSONText

/// What the server has to say, framed and in order, until it is sent.
struct Outbox: Sendable {
  /// Bytes that wait to be sent.
  private(set) var bytes: [UInt8] = []
  private var requests = 0

  /// Hands over everything that waits.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Answers a request with a result that is JSON already.
  mutating func answer(_ id: RequestID, _ result: [UInt8]) {
    send { writer in
      writer.key("id")
      writer.raw(id.json)
      writer.key("result")
      writer.raw(result.isEmpty ? Array("null".utf8) : result)
    }
  }

  /// Answers a request, or a message that is none, with an error.
  mutating func refuse(_ id: RequestID?, _ error: RPCError) {
    send { writer in
      writer.key("id")
      writer.raw(id?.json ?? Array("null".utf8))
      writer.object("error") { writer in
        writer.field("code", error.code.rawValue)
        writer.field("message", error.message)
      }
    }
  }

  /// Sends a notification; `write` writes the members of its parameters.
  mutating func notify(_ method: String, write: (inout JSONWriter) -> Void) {
    send { writer in
      writer.field("method", method)
      writer.object("params", write: write)
    }
  }

  /// Sends a request; `write`, where it is given, writes the members of its parameters.
  @discardableResult
  mutating func request(
    _ method: String, write: ((inout JSONWriter) -> Void)? = nil
  ) -> RequestID {
    requests += 1
    let id = RequestID(own: requests)
    send { writer in
      writer.key("id")
      writer.raw(id.json)
      writer.field("method", method)
      if let write { writer.object("params", write: write) }
    }
    return id
  }

  /// Asks the client for messages that `initialize` did not speak of; `write` writes the members of
  /// the options.
  mutating func register(
    _ id: String, _ method: String, write: (inout JSONWriter) -> Void
  ) {
    var options = JSONWriter()
    options.beginObject()
    write(&options)
    options.endObject()
    let json = options.take()
    request("client/registerCapability") { writer in
      writer.array("registrations", [id]) { writer, id in
        writer.beginObject()
        writer.field("id", id)
        writer.field("method", method)
        writer.key("registerOptions")
        writer.raw(json)
        writer.endObject()
      }
    }
  }

  private mutating func send(_ write: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("jsonrpc", "2.0")
    write(&writer)
    writer.endObject()
    let body = writer.take()
    bytes += "Content-Length: \(body.count)\r\n\r\n".utf8
    bytes += body
  }
}
