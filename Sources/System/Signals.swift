internal import Glibc

/// How the process answers signals.
package enum Signals {
  /// Makes writing to a closed pipe an error that can be handled instead of a sudden end.
  package static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Makes writing more than the limits of the process allow an error, like a full disk.
  package static func ignoreSizeLimits() {
    _ = signal(SIGXFSZ, SIG_IGN)
  }
}
