internal import Configuring
internal import RuleFormat
internal import System

/// Notices when configuration files come, change or go.
struct ConfigurationWatch: Sendable {
  /// What was seen where a configuration may be; nil where there was none.
  private var seen: [Path: FileStamp?] = [:]
  /// What people have been told about broken configurations.
  var reported: [Path: Bilingual] = [:]

  /// Looks at every place where a configuration of these files may be.
  ///
  /// - Returns: Whether anything has changed since a place was looked at last.
  mutating func look(for files: [Path], named: Path?) -> Bool {
    var current: [Path: FileStamp?] = [:]
    for file in files + [named].compactMap({ $0 }) {
      if file == named { current[file] = .some(FileStamp(of: file)) }
      var folder = file.parent
      while let place = folder {
        let path = place.appending(ConfigurationStore.visibleName)
        if current[path] != nil { break }
        let hidden = place.appending(ConfigurationStore.hiddenName)
        current[path] = .some(FileStamp(of: path))
        current[hidden] = .some(FileStamp(of: hidden))
        folder = place.parent
      }
    }
    defer { seen = current }
    return current.contains { path, stamp in
      guard let before = seen[path] else { return false }
      return before != stamp
    }
  }
}
