/// Where messages about the run itself go.
package enum StandardError {
  /// Writes one line at once; there is nobody left to tell when that fails.
  package static func writeLine(_ text: String) { write(text + "\n") }

  /// Writes text at once, without a line break; there is nobody left to tell when that fails.
  package static func write(_ text: String) {
    try? FileDescriptor.writeAll(Terminal.Stream.error.rawValue, Array(text.utf8).span)
  }
}
