extension Path {
  /// The same path without `.`, empty components, and `..` after a name.
  ///
  /// Works on the text alone: where `a` is a symbolic link, `a/..` may lead elsewhere on disk.
  package var normalized: Path {
    var parts: [ArraySlice<UInt8>] = []
    for part in components where !part.elementsEqual([Self.dot]) {
      if !Self.isUpward(part) {
        parts.append(part)
      } else if let last = parts.last, !Self.isUpward(last) {
        parts.removeLast()
      } else if !isAbsolute {
        parts.append(part)
      }
    }
    return Path(components: parts, isAbsolute: isAbsolute)
  }

  /// The normalised path seen from `folder`, which should be absolute.
  package func absolute(in folder: Path) -> Path {
    folder.appending(self).normalized
  }

  /// The path as seen from `folder`, or nil when it is not below it; `.` for the folder itself.
  ///
  /// Both are normalised first and must both be absolute or both relative to the same folder.
  package func relative(to folder: Path) -> Path? {
    let base = folder.normalized
    let full = normalized
    guard base.isAbsolute == full.isAbsolute else { return nil }
    let prefix = base == .current ? [] : base.components
    let parts = full == .current ? [] : full.components
    guard parts.starts(with: prefix, by: { $0.elementsEqual($1) }) else { return nil }
    let rest = parts.dropFirst(prefix.count)
    if let first = rest.first, Self.isUpward(first) { return nil }
    return Path(components: rest, isAbsolute: false)
  }
}
