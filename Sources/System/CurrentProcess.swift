internal import Glibc

/// The process itself: where it stands, what it uses, how it ends.
package enum CurrentProcess {
  /// The absolute path of the working directory.
  package static func workingDirectory() throws(FileError) -> Path {
    guard let name = unsafe getcwd(nil, 0) else {
      throw FileError(.current, .examine, ErrorNumber(errno))
    }
    defer { unsafe free(name) }
    return unsafe Path(bytes: CString.bytes(name))
  }

  /// The most memory the process has held in RAM so far, in bytes.
  package static var peakMemory: Int {
    var usage = rusage()
    guard unsafe getrusage(RUSAGE_SELF.rawValue, &usage) == 0 else { return 0 }
    return usage.ru_maxrss * 1024
  }

  /// Ends the process; buffered output must have been flushed.
  package static func exit(status: Int32) -> Never {
    Glibc.exit(status)
  }
}
