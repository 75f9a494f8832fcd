internal import JSONText

/// Tells requests, notifications and answers apart.
enum MessageReader {
  /// A message that cannot be taken, and what it is to be answered.
  struct Refusal: Error, Equatable {
    /// The request's id, where it can be made out.
    let id: RequestID?
    let error: RPCError
  }

  /// Reads one message.
  static func read(_ body: [UInt8]) throws(Refusal) -> Message {
    let root: JSONNode
    do throws(JSONError) {
      root = try JSONReader.read(body, dialect: .message)
    } catch {
      let place = "The message is not JSON: at byte \(error.offset), \(error.english)."
      throw Refusal(id: nil, error: RPCError(.parseError, place))
    }
    guard root.value.members != nil else {
      throw refuse(nil, "A message is an object; batches are not part of the protocol.")
    }
    let id = root["id"].flatMap { requestID($0, in: body) }
    guard root["jsonrpc"]?.value.string == "2.0" else {
      throw refuse(id, "The member “jsonrpc” is not “2.0”.")
    }
    guard let method = root["method"] else { return try response(root, id, body) }
    guard let name = method.value.string else { throw refuse(id, "The method is not a string.") }
    let params = Params(body: body, node: root["params"], path: "params")
    guard root["id"] != nil else {
      return Message(kind: .notification(method: name), params: params)
    }
    guard let id else { throw refuse(nil, "The id is neither a number nor a string.") }
    return Message(kind: .request(id, method: name), params: params)
  }

  private static func response(
    _ root: JSONNode, _ id: RequestID?, _ body: [UInt8]
  ) throws(Refusal) -> Message {
    guard root["result"] != nil || root["error"] != nil else {
      throw refuse(id, "The message has neither a method nor a result.")
    }
    // An answer without an id says that something of ours was not understood: nothing to do.
    return Message(
      kind: .response(id ?? RequestID(json: []), succeeded: root["error"] == nil),
      params: Params(body: body, node: root["result"], path: "result"))
  }

  private static func requestID(_ node: JSONNode, in body: [UInt8]) -> RequestID? {
    switch node.value {
    case .number, .string: RequestID(json: Array(body[node.range]))
    default: nil
    }
  }

  private static func refuse(_ id: RequestID?, _ sentence: String) -> Refusal {
    Refusal(id: id, error: RPCError(.invalidRequest, sentence))
  }
}
