import Glibc

@testable import System

/// What one run of the built program came to.
struct ProgramRun {
  /// The exit status; 128 and the signal's number where a signal ended it.
  let status: Int32
  let output: [UInt8]
  let errors: String

  var text: String { String(decoding: output, as: UTF8.self) }
}

extension Sandbox {
  /// Runs `copydesk` in this folder and waits for its end.
  func run(
    _ arguments: String..., input: [UInt8] = [], within surroundings: Surroundings = .plain
  ) throws -> ProgramRun {
    try run(arguments.map { Array($0.utf8) }, input: input, within: surroundings)
  }

  /// Runs `copydesk` with arguments that need not be UTF-8.
  func run(
    _ arguments: [[UInt8]], input: [UInt8] = [], within surroundings: Surroundings = .plain
  ) throws -> ProgramRun {
    try runProgram([BuiltProgram.path.bytes] + arguments, input: input, within: surroundings)
  }

  /// Runs a program, its path or name first.
  func runProgram(
    _ words: [[UInt8]], input: [UInt8] = [], within surroundings: Surroundings = .plain
  ) throws -> ProgramRun {
    let capture = try Sandbox()
    try capture.file("input", input)
    var actions = unsafe posix_spawn_file_actions_t()
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { throw Refusal() }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, name) in [(0 as Int32, "input"), (1, "output"), (2, "errors")] {
      let flags = number == 0 ? O_RDONLY : O_WRONLY | O_CREAT
      let file = capture.path.appending(name).cString
      unsafe posix_spawn_file_actions_addopen(&actions, number, file, flags, 0o600)
    }
    let shell = ["sh", "-c", surroundings.rawValue, "sh"].map { Array($0.utf8) }
    let status = try Self.wait(for: unsafe Self.spawn(shell + [path.bytes] + words, &actions))
    return ProgramRun(
      status: status, output: try capture.bytes("output"), errors: try capture.text("errors"))
  }

  @unsafe private static func spawn(
    _ words: [[UInt8]], _ actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    let strings = unsafe words.map { word in unsafe strdup(Path(bytes: word).cString) }
    defer { unsafe strings.forEach { string in unsafe free(string) } }
    var process: pid_t = 0
    let failure = unsafe posix_spawn(&process, "/bin/sh", &actions, nil, strings + [nil], environ)
    guard failure == 0 else { throw ErrorNumber(failure) }
    return process
  }

  private static func wait(for process: pid_t) throws -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Refusal() }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
