internal import Glibc

/// Reads standard input line by line, holding no more than the longest line and a piece of the next.
package struct LineReader {
  /// A line of input.
  package enum Line: Sendable {
    /// The bytes before the line break.
    case bytes([UInt8])
    /// More bytes than are taken; they have been passed over.
    case tooLong
  }

  private static let chunk = 64 * 1024

  private let longest: Int
  private var buffer: [UInt8] = []
  /// Where the next line begins in the buffer.
  private var start = 0
  /// Up to where the buffer holds no line break behind `start`.
  private var scanned = 0
  private var isAtEnd = false
  private var isTooLong = false

  /// Begins to read.
  ///
  /// - Parameter longest: The bytes of the longest line that is taken.
  package init(longest: Int) {
    self.longest = longest
  }

  /// The next line of what has been read, and at the end of input what is left; nil for nothing.
  package mutating func next() -> Line? {
    if let end = lineEnd() { return take(upTo: end, next: end + 1) }
    guard isAtEnd, start < buffer.count || isTooLong else { return nil }
    return take(upTo: buffer.count, next: buffer.count)
  }

  /// Waits for more input; false at its end.
  package mutating func readMore() throws(FileError) -> Bool {
    guard !isAtEnd else { return false }
    makeRoom()
    let count = buffer.count
    try FileError.naming(Path("-"), .read) { () throws(ErrorNumber) in
      try buffer.append(addingCapacity: Self.chunk) { output throws(ErrorNumber) in
        _ = try FileDescriptor.read(STDIN_FILENO, into: &output)
      }
    }
    isAtEnd = buffer.count == count
    return true
  }

  private mutating func lineEnd() -> Int? {
    let end = Self.lineFeed(in: buffer.span, from: scanned)
    scanned = end ?? buffer.count
    return end
  }

  private static func lineFeed(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var place = start
    while place < bytes.count {
      if bytes[place] == 0x0A { return place }
      place += 1
    }
    return nil
  }

  private mutating func take(upTo end: Int, next: Int) -> Line {
    defer {
      start = next
      scanned = next
      isTooLong = false
    }
    return isTooLong ? .tooLong : .bytes(Array(buffer[start..<end]))
  }

  /// Throws away what has been handed on, and the beginning of a line that is too long.
  private mutating func makeRoom() {
    if buffer.count - start > longest { isTooLong = true }
    buffer.removeSubrange(..<(isTooLong ? buffer.count : start))
    start = 0
    scanned = buffer.count
    // What one long line needed is not kept for the short ones after it.
    if buffer.isEmpty, buffer.capacity > 16 * Self.chunk { buffer = [] }
  }
}
