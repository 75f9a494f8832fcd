internal import Glibc

/// A new file that is to take the place of another one; nothing of it is left at the end of its
/// owner's scope.
///
/// Where the file system can, it has no name until it is whole, so that a process that is killed
/// leaves it behind only between getting a name and taking the other's place.
struct TemporaryFile: ~Copyable {
  /// The name that it has, or gets when it is whole.
  private let path: Path
  private let file: FileDescriptor
  private let isNamed: Bool

  /// Creates an empty file in the folder of `target`, without a name if that may be.
  init(
    beside target: Path, mode: mode_t = 0o600, mayBeNameless: Bool = true
  ) throws(ErrorNumber) {
    let folder = target.parent ?? .current
    if mayBeNameless,
      let file = try? FileDescriptor(opening: folder, flags: O_WRONLY | Self.nameless, mode: mode),
      unsafe access(Self.handle(of: file.number).cString, F_OK) == 0
    {
      self.file = file
      path = Self.name(in: folder)
      isNamed = false
      return
    }
    while true {
      let candidate = Self.name(in: folder)
      do {
        file = try FileDescriptor(
          opening: candidate, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode)
        path = candidate
        isNamed = true
        return
      } catch  where error.rawValue == EEXIST {
        continue
      }
    }
  }

  /// `O_TMPFILE`; a system that does not know it refuses to open a folder for writing.
  private static let nameless = 0o20_000_000 | O_DIRECTORY

  /// A name that nobody uses.
  private static func name(in folder: Path) -> Path {
    // Not derived from the target's name, which may be as long as names can be.
    folder.appending(".copydesk-\(String(UInt64.random(in: 0...UInt64.max), radix: 36)).tmp")
  }

  /// What an open file without a name is known by.
  private static func handle(of number: Int32) -> Path { Path("/proc/self/fd/\(number)") }

  /// The number of the open file.
  var number: Int32 { file.number }

  deinit {
    _ = unsafe unlink(path.cString)
  }

  /// Writes the contents through to the disk, with the mode and owner of another file if given.
  func fill(_ bytes: [UInt8], like status: FileStatus?) throws(ErrorNumber) {
    try FileDescriptor.writeAll(file.number, bytes.span)
    if let status {
      // Only root may give files away. The owner goes first: changing it clears mode bits.
      _ = fchown(file.number, status.owner, status.group)
      _ = try SystemCall.retrying { fchmod(file.number, status.mode) }
    }
    _ = try SystemCall.retrying { fsync(file.number) }
  }

  /// Takes the place of `target` in one step.
  func replace(_ target: Path) throws(ErrorNumber) {
    if !isNamed {
      let handle = Self.handle(of: file.number)
      _ = try SystemCall.retrying {
        unsafe linkat(AT_FDCWD, handle.cString, AT_FDCWD, path.cString, AT_SYMLINK_FOLLOW)
      }
    }
    _ = try SystemCall.retrying { unsafe rename(path.cString, target.cString) }
    syncFolder()
  }

  /// Becomes `target`, which must not exist.
  ///
  /// The name is taken by an empty file first: a hard link would do without, but not every file
  /// system has them.
  func become(_ target: Path) throws(ErrorNumber) {
    _ = try FileDescriptor(opening: target, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    do {
      try replace(target)
    } catch {
      _ = unsafe unlink(target.cString)
      throw error
    }
  }

  /// Makes the new name last through a power cut, where the file system can.
  private func syncFolder() {
    guard let folder = try? FileDescriptor(opening: path.parent ?? .current, flags: O_RDONLY) else {
      return
    }
    _ = fsync(folder.number)
  }
}
