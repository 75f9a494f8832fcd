internal import Glibc

extension FileDescriptor {
  /// The two ends of a new pipe, the one to read from first; no other program gets them.
  static func pipe() throws(ErrorNumber) -> (source: Int32, sink: Int32) {
    var ends: (Int32, Int32) = (-1, -1)
    _ = try SystemCall.retrying {
      unsafe withUnsafeMutableBytes(of: &ends) {
        unsafe Glibc.pipe($0.bindMemory(to: Int32.self).baseAddress)
      }
    }
    for end in [ends.0, ends.1] {
      _ = try SystemCall.retrying { fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
    return ends
  }
}
