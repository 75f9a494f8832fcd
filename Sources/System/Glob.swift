/// A path pattern of a configuration file, in the manner of `.gitignore`.
///
/// `*` and `?` stay within one name, `**` spans folders, `[a-z]`, `[!a-z]` and `{a,b}` choose,
/// `\` takes the next character as it is. A pattern without a slash, other than a last one, names
/// files and folders at any depth; one with a slash starts at the folder of the configuration. A
/// last slash restricts the pattern to folders. What matches a folder matches everything below.
package struct Glob: Hashable, Sendable {
  /// The pattern as it was written.
  package let pattern: String
  private let alternatives: [GlobAlternative]

  /// Reads a pattern.
  package init(_ pattern: String) throws(GlobError) {
    self.pattern = pattern
    alternatives = try GlobParser.parse(pattern)
  }

  /// Whether a path is meant by the pattern.
  ///
  /// - Parameters:
  ///   - path: The path from the folder of the configuration, components separated by `/`.
  ///   - isFolder: Whether the path is that of a folder.
  /// - Returns: True when the path or a folder above it matches.
  package func matches(_ path: String, isFolder: Bool = false) -> Bool {
    let components = path.unicodeScalars.split(separator: "/").map(Array.init)
    let named = components.filter { $0 != ["."] }
    return alternatives.contains { $0.matches(named, isFolder: isFolder) }
  }
}
