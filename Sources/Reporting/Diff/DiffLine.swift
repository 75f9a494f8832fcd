/// A line of a diff.
struct DiffLine {
  let bytes: [UInt8]
  /// With its `\n`, unless it is the last one and has none.
  let range: Range<Int>
  let prefix: String
  let ink: Ink?

  /// How much is collected before it is handed on, in bytes.
  private static let piece = 64 * 1024

  /// Adds the line to a text and hands on what has been collected there, when that is much.
  func write<Failure: Error>(
    isForTerminal: Bool, by text: inout TerminalText, to take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let isEnded = bytes[range].last == 0x0A
    let end = isEnded ? range.upperBound - 1 : range.upperBound
    text.open(ink)
    text.add(prefix)
    var start = range.lowerBound
    while start < end {
      var next = min(start + Self.piece, end)
      while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
      if isForTerminal {
        text.addVisible(bytes, start..<next)
      } else {
        text.add(bytes[start..<next])
      }
      start = next
      if text.bytes.count >= Self.piece { try take(text.take()) }
    }
    text.close(ink)
    text.endLine()
    if !isEnded { text.add("\\ No newline at end of file\n") }
  }
}
