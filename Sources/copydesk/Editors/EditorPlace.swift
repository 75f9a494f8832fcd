internal import System

/// A place where an editor looks for files, below one of a person's folders.
struct EditorPlace: Sendable {
  /// The folders that editors keep their files below.
  enum Base: Sendable {
    case home
    /// `XDG_CONFIG_HOME`, or `~/.config`.
    case configuration
    /// `XDG_DATA_HOME`, or `~/.local/share`.
    case data
  }

  let base: Base
  /// What follows the folder.
  let name: String

  init(_ base: Base, _ name: String) {
    self.base = base
    self.name = name
  }

  /// The place as people write it.
  var display: String {
    switch base {
    case .home: "~/\(name)"
    case .configuration: "~/.config/\(name)"
    case .data: "~/.local/share/\(name)"
    }
  }

  /// The place on this machine; nil where nobody's folder is known.
  var path: Path? {
    switch base {
    case .home: Self.folder("HOME")?.appending(name)
    case .configuration: Self.folder("XDG_CONFIG_HOME", or: ".config")?.appending(name)
    case .data: Self.folder("XDG_DATA_HOME", or: ".local/share")?.appending(name)
    }
  }

  private static func folder(_ variable: String, or usual: String? = nil) -> Path? {
    if let value = Environment.value(variable), Path(value).isAbsolute { return Path(value) }
    return usual.flatMap { usual in folder("HOME")?.appending(usual) }
  }
}
