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

  /// Whether there is a process of this number, as far as this one can see.
  package static func sees(process number: Int) -> Bool {
    guard let process = pid_t(exactly: number), process > 0 else { return false }
    return kill(process, 0) == 0 || errno == EPERM
  }

  /// Ends the process; buffered output must have been flushed.
  package static func exit(status: Int32) -> Never {
    Glibc.exit(status)
  }
}
