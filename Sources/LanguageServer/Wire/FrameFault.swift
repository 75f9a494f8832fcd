/// Why bytes are no message.
package enum FrameFault: Equatable, Sendable {
  /// Something else stands where a header should.
  case notHeader
  /// A header without `Content-Length`.
  case noLength
  /// The length is not a plain number, or there are two that differ.
  case badLength
  /// The header does not end.
  case endlessHeader
  /// The message is longer than what is taken, in bytes.
  case tooLong(limit: Int)

  /// The fault as one English sentence, for the log of a client.
  package var sentence: String {
    switch self {
    case .notHeader: "The bytes before the message are no header."
    case .noLength: "The header has no Content-Length."
    case .badLength: "The Content-Length is not a whole number."
    case .endlessHeader: "The header has no end."
    case .tooLong(let limit): "The message is longer than \(limit) bytes."
    }
  }
}
