internal import Glibc

/// An open file that is closed at the end of its owner's scope.
struct FileDescriptor: ~Copyable {
  let number: Int32

  /// Opens a file; `mode` matters only with `O_CREAT`.
  init(opening path: Path, flags: Int32, mode: mode_t = 0) throws(ErrorNumber) {
    number = try SystemCall.retrying { unsafe open(path.cString, flags | O_CLOEXEC, mode) }
  }

  /// Takes over a descriptor that is open.
  init(_ number: Int32) {
    self.number = number
  }

  deinit {
    close(number)
  }

  /// Fills the free capacity of `output` as far as one read goes; 0 bytes means the end.
  static func read(
    _ number: Int32, into output: inout OutputSpan<UInt8>
  ) throws(ErrorNumber) -> Int {
    try unsafe output.withUnsafeMutableBufferPointer { buffer, count throws(ErrorNumber) in
      let free = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count...])
      let got = try SystemCall.retrying { unsafe Glibc.read(number, free.baseAddress, free.count) }
      count += got
      return got
    }
  }

  /// Writes every byte, waiting where the other side is not ready.
  static func writeAll(_ number: Int32, _ bytes: Span<UInt8>) throws(ErrorNumber) {
    var done = 0
    while done < bytes.count {
      let rest = bytes.extracting(done...)
      do {
        done += try SystemCall.retrying {
          unsafe rest.withUnsafeBufferPointer { unsafe write(number, $0.baseAddress, $0.count) }
        }
      } catch  where error.rawValue == EAGAIN {
        var waiting = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        _ = try SystemCall.retrying { unsafe poll(&waiting, 1, -1) }
      }
    }
  }
}
