internal import System

/// What the client is to be sent and has not taken yet.
struct PendingOutput {
  /// So much that has been sent is let go of, in bytes.
  private static let mostSent = 1 << 20

  private var bytes: [UInt8] = []
  private var sent = 0

  /// How many bytes wait.
  var count: Int { bytes.count - sent }

  mutating func add(_ more: [UInt8]) {
    guard count > 0 else {
      bytes = more
      sent = 0
      return
    }
    if sent > Self.mostSent {
      bytes.removeFirst(sent)
      sent = 0
    }
    bytes += more
  }

  /// Sends as much as the client takes now.
  mutating func send(over channel: borrowing ByteChannel) throws(ErrorNumber) {
    let count = try channel.write(bytes.span.extracting(sent...))
    sent += count
  }
}
