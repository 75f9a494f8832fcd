internal import Glibc

/// A pair of open streams, one to read and one to write, neither of which is waited for unasked.
package struct ByteChannel: ~Copyable {
  /// What can be done without waiting.
  package struct Readiness: Sendable {
    /// Whether bytes, or the end, can be read.
    package let canRead: Bool
    /// Whether bytes can be written, or writing would fail at once.
    package let canWrite: Bool
  }

  /// Every stream that is ready takes so many bytes without making the writer wait.
  private static let piece = 4096
  /// How much is read at once, in bytes.
  private static let chunk = 64 * 1024

  private let input: Int32
  private let output: Int32
  /// A socket of our own, closed at the end of the scope.
  private let socket: FileDescriptor?

  /// Reads standard input and writes standard output.
  package init() {
    input = STDIN_FILENO
    output = STDOUT_FILENO
    socket = nil
  }

  /// Connects to a port of this machine, on which the other side has to be listening.
  package init(localPort: UInt16) throws(ErrorNumber) {
    let socket = try FileDescriptor.connected(toLocalPort: localPort)
    input = socket.number
    output = socket.number
    self.socket = consume socket
  }

  /// Waits until something can be done or the time is up.
  ///
  /// - Parameters:
  ///   - wantsRead: Whether there is an interest in reading.
  ///   - wantsWrite: Whether there is something to write.
  ///   - milliseconds: The longest wait; nil for ever.
  ///   - side: Ends the wait as soon as it is done with its work; nil where nobody waits for that.
  /// - Returns: What can be done; nothing where the time was up.
  /// - Throws: What the system refused.
  package func wait<Value>(
    wantsRead: Bool, wantsWrite: Bool, milliseconds: Int?, or side: SideThread<Value>?
  ) throws(ErrorNumber) -> Readiness {
    // A negative descriptor is passed over.
    var streams = [
      pollfd(fd: wantsRead ? input : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wantsWrite ? output : -1, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: side?.signal ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    let timeout = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    _ = try SystemCall.retrying { unsafe poll(&streams, 3, timeout) }
    return Readiness(canRead: streams[0].revents != 0, canWrite: streams[1].revents != 0)
  }

  /// Reads what is there, which must be something; nothing means the end.
  package func read() throws(ErrorNumber) -> [UInt8] {
    try [UInt8](capacity: Self.chunk) { output throws(ErrorNumber) in
      do throws(ErrorNumber) {
        _ = try FileDescriptor.read(input, into: &output)
      } catch  where error.rawValue == ECONNRESET {
        return
      }
    }
  }

  /// Writes as much of some bytes as a stream takes that is ready, and tells how many.
  package func write(_ bytes: Span<UInt8>) throws(ErrorNumber) -> Int {
    let part = bytes.extracting(first: min(Self.piece, bytes.count))
    do throws(ErrorNumber) {
      return try SystemCall.retrying {
        unsafe part.withUnsafeBufferPointer { unsafe Glibc.write(output, $0.baseAddress, $0.count) }
      }
    } catch  where error.rawValue == EAGAIN {
      return 0
    }
  }
}
