internal import JSONText

/// A JSON-RPC message from the client.
struct Message: Sendable {
  enum Kind: Equatable, Sendable {
    case request(RequestID, method: String)
    case notification(method: String)
    /// An answer to a request of ours; `succeeded` is false where it brings an error.
    case response(RequestID, succeeded: Bool)
  }

  let kind: Kind
  /// The parameters, or the result that an answer brings.
  let params: Params
}
