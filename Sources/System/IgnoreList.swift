/// The lines of one `.gitignore` file, and where it stands.
struct IgnoreList {
  /// How many components the path of its folder has.
  private let depth: Int
  private let rules: [IgnoreRule]

  /// Reads the file of a folder; nil where there is none, or none that can be read.
  init?(_ file: Path, in folder: [[Unicode.Scalar]]) {
    guard let bytes = try? FileReader.readRegular(file) else { return nil }
    depth = folder.count
    rules = bytes.split(separator: UInt8(ascii: "\n")).compactMap { IgnoreRule($0) }
  }

  /// What the file says of a path: true to ignore it, false to take it, nil for nothing.
  ///
  /// - Parameters:
  ///   - components: The absolute path.
  ///   - isFolder: Whether it is that of a folder.
  /// - Returns: The verdict of the last line that matches.
  func verdict(_ components: [[Unicode.Scalar]], isFolder: Bool) -> Bool? {
    let own = components.dropFirst(depth)
    return rules.last { $0.matches(own, isFolder: isFolder) }.map { !$0.isNegated }
  }
}
