/// A line of a `.gitignore` file.
struct IgnoreRule {
  /// Whether what matches is taken after all.
  let isNegated: Bool
  private let alternatives: [GlobAlternative]

  /// Reads a line; nil for blank lines, comments, and patterns that cannot be read.
  init?(_ line: some Collection<UInt8>) {
    var scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)[...]
    if scalars.last == "\r" { scalars.removeLast() }
    while scalars.last == " ", scalars.dropLast().last != "\\" { scalars.removeLast() }
    guard let first = scalars.first, first != "#" else { return nil }
    isNegated = first == "!"
    if isNegated { scalars.removeFirst() }
    // To git, braces are characters like any others.
    let pattern = scalars.reduce(into: String.UnicodeScalarView()) { pattern, scalar in
      if scalar == "{" || scalar == "}" { pattern.append("\\") }
      pattern.append(scalar)
    }
    guard let read = try? GlobParser.parse(String(pattern)) else { return nil }
    alternatives = read
  }

  /// Whether a file or folder is meant; of the folders above it, it is known that they are not.
  ///
  /// - Parameters:
  ///   - components: The path from the folder of the file that holds the line.
  ///   - isFolder: Whether it is a folder.
  /// - Returns: Whether the pattern fits; a negated line says the same.
  func matches(_ components: ArraySlice<[Unicode.Scalar]>, isFolder: Bool) -> Bool {
    alternatives.contains { alternative in
      if alternative.isFolderOnly, !isFolder { return false }
      guard let tokens = alternative.nameAnywhere, let name = components.last else {
        return alternative.matches(Array(components), isFolder: isFolder)
      }
      return GlobToken.match(tokens, name)
    }
  }
}
