/// Takes the messages of a stream apart: `Content-Length: 20`, a blank line, twenty bytes.
///
/// Bytes in, frames out, nothing else. After bytes that make no sense it goes on at the next
/// `Content-Length:`, wherever that stands.
package struct FrameReader: Sendable {
  /// What the stream held.
  package enum Frame: Equatable, Sendable {
    /// The bytes of one message.
    case message([UInt8])
    /// Bytes that belong to no message, told once until sense returns.
    case fault(FrameFault)
  }

  private enum State {
    case header
    case body(length: Int)
    case lost
  }

  /// The longest message that is taken, in bytes.
  private let limit: Int
  private var state = State.header
  /// Whether a fault has been told and no message has come since.
  private var isRecovering = false
  private var bytes: [UInt8] = []
  /// What lies before this has been read.
  private var head = 0

  /// Begins at the start of a message; longer messages than `limit` bytes are faults.
  package init(limit: Int = 64 << 20) {
    self.limit = limit
  }

  /// Takes bytes as they arrive.
  package mutating func append(_ more: some Collection<UInt8>) {
    if head > 1 << 16 || head == bytes.count {
      bytes.removeFirst(head)
      head = 0
    }
    bytes.append(contentsOf: more)
  }

  /// The next frame; nil until more bytes arrive.
  package mutating func next() -> Frame? {
    while true {
      switch state {
      case .lost:
        guard seekHeader() else { return nil }
        state = .header
      case .header:
        switch FrameHeader.read(bytes, from: head) {
        case .incomplete: return nil
        case .complete(let length, let end) where length <= limit:
          head = end
          state = .body(length: length)
        case .complete(_, let end):
          if let fault = lose(.tooLong(limit: limit), at: end) { return fault }
        case .fault(let fault, let resume):
          if let fault = lose(fault, at: resume) { return fault }
        }
      case .body(let length):
        guard bytes.count - head >= length else { return nil }
        defer { head += length }
        state = .header
        isRecovering = false
        return .message(Array(bytes[head..<head + length]))
      }
    }
  }

  /// Goes back into a message that was none, where another one begins inside it.
  ///
  /// That is so where a length was too great. No JSON text holds a header: its strings have no
  /// line breaks.
  package mutating func resume(inside message: [UInt8]) {
    guard let start = FrameHeader.find(in: message, from: 0),
      case .complete = FrameHeader.read(message, from: start)
    else { return }
    bytes.replaceSubrange(..<head, with: message[start...])
    head = 0
    state = .header
  }

  private mutating func lose(_ fault: FrameFault, at resume: Int) -> Frame? {
    defer { isRecovering = true }
    head = min(resume, bytes.count)
    state = .lost
    return isRecovering ? nil : .fault(fault)
  }

  /// Steps to the next header; false where none has arrived yet, and then drops what was looked at.
  private mutating func seekHeader() -> Bool {
    if let start = FrameHeader.find(in: bytes, from: head) {
      head = start
      return true
    }
    head = max(head, bytes.count - FrameHeader.lengthName.count)
    return false
  }
}
