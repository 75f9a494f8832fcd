internal import Glibc

/// Another program that is run to its end.
package enum Subprocess {
  /// What came of it.
  package struct Outcome: Sendable {
    /// The exit status; 128 and the signal's number where a signal ended it.
    package let status: Int32
    /// What it wrote to standard output.
    package let output: [UInt8]
    /// What it wrote to standard error.
    package let errors: [UInt8]
  }

  private static let chunk = 64 * 1024

  /// Runs a program found by `PATH`, without standard input.
  ///
  /// - Parameter words: Its name and its arguments.
  /// - Returns: What came of it.
  /// - Throws: Why it could not be started.
  package static func run(_ words: [[UInt8]]) throws(ErrorNumber) -> Outcome {
    let outputEnds = try FileDescriptor.pipe()
    let output = FileDescriptor(outputEnds.source)
    let outputSink = FileDescriptor(outputEnds.sink)
    let errorEnds = try FileDescriptor.pipe()
    let errors = FileDescriptor(errorEnds.source)
    let errorSink = FileDescriptor(errorEnds.sink)
    let process = try start(words, outputSink.number, errorSink.number)
    // As long as the program's ends are open here too, no end would ever be read.
    close(consume outputSink)
    close(consume errorSink)
    let collected = collect([output.number, errors.number])
    return Outcome(
      status: try wait(for: process), output: collected[0], errors: collected[1])
  }

  private static func close(_ file: consuming FileDescriptor) {}

  private static func start(
    _ words: [[UInt8]], _ output: Int32, _ errors: Int32
  ) throws(ErrorNumber) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    let strings = unsafe words.map { word in unsafe strdup(Path(bytes: word).cString) }
    defer { unsafe strings.forEach { string in unsafe free(string) } }
    guard let name = unsafe strings.first ?? nil else { throw ErrorNumber(ENOENT) }
    var process: pid_t = 0
    let failure = unsafe posix_spawnp(
      &process, name, &actions, nil, strings + [nil], environ)
    guard failure == 0 else { throw ErrorNumber(failure) }
    return process
  }

  /// Reads several streams to their ends, whichever has something.
  private static func collect(_ numbers: [Int32]) -> [[UInt8]] {
    var collected = numbers.map { _ in [UInt8]() }
    var streams = numbers.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while streams.contains(where: { $0.fd >= 0 }) {
      let count = nfds_t(streams.count)
      guard (try? SystemCall.retrying { unsafe poll(&streams, count, -1) }) != nil else { break }
      for index in streams.indices where streams[index].fd >= 0 && streams[index].revents != 0 {
        let bytes = try? [UInt8](capacity: chunk) { output throws(ErrorNumber) in
          _ = try FileDescriptor.read(numbers[index], into: &output)
        }
        // A stream that is at its end is asked no more.
        if bytes?.isEmpty != false { streams[index].fd = -1 }
        collected[index] += bytes ?? []
      }
    }
    return collected
  }

  private static func wait(for process: pid_t) throws(ErrorNumber) -> Int32 {
    var status: Int32 = 0
    _ = try SystemCall.retrying { unsafe waitpid(process, &status, 0) }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
