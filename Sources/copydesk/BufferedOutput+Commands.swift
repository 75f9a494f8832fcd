internal import System

extension BufferedOutput {
  /// Writes bytes; a failure is one of the command.
  mutating func put(_ bytes: [UInt8]) throws(CommandFailure) {
    do {
      try write(bytes)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Writes text; a failure is one of the command.
  mutating func put(_ text: String) throws(CommandFailure) {
    do {
      try write(text)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Hands what was written to whoever reads it.
  mutating func show() throws(CommandFailure) {
    do {
      try flush()
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Writes text that ends with one line break, whether it came with one or not.
  mutating func print(_ text: String) throws(CommandFailure) {
    try put(text)
    if !text.hasSuffix("\n") { try put("\n") }
  }
}
