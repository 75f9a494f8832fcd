internal import Glibc

/// What a process was started with as its input.
package enum StandardInput {
  /// Whether a file that is not empty, or the output of another program, was given as standard input.
  package static var isGiven: Bool {
    guard let status = try? FileStatus(ofDescriptor: STDIN_FILENO) else { return false }
    return status.kind == .regular && status.size > 0 || status.kind == .pipe
  }
}
