/// What the program tells whoever started it.
enum ExitStatus: Int32 {
  /// Nothing was found that matters.
  case clean = 0
  /// Something was found, or would be changed.
  case findings = 1
  /// A wrong call, a wrong configuration, or input that could not be read or written.
  case failed = 2
}
