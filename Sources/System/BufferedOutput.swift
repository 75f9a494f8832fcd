internal import Glibc

/// Collects output and writes it in large pieces.
///
/// It belongs to one thread. What was not flushed is lost: call `flush()` before the end.
/// `Signals.ignoreBrokenPipes()` must have been called for `OutputError.closed` to arrive.
package struct BufferedOutput: ~Copyable {
  private let number: Int32
  private var buffer: [UInt8] = []
  private static let capacity = 64 * 1024

  /// Writes to standard output or standard error.
  package init(_ stream: Terminal.Stream) {
    self.init(descriptor: stream.rawValue)
  }

  init(descriptor: Int32) {
    number = descriptor
    buffer.reserveCapacity(Self.capacity)
  }

  /// Adds bytes; throws only when the buffer had to be emptied.
  package mutating func write(_ bytes: [UInt8]) throws(OutputError) {
    if buffer.count + bytes.count > Self.capacity { try flush() }
    if bytes.count > Self.capacity { return try send(bytes.span) }
    buffer.append(contentsOf: bytes)
  }

  /// Adds text as UTF-8; throws only when the buffer had to be emptied.
  package mutating func write(_ text: String) throws(OutputError) {
    if buffer.count + text.utf8.count > Self.capacity { try flush() }
    if text.utf8.count > Self.capacity { return try send(Array(text.utf8).span) }
    buffer.append(contentsOf: text.utf8)
  }

  /// Hands everything collected to the system.
  package mutating func flush() throws(OutputError) {
    defer { buffer.removeAll(keepingCapacity: true) }
    try send(buffer.span)
  }

  private func send(_ bytes: Span<UInt8>) throws(OutputError) {
    do {
      try FileDescriptor.writeAll(number, bytes)
    } catch {
      throw error.rawValue == EPIPE ? .closed : .failed(error)
    }
  }
}
