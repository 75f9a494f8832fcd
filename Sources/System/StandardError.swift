/// Where messages about the run itself go.
package enum StandardError {
  /// Writes one line at once; there is nobody left to tell when that fails.
  package static func writeLine(_ text: String) {
    let line = Array(text.utf8) + [UInt8(ascii: "\n")]
    try? FileDescriptor.writeAll(Terminal.Stream.error.rawValue, line.span)
  }
}
