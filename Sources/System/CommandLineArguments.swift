/// What the program was called with.
package enum CommandLineArguments {
  /// The arguments after the program's name as raw bytes: file names need not be UTF-8.
  package static var raw: [[UInt8]] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      guard let argument = unsafe CommandLine.unsafeArgv[index] else { return nil }
      return unsafe CString.bytes(argument)
    }
  }
}
