internal import Glibc

/// One name in a folder.
struct FolderEntry {
  /// What the folder itself knows of an entry's kind.
  enum Kind {
    case regular
    case folder
    /// A link, something else, or a file system that does not tell.
    case unknown
  }

  let name: Path
  let kind: Kind

  /// Lists a folder in no particular order, without `.` and `..`.
  static func list(_ folder: Path) throws(ErrorNumber) -> [FolderEntry] {
    guard let stream = unsafe opendir(folder.cString) else { throw ErrorNumber(errno) }
    defer { unsafe closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let record = unsafe readdir(stream) else { break }
      let entry = unsafe FolderEntry(record)
      if !entry.isSelfOrParent { entries.append(entry) }
    }
    if errno != 0 { throw ErrorNumber(errno) }
    return entries
  }

  private var isSelfOrParent: Bool {
    name == .current || name == Path("..")
  }

  @unsafe private init(_ record: UnsafeMutablePointer<dirent>) {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = unsafe UnsafeRawPointer(record) + offset
    name = unsafe Path(bytes: CString.bytes(start.assumingMemoryBound(to: CChar.self)))
    kind =
      switch unsafe Int(record.pointee.d_type) {
      case Int(DT_REG): .regular
      case Int(DT_DIR): .folder
      default: .unknown
      }
  }
}
