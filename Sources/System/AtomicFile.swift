internal import Glibc

/// Writes files so that nobody ever finds half of one.
package enum AtomicFile {
  /// Replaces the contents of an existing regular file in one step.
  ///
  /// A symbolic link stays and its target is replaced. Permission bits are kept, and the owner
  /// where the system permits. Other hard links keep the old contents. When anything fails the
  /// old file is untouched.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - bytes: The new contents.
  ///   - stamp: What the file was like when it was read; one that has changed since is left alone.
  /// - Throws: What the system refused.
  package static func replace(
    _ path: Path, with bytes: [UInt8], ifStill stamp: FileStamp? = nil
  ) throws(FileError) {
    try FileError.naming(path, .write) { () throws(ErrorNumber) in
      let target = try resolve(path)
      let status = try FileStatus(of: target)
      if status.kind == .folder { throw ErrorNumber(EISDIR) }
      guard status.kind == .regular else { throw ErrorNumber(ENOTSUP) }
      // The folder's permission alone would let a read-only file be replaced.
      _ = try SystemCall.retrying { unsafe access(target.cString, W_OK) }
      let temporary = try TemporaryFile(beside: target)
      try temporary.fill(bytes, like: status)
      if let stamp, FileStamp(of: target) != stamp { throw ErrorNumber(ECANCELED) }
      try temporary.replace(target)
    }
  }

  /// Writes a file that must not exist yet, whole or not at all.
  package static func createNew(_ path: Path, _ bytes: [UInt8]) throws(FileError) {
    try FileError.naming(path, .create) { () throws(ErrorNumber) in
      let temporary = try TemporaryFile(beside: path, mode: 0o666)
      try temporary.fill(bytes, like: nil)
      try temporary.become(path)
    }
  }

  /// Follows symbolic links to the file itself.
  static func resolve(_ path: Path) throws(ErrorNumber) -> Path {
    guard let name = unsafe realpath(path.cString, nil) else { throw ErrorNumber(errno) }
    defer { unsafe free(name) }
    return unsafe Path(bytes: CString.bytes(name))
  }
}
