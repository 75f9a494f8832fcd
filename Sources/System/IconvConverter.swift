internal import Glibc

/// A conversion of the C library from one encoding to another, closed at the end of its scope.
@safe struct IconvConverter: ~Copyable {
  /// How far one step came.
  struct Progress {
    /// Why a step ended.
    enum End {
      case inputUsed
      case outputFull
      case invalidCharacter
      case incompleteCharacter
    }

    let end: End
    /// Bytes of the input that were converted.
    let consumed: Int
  }

  private let descriptor: iconv_t

  /// Opens a conversion, or gives nil when the system lacks the tables for it.
  init?(from source: String, to target: String) {
    guard let opened = unsafe iconv_open(target, source),
      unsafe opened != iconv_t(bitPattern: -1)
    else { return nil }
    unsafe descriptor = opened
  }

  deinit {
    unsafe iconv_close(descriptor)
  }

  /// Converts as much of `input` as the free capacity of `output` holds.
  func convert(_ input: Span<UInt8>, into output: inout OutputSpan<UInt8>) -> Progress {
    unsafe input.withUnsafeBytes { source in
      unsafe output.withUnsafeMutableBufferPointer { buffer, count in
        let free = unsafe UnsafeMutableRawBufferPointer(
          UnsafeMutableBufferPointer(rebasing: buffer[count...]))
        // iconv declares its input mutable, but does not write to it.
        var from = unsafe UnsafeMutableRawPointer(mutating: source.baseAddress)?
          .assumingMemoryBound(to: CChar.self)
        var to = unsafe free.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = source.count
        var room = free.count
        let result = unsafe iconv(descriptor, &from, &left, &to, &room)
        let end = result == -1 ? Self.end(for: errno) : .inputUsed
        count += free.count - room
        return Progress(end: end, consumed: source.count - left)
      }
    }
  }

  private static func end(for code: Int32) -> Progress.End {
    switch code {
    case E2BIG: .outputFull
    case EINVAL: .incompleteCharacter
    default: .invalidCharacter
    }
  }
}
