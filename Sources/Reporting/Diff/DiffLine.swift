/// A line of a diff.
struct DiffLine {
  let bytes: [UInt8]
  /// With its `\n`, unless it is the last one and has none.
  let range: Range<Int>
  let prefix: String
  let ink: Ink?

  func print(isForTerminal: Bool, to text: inout TerminalText) {
    let isEnded = bytes[range].last == 0x0A
    let content = isEnded ? range.dropLast(1) : range
    let copy = String(decoding: bytes[content], as: UTF8.self)
    text.add(prefix + (isForTerminal ? VisibleText.of(copy) : copy), ink)
    text.endLine()
    if !isEnded { text.add("\\ No newline at end of file\n") }
  }
}
