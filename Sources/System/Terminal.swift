internal import Glibc

/// What is known of the terminal behind standard output or standard error.
package enum Terminal {
  /// Where output can go.
  package enum Stream: Int32, Sendable {
    case output = 1
    case error = 2
  }

  /// Whether a person sees the stream directly.
  package static func isTerminal(_ stream: Stream) -> Bool {
    isatty(stream.rawValue) == 1
  }

  /// Whether standard output and standard error go to one place, such as the same terminal.
  package static var isShared: Bool {
    guard let output = try? FileStatus(ofDescriptor: Stream.output.rawValue),
      let error = try? FileStatus(ofDescriptor: Stream.error.rawValue)
    else { return false }
    return output.identity == error.identity
  }

  /// The width in columns, or nil when the stream is not a terminal or does not tell.
  package static func width(_ stream: Stream) -> Int? {
    var size = winsize()
    guard unsafe ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Whether to colour what is written to the stream.
  package static func wantsColour(_ stream: Stream) -> Bool {
    wantsColour(isTerminal: isTerminal(stream), environment: Environment.value)
  }

  /// Follows no-color.org first, then `CLICOLOR_FORCE`, then what the terminal can do.
  static func wantsColour(isTerminal: Bool, environment: (String) -> String?) -> Bool {
    if let refusal = environment("NO_COLOR"), !refusal.isEmpty { return false }
    if let force = environment("CLICOLOR_FORCE"), !force.isEmpty, force != "0" { return true }
    return isTerminal && environment("TERM") != "dumb"
  }
}
