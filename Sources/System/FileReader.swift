internal import Glibc

/// Reads whole files of up to 4 GiB into memory, once, without further copies.
package enum FileReader {
  /// Reads a file, or a FIFO or device to its end.
  package static func read(_ path: Path) throws(FileError) -> [UInt8] {
    try FileError.naming(path, .read) { () throws(ErrorNumber) in
      let file = try FileDescriptor(opening: path, flags: O_RDONLY)
      return try readAll(file.number)
    }
  }

  /// Reads a file that has to be a regular one, or a link to one: a FIFO or a device that nobody meant to
  /// name may never come to its end.
  package static func readRegular(_ path: Path) throws(FileError) -> [UInt8] {
    try FileError.naming(path, .read) { () throws(ErrorNumber) in
      let kind = try FileStatus(of: path).kind
      guard kind != .folder else { throw ErrorNumber(EISDIR) }
      guard kind == .regular else { throw ErrorNumber(ENOTSUP) }
      // What takes its place meanwhile is not waited for.
      let file = try FileDescriptor(opening: path, flags: O_RDONLY | O_NONBLOCK)
      return try readAll(file.number)
    }
  }

  /// Reads a file as it stood at one moment, and the stamp of that moment.
  ///
  /// Files that are no regular ones have no stamp: they are read once, to their end.
  package static func readUnchanging(
    _ path: Path
  ) throws(FileError) -> (bytes: [UInt8], stamp: FileStamp?) {
    try FileError.naming(path, .read) { () throws(ErrorNumber) in
      for _ in 0..<attempts {
        let file = try FileDescriptor(opening: path, flags: O_RDONLY)
        let before = try FileStatus(ofDescriptor: file.number)
        let bytes = try readAll(file.number)
        guard before.kind == .regular else { return (bytes, nil) }
        let stamp = FileStamp(try FileStatus(ofDescriptor: file.number))
        if stamp == FileStamp(before) { return (bytes, stamp) }
      }
      throw ErrorNumber(ECANCELED)
    }
  }

  /// Whether reading a file takes nothing away from whoever reads it next.
  package static func canReadAgain(_ path: Path) -> Bool {
    (try? FileStatus(of: path))?.kind == .regular
  }

  /// Reads a regular file that need not be there; nil where there is none.
  package static func readIfPresent(_ path: Path) throws(FileError) -> [UInt8]? {
    do {
      return try readRegular(path)
    } catch  where [ENOENT, ENOTDIR].contains(error.cause.rawValue) {
      return nil
    }
  }

  /// Reads standard input to its end.
  package static func readStandardInput() throws(FileError) -> [UInt8] {
    try FileError.naming(Path("-"), .read) { () throws(ErrorNumber) in
      try readAll(STDIN_FILENO)
    }
  }

  /// How often a file that is being written is read before it is given up.
  private static let attempts = 3

  /// The capacity to ask for when the size of what comes is unknown, in bytes.
  private static let chunk = 64 * 1024

  /// Larger files are no copy, and want more memory than there may be; in bytes.
  private static let largest = 4 << 30

  /// Trusts the size of a regular file for its capacity only: it may change meanwhile.
  private static func readAll(_ number: Int32) throws(ErrorNumber) -> [UInt8] {
    let status = try FileStatus(ofDescriptor: number)
    guard status.size <= largest else { throw ErrorNumber(EFBIG) }
    // One byte more than the size lets the read that finds the end happen without growing.
    let expected = status.kind == .regular ? status.size + 1 : chunk
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    var isAtEnd = false
    while !isAtEnd {
      guard bytes.count <= largest else { throw ErrorNumber(EFBIG) }
      let free = bytes.capacity - bytes.count
      let wanted = free > 0 ? free : max(chunk, bytes.count)
      try bytes.append(addingCapacity: wanted) { output throws(ErrorNumber) in
        isAtEnd = try FileDescriptor.read(number, into: &output) == 0
      }
    }
    return bytes
  }
}
