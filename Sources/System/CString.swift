internal import Glibc

/// Copies strings out of the C library's memory.
enum CString {
  /// The bytes before the terminating NUL.
  @unsafe static func bytes(_ pointer: UnsafePointer<CChar>) -> [UInt8] {
    let count = unsafe strlen(pointer)
    return unsafe Array(UnsafeRawBufferPointer(start: pointer, count: count))
  }
}
