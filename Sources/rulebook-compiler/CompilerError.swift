/// Everything that is wrong with the input, in the form compilers use.
struct CompilerError: Error, CustomStringConvertible {
  /// One line for each error, `path:line:column: error: sentence`.
  let lines: [String]

  var description: String { lines.joined(separator: "\n") }
}
