/// Why a request has no result.
package struct RPCError: Error, Equatable, Sendable {
  /// The numbers that JSON-RPC and the protocol give to failures.
  package enum Code: Int, Sendable {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case serverNotInitialized = -32002
    case requestCancelled = -32800
    case contentModified = -32801
    case requestFailed = -32803
  }

  /// What sort of failure it is.
  package let code: Code

  /// One English sentence, for the log of a client.
  package let message: String

  /// Describes a failure.
  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
