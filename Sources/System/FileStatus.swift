internal import Glibc

/// What the system says about a file.
struct FileStatus {
  /// The kinds of file that matter here.
  enum Kind {
    case regular
    case folder
    /// What another program writes or reads.
    case pipe
    /// A device or a socket.
    case special
  }

  /// Tells one file or folder from every other, whatever its paths.
  struct Identity: Hashable, Sendable {
    let device: dev_t
    let node: ino_t
  }

  let kind: Kind
  /// The size in bytes; zero for files that only tell when they are read.
  let size: Int
  /// The permission bits, without the file type.
  let mode: mode_t
  let owner: uid_t
  let group: gid_t
  let identity: Identity
  /// When the contents changed last.
  let modified: timespec

  /// Looks at the file a path leads to, through symbolic links.
  init(of path: Path) throws(ErrorNumber) {
    var raw = stat()
    _ = try SystemCall.retrying { unsafe stat(path.cString, &raw) }
    self.init(raw)
  }

  /// Looks at an open file.
  init(ofDescriptor number: Int32) throws(ErrorNumber) {
    var raw = stat()
    _ = try SystemCall.retrying { unsafe fstat(number, &raw) }
    self.init(raw)
  }

  private init(_ raw: stat) {
    kind =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFIFO: .pipe
      default: .special
      }
    size = max(0, raw.st_size)
    mode = raw.st_mode & ~S_IFMT
    owner = raw.st_uid
    group = raw.st_gid
    identity = Identity(device: raw.st_dev, node: raw.st_ino)
    modified = raw.st_mtim
  }
}
