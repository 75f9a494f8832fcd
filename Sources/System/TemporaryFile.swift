internal import Glibc

/// A new file beside another one; its name is gone at the end of its owner's scope.
struct TemporaryFile: ~Copyable {
  private let path: Path
  private let file: FileDescriptor

  /// Creates an empty file in the folder of `target`, under a name nobody uses.
  init(beside target: Path, mode: mode_t = 0o600) throws(ErrorNumber) {
    let folder = target.parent ?? .current
    while true {
      // Not derived from the target's name, which may be as long as names can be.
      let random = String(UInt64.random(in: 0...UInt64.max), radix: 36)
      let candidate = folder.appending(".copydesk-\(random).tmp")
      do {
        file = try FileDescriptor(
          opening: candidate, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode)
        path = candidate
        return
      } catch  where error.rawValue == EEXIST {
        continue
      }
    }
  }

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
