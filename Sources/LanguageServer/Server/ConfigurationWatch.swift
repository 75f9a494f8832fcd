internal import Configuring
internal import RuleFormat
internal import System

/// Notices when configuration files and rules of newsrooms come, change or go.
struct ConfigurationWatch: Sendable {
  /// What was seen where a configuration may be; nil where there was none.
  private var seen: [Path: FileStamp?] = [:]
  /// The broken files that people have been told about, with what was said.
  var reported: [Path: Bilingual] = [:]

  /// Looks at every place where a configuration of these files may be, and into rule folders.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - named: Configurations that count wherever they lie: the user's, and those that are extended.
  ///   - ruleFolders: The folders.
  /// - Returns: Whether anything has changed since a place was looked at last.
  mutating func look(for files: [Path], named: Set<Path>, _ ruleFolders: Set<Path>) -> Bool {
    var current = Self.stamps(in: ruleFolders)
    for file in files {
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
    for file in named { current[file] = .some(FileStamp(of: file)) }
    defer { seen = current }
    return current.contains { path, stamp in
      guard let before = seen[path] else { return false }
      return before != stamp
    }
  }

  /// Takes note of configurations that were read just now because others extend them.
  mutating func note(_ bases: Set<Path>) {
    for base in bases where seen[base] == nil { seen[base] = .some(FileStamp(of: base)) }
  }

  /// The rules, and the folders they lie in, which change when a rule comes or goes.
  private static func stamps(in ruleFolders: Set<Path>) -> [Path: FileStamp?] {
    var stamps: [Path: FileStamp?] = [:]
    for folder in ruleFolders {
      stamps[folder] = .some(FileStamp(of: folder))
      for file in FileFinder(extensions: ["json"]).find([folder]).files {
        stamps[file] = .some(FileStamp(of: file))
        if let desk = file.parent { stamps[desk] = .some(FileStamp(of: desk)) }
      }
    }
    return stamps
  }
}
