/// Tokens that one thread lays down and another waits for.
///
/// A pipe: the waiting is the system's, and nothing is shared but two numbers.
struct TokenPipe: ~Copyable {
  private let source: FileDescriptor
  private let sink: FileDescriptor

  init() throws(ErrorNumber) {
    let ends = try FileDescriptor.pipe()
    source = FileDescriptor(ends.source)
    sink = FileDescriptor(ends.sink)
  }

  /// What can be read from as soon as there is a token.
  var signal: Int32 { source.number }

  /// Lays down tokens; waits where more than some ten thousand have not been taken.
  func put(_ count: Int = 1) {
    let tokens = [UInt8](repeating: 0, count: count)
    // Both ends are ours and open: nothing can fail.
    try? FileDescriptor.writeAll(sink.number, tokens.span)
  }

  /// Waits for a token, and takes up to `limit` that are there.
  func take(upTo limit: Int = 1) {
    _ = try? [UInt8](capacity: limit) { output throws(ErrorNumber) in
      _ = try FileDescriptor.read(source.number, into: &output)
    }
  }
}
