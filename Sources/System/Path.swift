/// The path of a file: the bytes the system knows it by, which need not be UTF-8.
///
/// Nothing here asks the file system; symbolic links are not resolved.
package struct Path: Hashable, Sendable {
  /// The bytes, without a terminating NUL.
  package let bytes: [UInt8]

  /// Takes bytes from the system or the command line as they are.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Takes a path from text, such as a configuration file.
  package init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// The folder a relative path starts from: `.`.
  package static let current = Path(".")

  /// The path for people: bytes that are not UTF-8 appear as U+FFFD.
  package var display: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the path starts at the root.
  package var isAbsolute: Bool {
    bytes.first == Self.slash
  }

  /// The last component, which may be `..`; the whole path when that is `/` or empty.
  package var name: Path {
    components.last.map { Path(bytes: Array($0)) } ?? self
  }

  /// The bytes after the last dot of the name as text, or nil when there are none.
  ///
  /// The dot that starts a hidden file's name does not count.
  package var fileExtension: String? {
    let name = name.bytes
    guard let dot = name.lastIndex(of: Self.dot), dot > 0, dot + 1 < name.count else { return nil }
    return String(validating: name[(dot + 1)...], as: UTF8.self)
  }

  /// Whether the name starts with a dot and is not `.` or `..`.
  package var isHidden: Bool {
    let name = name.bytes
    return name.first == Self.dot && name != [Self.dot] && name != [Self.dot, Self.dot]
  }

  /// The folder that holds this path; `.` for a bare name.
  ///
  /// Nil where it cannot be read off the path: at the root and after a last `.` or `..`.
  package var parent: Path? {
    let parts = components
    guard let last = parts.last, !last.elementsEqual([Self.dot]), !Self.isUpward(last) else {
      return nil
    }
    return Path(components: parts.dropLast(), isAbsolute: isAbsolute)
  }

  /// A path below this one, or `other` itself when that is absolute; `.` adds nothing to a name.
  package func appending(_ other: Path) -> Path {
    if other.isAbsolute || bytes.isEmpty || bytes == [Self.dot] { return other }
    if other.bytes.isEmpty { return self }
    let separator = bytes.last == Self.slash ? [] : [Self.slash]
    return Path(bytes: bytes + separator + other.bytes)
  }

  /// A path below this one, its last part given as text.
  package func appending(_ other: String) -> Path {
    appending(Path(other))
  }

  /// The bytes between slashes, empty ones left out.
  var components: [ArraySlice<UInt8>] {
    bytes.split(separator: Self.slash)
  }

  /// The bytes as the C library wants them.
  ///
  /// A path with a NUL inside names no file. It becomes the empty path, for which the system
  /// answers ENOENT, instead of the name of some other file.
  var cString: [CChar] {
    bytes.contains(0) ? [0] : bytes.map { CChar(bitPattern: $0) } + [0]
  }

  /// Joins components, `.` or `/` when there are none.
  init(components: some Collection<ArraySlice<UInt8>>, isAbsolute: Bool) {
    let joined = Array(components.joined(separator: [Self.slash]))
    if isAbsolute {
      bytes = [Self.slash] + joined
    } else {
      bytes = joined.isEmpty ? [Self.dot] : joined
    }
  }

  static func isUpward(_ component: ArraySlice<UInt8>) -> Bool {
    component.elementsEqual([dot, dot])
  }

  static let dot = UInt8(ascii: ".")
  private static let slash = UInt8(ascii: "/")
}

extension Path: Comparable {
  /// Orders by bytes, so that the order is the same on every machine.
  package static func < (left: Path, right: Path) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
